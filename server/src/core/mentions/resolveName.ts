import type { Entity, Knowledge } from '../knowledge/knowledge.ts';
import type { NameKind, NameMatch, NameReading } from '../knowledge/names/nameIndex.ts';
import type { Ambiguity } from '../knowledge/records.ts';
import { greekEndings, greekLetters } from '../text/greekLetters.ts';
import type { Span } from '../text/span.ts';
import type { Definitions } from './abbreviations.ts';
import { isCalledGene } from './geneWords.ts';
import { isFusedWithNext, isNamesakeGene } from './namesakeGenes.ts';
import type { Reading } from './reading.ts';
import type { ShownGenes } from './shownGenes.ts';

/**
 * Order of preference among the readings of a spelling. Approved names come first; previous ones, which may mean something
 * else today, last.
 */
const rank: Readonly<Record<NameKind, number>> = {
  symbol: 0,
  inn: 0,
  name: 1,
  brand: 2,
  abbreviation: 2,
  alias: 3,
  code: 3,
  synonym: 3,
  spelling: 3,
  'previous-symbol': 4,
};

const letterOrDigit = /[\p{L}\d]/u;
const wordEnd = /^s?(?![\p{L}\d])/u;
/** EGFRs, IMiDs. */
const pluralOfCapitals = /\p{Lu}\p{Ll}?\p{Lu}s$/u;

/**
 * Whether one of the words occurs in the text, in any case. A word of four or more letters, or with a digit, may begin a
 * longer one.
 */
function wordIn(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    const sought = word.toLowerCase();
    const mayBeginLonger = sought.length > 3 || /\d/.test(sought);
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      if (at > 0 && letterOrDigit.test(lower[at - 1] ?? '')) continue;
      if (mayBeginLonger || wordEnd.test(lower.slice(at + sought.length, at + sought.length + 2))) return true;
    }
    return false;
  });
}

/** How close, in characters, a word must be that says that something else is meant: "HR 0.71 (95% CI", "31 PR and 12 CR". */
const close = 30;

/** Whether one of the words is close to the name, in the same case and not as part of a longer word. */
function closeBy(text: string, match: Span, sentence: Span, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const before = text.slice(Math.max(sentence.start, match.start - close), match.start);
  const after = text.slice(match.end, Math.min(sentence.end, match.end + close));
  return [before, after].some((part) =>
    words.some((word) => {
      for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
        const end = at + word.length;
        const begins = at === 0 || !letterOrDigit.test(part[at - 1] ?? '');
        if (begins && (!/\p{L}$/u.test(word) || !letterOrDigit.test(part[end] ?? ''))) return true;
      }
      return false;
    }),
  );
}

/** A full name with one of these words is likely to be another name of the same gene, which the base does not have. */
const molecule = /gene|protein|receptor|kinase|factor|antigen|transporter|ligand|enzyme/i;

/**
 * The end of a full name that is not of a protein family: "renin-angiotensin system (RAS)", "renal artery stenosis (RAS)".
 */
const noMolecule =
  /(?:analysis|disease|imaging|rate|ratio|scale|score|stenosis|study|surgery|survey|syndrome|system|technique|therapy)$/i;

/**
 * How far around a name, in characters, its sentence is searched for context, so that a text without full stops stays
 * cheap.
 */
const reach = 400;

const withoutPlural = (surface: string): string =>
  surface.endsWith('s') && pluralOfCapitals.test(surface) ? surface.slice(0, -1) : surface;

/** Whether the text meets the condition under which a row of the ambiguity table lets the spelling be read. */
function needIsMet(
  row: Ambiguity,
  surface: string,
  sentence: string,
  definedAs: readonly string[] | undefined,
): boolean {
  if (definedAs?.includes(row.id)) return true;
  switch (row.needs) {
    case 'never':
    case 'defined':
      return false;
    case 'exact-case':
      return surface === row.spelling;
    case 'context':
      return wordIn(sentence, row.words);
  }
}

