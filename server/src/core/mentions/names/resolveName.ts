import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import type { NameKind, NameMatch, NameReading } from '../../knowledge/names/nameIndex.ts';
import type { Ambiguity } from '../../knowledge/records.ts';
import type { Span } from '../../text/span.ts';
import type { Definition, Definitions } from '../definition/definition.ts';
import { isCalledGene } from '../gene/calledGenes.ts';
import { isFusedWithNext, isNamesakeGene } from '../gene/namesakeGenes.ts';
import { asRecorded } from '../gene/recordedSpelling.ts';
import type { ShownInDocument } from '../gene/shownInDocument.ts';
import type { Reading } from '../reading.ts';
import { closeBy, needIsMet } from './ambiguityInText.ts';

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

/** EGFRs, IMiDs. */
const pluralOfCapitals = /\p{Lu}\p{Ll}?\p{Lu}s$/u;

/** A full name with one of these words is likely to be another name of the same gene, which the base does not have. */
const molecule = /gene|protein|receptor|kinase|factor|antigen|transporter|ligand|enzyme/i;

/**
 * The end of a full name that is not of a protein family: "renin-angiotensin system (RAS)", "renal artery stenosis (RAS)",
 * "resistance-associated substitutions (RASs)" of viruses.
 */
const noMolecule =
  /(?:analysis|disease|imaging|rate|ratio|scale|score|stenosis|study|substitution|surgery|survey|syndrome|system|technique|therapy|variant)s?$/i;

/**
 * How far around a name, in characters, its sentence is searched for context, so that a text without full stops stays
 * cheap.
 */
const reach = 400;

const withoutPlural = (surface: string): string =>
  surface.endsWith('s') && pluralOfCapitals.test(surface) ? surface.slice(0, -1) : surface;

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

/** What all blocks of a document together say about the names in them. */
export interface DocumentNames extends ShownInDocument {
  readonly definitions: Definitions;
}

/** Where a name stands. */
export interface NamePlace {
  readonly text: string;
  readonly match: NameMatch;
  readonly sentence: Span;
  /** Whether the name is in a list of genes; it is called only where that decides. */
  readonly isInGeneList?: () => boolean;
}

/** A name in its place, with what the document and the words beside it say of it. */
interface SeenName extends NamePlace {
  /** The name as written, without the "s" of a plural. */
  readonly surface: string;
  readonly definition: Definition | undefined;
  /** The ids of what the full name can mean, if the document defines the name by one of the base. */
  readonly definedAs: readonly string[] | undefined;
  /** The gene that the document shows the name to be. */
  readonly shownGene: string | undefined;
  /** Whether the words beside the name say that it is a gene. They are read once, and only where that decides. */
  readonly isCalledGene: () => boolean;
  readonly knowledge: Knowledge;
}

function seenName(place: NamePlace, { definitions, shown }: DocumentNames, knowledge: Knowledge): SeenName {
  const { text, match } = place;
  const surface = withoutPlural(text.slice(match.start, match.end));
  const definition = definitions.get(surface);
  let called: boolean | undefined;
  return {
    ...place,
    surface,
    definition,
    definedAs: definition?.match && readingsOf(definition.match),
    shownGene: shown.get(surface),
    isCalledGene: () => {
      called ??= isCalledGene(text, match);
      return called;
    },
    knowledge,
  };
}

const isIdOfGeneOrFamily = (id: string, knowledge: Knowledge): boolean => {
  const kind = knowledge.entity(id)?.kind;
  return kind === 'gene' || kind === 'family';
};

/** Whether a name that the document defines is joined to that of another gene, with which it is known as a fusion. */
const isFused = ({ definition, text, match, knowledge }: SeenName, id: string): boolean =>
  definition !== undefined && isFusedWithNext(text, match, id, knowledge);

/** Whether the words beside a name say that the gene or family is meant. */
const isSaidToBe = (name: SeenName, id: string): boolean =>
  isIdOfGeneOrFamily(id, name.knowledge) && (name.isCalledGene() || isFused(name, id));

