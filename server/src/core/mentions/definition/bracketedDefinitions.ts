// Finds short forms that brackets define: "epidermal growth factor receptor (EGFR)", "EGFR (epidermal growth factor
// receptor)".

import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { allMatches } from '../../text/allMatches.ts';
import { bisect } from '../../text/bisect.ts';
import type { Span } from '../../text/span.ts';
import type { Definition } from './definition.ts';
import { longFormStart } from './longForm.ts';

/**
 * A short form in brackets, alone or before a dose ("(DOX 20 mg/kg)"): two to eleven characters and no sentence. Tokenised
 * texts put spaces around it.
 */
const bracketed =
  /[([]\s?([\p{L}\d][\p{L}\d./α-ωΑ-Ω-]{0,9}[\p{L}\d])s?[®™]?(?:[;,]|\s?[)\]]|\s\d[\d.,]*\s?(?:[kmnµμ]?g|[mnµμ]M|IU|U)(?!\p{L}))/gu;

/** "carcinomas (PTCs)" defines PTC. */
const plural = /\p{Lu}{2}s$/u;
const capital = /\p{Lu}/u;

const isShortForm = (short: string): boolean =>
  capital.test(short) && !/^(?:\d+|[ivx]+|Fig|Table|IC50|p|n)$/i.test(short);

/** Marks that keep a place for a citation or for words to come. */
const keepsPlace = /^(?:REFS?|CITE|CITATIONS?|TB[AD]|TODO|FIXME)$/i;
const beginsReference = /^referen(?:ce|t)/i;

/** The name matches that begin at a place, of those of a block, in order. */
const startingAt = (names: readonly NameMatch[], at: number): readonly NameMatch[] =>
  names.slice(
    bisect(names.length, (index) => names[index]!.start < at),
    bisect(names.length, (index) => names[index]!.start <= at),
  );

/**
 * Whether the bracket contains two names with a slash between them, which are no short form: "(HER2/ErbB2)". One name in
 * two writings is.
 */
function isPairOfNames(names: readonly NameMatch[], shortAt: Span, short: string): boolean {
  const [first = '', second, ...more] = short.split('/').map((name) => name.toLowerCase().replaceAll('-', ''));
  if (second === undefined || second === first || more.length > 0) return false;
  const slash = shortAt.start + short.indexOf('/');
  return (
    startingAt(names, shortAt.start).some(({ end }) => end === slash) &&
    startingAt(names, slash + 1).some(({ end }) => end === shortAt.end)
  );
}

/** Whether the bracket contains a name of something else, which is an example: "the JAK/STAT pathway (JAK1)". */
const namesOther = (names: readonly NameMatch[], { end }: Span, match: NameMatch): boolean =>
  names.some(
    (name) =>
      name.end === end &&
      name.readings.length > 0 &&
      !name.readings.some(({ id }) => match.readings.some((other) => other.id === id)),
  );

/** Whether the bracket contains an abbreviation that the base has for the name, whatever its letters: "cisplatin (DDP)". */
const namesSame = (names: readonly NameMatch[], { end }: Span, match: NameMatch): boolean =>
  names.some(
    (name) =>
      name.end === end &&
      name.readings.some(({ id, kind }) => kind === 'abbreviation' && match.readings.some((other) => other.id === id)),
  );

/** The shapes of names of trials, of their numbers, and of changes: a name in brackets after a drug or disease is often one. */
const ownName = /^(?:\p{Lu}{6,}|\p{Lu}\d+\p{Lu}|NCT\d+)$/u;

/**
 * Whether the short form begins like the name, as those that skip letters still do: "Bcl-2 (B2)". "Pemetrexed (PHAROS)"
 * names a trial.
 */
function beginsAlike(text: string, match: NameMatch, short: string): boolean {
  const [name, letters] = [text.slice(match.start, match.end).toLowerCase(), short.toLowerCase()];
  return name[0] === letters[0] && (!ownName.test(short) || [...letters].every((one) => name.includes(one)));
}

/** A short form in brackets, with the text before it. */
interface Bracketed {
  readonly short: string;
  readonly shortAt: Span;
  /** Where the text before the bracket ends. */
  readonly end: number;
  /** Where a full name with the letters of the short form begins; undefined if there is none. */
  readonly start: number | undefined;
}