/** "Acid ceramidase" at the beginning of a sentence is "acid ceramidase". */
const withSmallInitial = (surface: string): string =>
  /^\p{Lu}\p{Ll}{2}/u.test(surface) ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface;

/** "IRF-3", "IL-9": older papers put a hyphen before the number of a symbol. Two letters and a number may be anything. */
const hyphened = /^(IL|CD|[A-Z]{3,6})[-\u2010-\u2013](?=\d{1,2}[A-Z]?$)/u;
const withoutHyphen = (surface: string): string => surface.replace(hyphened, '$1');

const greekWord = new RegExp(`(?<=[A-Z\\d])[-\\s]?(${greekEndings.join('|')})(?=\\d|$)`, 'gu');
/** "14-3-3 zeta" for 14-3-3ζ. */
const withGreekLetters = (surface: string): string =>
  surface.replace(greekWord, (_, word: string) => greekLetters[word] ?? word);

/** "Sox17", "Lmo4", "Rab27a": genes and proteins of mice; "Fig4" and "Tab2" point to something else in a text. */
const ofMice = /^(?!Fig|Tab)\p{Lu}\p{Ll}{2,}\d{1,3}\p{L}?\d?$/u;

/**
 * Whether a gene outside the field is spelled as one of its recorded names, or as that is written for a mouse; in other
 * capitals it is a word or a surname.
 */
function asRecorded(reading: NameReading, surface: string, knowledge: Knowledge): boolean {
  if (reading.kind !== 'symbol' && reading.kind !== 'alias' && reading.kind !== 'previous-symbol') return true;
  const gene = knowledge.gene(reading.id);
  if (!gene?.exactCase) return true;
  if (withoutHyphen(surface) === gene.symbol && !gene.unread.includes(gene.symbol)) return true;
  const names = [gene.symbol, ...gene.aliases, ...gene.previous];
  if (ofMice.test(surface) && names.some((name) => name === surface.toUpperCase() && !gene.unread.includes(name)))
    return true;
  return [surface, withSmallInitial(surface), withGreekLetters(surface)].some(
    (name) => names.includes(name) && !gene.unread.includes(name),
  );
}

/** Whether a name is of a kind that a document may define as something else. */
const overridable = (kind: NameKind): boolean =>
  kind === 'alias' || kind === 'abbreviation' || kind === 'previous-symbol' || kind === 'synonym';

const lastWord = /\s(?:cancers?|carcinomas?|tumou?rs?)$/i;

/**
 * Whether a full name is the label of an entity without its last word: "colorectal (CRC) and gastric cancer". The last word
 * may also differ: "renal cell cancer (RCC)".
 */
const isBeginning = (full: string, id: string, knowledge: Knowledge): boolean =>
  full.length > 3 &&
  knowledge
    .label(id)
    .toLowerCase()
    .startsWith(`${full.toLowerCase().replace(lastWord, '')} `);

/** What the document says about its names. */
export interface NameContext {
  readonly definitions: Definitions;
  readonly shown: ShownGenes;
}

/**
 * Resolves which reading of a spelling is meant: the one that the document defines, then what the ambiguity table allows,
 * then the kind of name with the better rank. `isInGeneList` tells whether the name is in a list of genes; it is called only
 * where that decides. The rejected readings become alternatives. Returns undefined if no reading stands.
 */