/** The rows of the ambiguity table on a reading of a name, as recorded and as written. */
function rowsOn({ surface, knowledge }: SeenName, reading: NameReading): readonly Ambiguity[] {
  const recorded = knowledge.ambiguity(reading.name);
  const rows = surface === reading.name ? recorded : [...recorded, ...knowledge.ambiguity(surface)];
  return rows.filter((row) => row.id === reading.id);
}

/** "The extracellular matrix (ECM)": if the full name needs context, its short form does as well. */
const isDefinedByOpenName = ({ definition, knowledge }: SeenName, { id, needs }: Ambiguity): boolean =>
  needs === 'context' &&
  definition?.match?.readings.some(
    (full) => full.id === id && knowledge.ambiguity(full.name).some((row) => row.id === id && row.needs === 'context'),
  ) === true;

/** Whether the text meets the conditions of all rows on a reading, or says in another way that this is meant. */
function meetsRows(name: SeenName, { id }: NameReading, rows: readonly Ambiguity[]): boolean {
  if (name.shownGene === id || isSaidToBe(name, id)) return rows.every((row) => row.needs !== 'never');
  const { text, match, sentence, surface, definedAs, knowledge } = name;
  const context = text.slice(Math.max(sentence.start, match.start - reach), Math.min(sentence.end, match.end + reach));
  if (rows.every((row) => needIsMet(row, surface, context, isDefinedByOpenName(name, row) ? undefined : definedAs)))
    return true;
  return (
    rows.every((row) => row.needs === 'context') && isIdOfGeneOrFamily(id, knowledge) && name.isInGeneList?.() === true
  );
}

/** Whether the document defines a name of two or three letters as something that is not this reading. */
function isDefinedOtherwise(name: SeenName, { id }: NameReading): boolean {
  const { text, match, surface, definition, knowledge } = name;
  if (!definition || definition.match || !/^\p{L}{2,3}$/u.test(surface)) return false;
  const full = definition.full ?? '';
  return (
    !molecule.test(full) &&
    !isBeginning(full, id, knowledge) &&
    !isFused(name, id) &&
    !isNamesakeGene(text, match, { gene: id, full }, knowledge)
  );
}

/** Whether a reading stands although the document defines the name otherwise. */
const outlivesDefinition = (
  { definition, knowledge }: SeenName,
  { id, kind }: NameReading,
  rows: readonly Ambiguity[],
): boolean =>
  !overridable(kind) &&
  !(knowledge.entity(id)?.kind === 'family' && noMolecule.test(definition?.full ?? '')) &&
  rows.every((row) => row.needs === 'exact-case');

/** Whether a reading of a name can be meant. */
function stands(name: SeenName, reading: NameReading): boolean {
  if (!asRecorded(reading, name.surface, name.knowledge)) return false;
  const rows = rowsOn(name, reading);
  if (rows.length === 0 && !name.definition) return true;
  if (!meetsRows(name, reading, rows)) return false;
  const speaksAgainst = ({ id, unless }: Ambiguity): boolean =>
    !name.definedAs?.includes(id) && closeBy(name.text, name.match, name.sentence, unless);
  if (rows.some(speaksAgainst)) return false;
  return !isDefinedOtherwise(name, reading) || outlivesDefinition(name, reading, rows);
}

/** Of several readings, returns those that the words beside the name say, else those that the document defines, else all. */
function preferred(name: SeenName, standing: readonly NameReading[]): readonly NameReading[] {
  const called = standing.filter((reading) => isSaidToBe(name, reading.id));
  if (called.length > 0) return called;
  const defined = standing.filter((reading) => name.definedAs?.includes(reading.id));
  return defined.length > 0 ? defined : standing;
}

/**
 * Resolves which reading of a spelling is meant: the one that the document defines, then what the ambiguity table allows,
 * then the kind of name with the better rank. The rejected readings become alternatives. Returns undefined if no reading
 * stands.
 */
export function resolveName(place: NamePlace, document: DocumentNames, knowledge: Knowledge): Reading | undefined {
  const { match } = place;
  const name = seenName(place, document, knowledge);
  const standing = match.readings.filter((reading) => stands(name, reading));
  // Most names have one reading, and there is nothing to choose.
  const chosen =
    standing.length < 2 ? standing[0] : preferred(name, standing).toSorted((a, b) => rank[a.kind] - rank[b.kind])[0];
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