/** Returns the short form of a bracket with the text before it; undefined if it can be none. */
function bracketedAt(text: string, { 0: bracket, 1: written = '', index }: RegExpExecArray): Bracketed | undefined {
  const short = plural.test(written) ? written.slice(0, -1) : written;
  const end = index - (/\s/.test(text[index - 1] ?? '') ? 1 : 0);
  if (!isShortForm(short) || end <= 0 || /[.;:,]/.test(text[end - 1] ?? '')) return undefined;
  const start = longFormStart(text, end, short);
  // "seen after five years [REF]" defines nothing, but "the reference allele (REF)" does.
  if (keepsPlace.test(short) && (start === undefined || !beginsReference.test(text.slice(start, end))))
    return undefined;
  const shortStart = index + (/^.\s/u.test(bracket) ? 2 : 1);
  return { short, shortAt: { start: shortStart, end: shortStart + written.length }, end, start };
}

const ofProtein = /^[)\]]\s(?:family|pathway|pocket|protein|tumou?r\ssuppressor)s?(?!\p{L})/u;
/** "The retinoblastoma (Rb) pathway": a gene that has the name of a disease, which its short form then does not stand for. */
const isOfGene = (text: string, names: readonly NameMatch[], { shortAt }: Bracketed, match: NameMatch): boolean =>
  ofProtein.test(text.slice(shortAt.end, shortAt.end + 20)) &&
  match.readings.every(({ id }) => id.startsWith('doid:')) &&
  startingAt(names, shortAt.start).some(({ readings }) => readings.some(({ id }) => id.startsWith('hgnc:')));

/** Whether a bracket right after a name of the base defines a short form of that name. */
function isOfName(
  text: string,
  names: readonly NameMatch[],
  { short, shortAt, start }: Bracketed,
  match: NameMatch,
): boolean {
  if (match.end - match.start <= short.length) return false;
  if (start !== undefined) return start >= match.start;
  const inside = startingAt(names, shortAt.start);
  return namesSame(inside, shortAt, match) || (beginsAlike(text, match, short) && !namesOther(inside, shortAt, match));
}

/** "Epidermal growth factor receptor (EGFR)": the short form in brackets. */
function shortInBrackets(text: string, names: readonly NameMatch[]): Definition[] {
  const endingAt = new Map(names.map((match) => [match.end, match]));
  return allMatches(text, bracketed).flatMap((bracket): Definition[] => {
    const found = bracketedAt(text, bracket);
    if (!found) return [];
    const { short, shortAt, start, end } = found;
    const match = endingAt.get(end);
    if (match && (isPairOfNames(names, shortAt, short) || isOfGene(text, names, found, match))) return [];
    if (match && isOfName(text, names, found, match))
      return [{ short, shortAt, fullAt: { start: match.start, end }, match }];
    if (start === undefined || end - start <= short.length + 2) return [];
    const full = text.slice(start, end);
    return full.includes('. ') ? [] : [{ short, shortAt, fullAt: { start, end }, full }];
  });
}

const shortBefore = /(?<![\p{L}\d-])([\p{L}\d][\p{L}\d-]{1,9})\s?$/u;

/** "EGFR (epidermal growth factor receptor)": a full name that the base has in brackets. */
function fullInBrackets(text: string, names: readonly NameMatch[]): Definition[] {
  return names.flatMap((match): Definition[] => {
    if (text[match.start - 1] !== '(' || text[match.end] !== ')') return [];
    const before = text.slice(Math.max(0, match.start - 14), match.start - 1);
    const short = shortBefore.exec(before)?.[1];
    if (!short || !isShortForm(short) || match.end - match.start <= short.length + 2) return [];
    if ((longFormStart(text, match.end, short) ?? -1) < match.start) return [];
    // "NTRK (ETV6-NTRK3)" gives an example, not a full name.
    if (text.slice(match.start, match.end).includes(short)) return [];
    const start = match.start - 1 - before.length + before.lastIndexOf(short);
    const shortAt = { start, end: start + short.length };
    return [{ short, shortAt, fullAt: { start: match.start, end: match.end }, match }];
  });
}

/** Finds the definitions by brackets in the prose of a block. `names` are the name matches of the block, in order. */
export const bracketedDefinitions = (text: string, names: readonly NameMatch[]): Definition[] => [
  ...shortInBrackets(text, names),
  ...fullInBrackets(text, names),
];