export function resolveName(
  text: string,
  match: NameMatch,
  sentence: Span,
  { definitions, shown }: NameContext,
  knowledge: Knowledge,
  isInGeneList?: () => boolean,
): Reading | undefined {
  const surface = withoutPlural(text.slice(match.start, match.end));
  const shownGene = shown.get(surface);
  const definition = definitions.get(surface);
  const isGeneOrFamily = (id: string): boolean => {
    const kind = knowledge.entity(id)?.kind;
    return kind === 'gene' || kind === 'family';
  };
  const isFamily = (id: string): boolean => knowledge.entity(id)?.kind === 'family';
  const isFused = (id: string): boolean => definition !== undefined && isFusedWithNext(text, match, id, knowledge);
  let called: boolean | undefined;
  const isGene = (id: string): boolean => {
    if (!isGeneOrFamily(id)) return false;
    called ??= isCalledGene(text, match);
    return called || isFused(id);
  };
  const definedAs = definition?.match && readingsOf(definition.match);
  // "The extracellular matrix (ECM)": if the full name needs context, its short form does as well.
  const isOpen = ({ id, needs }: Ambiguity): boolean =>
    needs === 'context' &&
    definition?.match?.readings.some(
      (full) =>
        full.id === id && knowledge.ambiguity(full.name).some((row) => row.id === id && row.needs === 'context'),
    ) === true;
  const standing = match.readings.filter((reading) => {
    if (!asRecorded(reading, surface, knowledge)) return false;
    const nameRows = knowledge.ambiguity(reading.name);
    const rows = (surface === reading.name ? nameRows : [...nameRows, ...knowledge.ambiguity(surface)]).filter(
      (row) => row.id === reading.id,
    );
    if (rows.length === 0 && !definition) return true;
    const context = text.slice(
      Math.max(sentence.start, match.start - reach),
      Math.min(sentence.end, match.end + reach),
    );
    if (shownGene === reading.id || isGene(reading.id)) {
      if (rows.some((row) => row.needs === 'never')) return false;
    } else if (rows.some((row) => !needIsMet(row, surface, context, isOpen(row) ? undefined : definedAs))) {
      const inList = rows.every((row) => row.needs === 'context') && isGeneOrFamily(reading.id) && isInGeneList?.();
      if (!inList) return false;
    }
    if (rows.some((row) => !definedAs?.includes(row.id) && closeBy(text, match, sentence, row.unless))) return false;
    if (
      definition &&
      !definition.match &&
      /^\p{L}{2,3}$/u.test(surface) &&
      !molecule.test(definition.full ?? '') &&
      !isBeginning(definition.full ?? '', reading.id, knowledge) &&
      !isFused(reading.id) &&
      !isNamesakeGene(text, match, reading.id, definition.full ?? '', knowledge)
    )
      return (
        !overridable(reading.kind) &&
        !(isFamily(reading.id) && noMolecule.test(definition.full ?? '')) &&
        !rows.some((row) => row.needs !== 'exact-case')
      );
    return true;
  });
  const best = (): readonly NameReading[] => {
    const calledGenes = standing.filter((reading) => isGene(reading.id));
    if (calledGenes.length > 0) return calledGenes;
    const preferred = definedAs ? standing.filter((reading) => definedAs.includes(reading.id)) : [];
    return preferred.length > 0 ? preferred : standing;
  };
  // Most names have one reading, and there is nothing to choose.
  const chosen = standing.length < 2 ? standing[0] : best().toSorted((a, b) => rank[a.kind] - rank[b.kind])[0];
  const entity = chosen && knowledge.entity(chosen.id);
  if (!chosen || !entity) return undefined;
  return {
    start: match.start,
    end: match.end,
    kind: entity.kind,
    ids: [chosen.id],
    labels: [labelOf(entity, knowledge)],
    via: chosen.kind,
    alternatives: readingsOf(match).filter((id) => id !== chosen.id),
  };
}

/** The display name of an entity; for a fusion its partners, BCR::ABL1, whatever else its record adds. */
const labelOf = (entity: Entity, knowledge: Knowledge): string => {
  const label = knowledge.label(entity.record.id);
  return entity.kind === 'fusion' ? (/(?<!\S)[^\s:]+::\S+/.exec(label)?.[0] ?? label) : label;
};

const readingsOf = (match: NameMatch): string[] => match.readings.map((reading: NameReading) => reading.id);
