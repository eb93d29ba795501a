import { allMatches } from '../../text/allMatches.ts';
import type { Guarded } from '../../text/guarded.ts';
import { matchesFrom } from '../../text/matchesFrom.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { VariantReading } from '../mention.ts';

/** A change as its notation says it, before it is known whose it is. */
export type Change = Omit<VariantReading, 'gene' | 'geneBy' | 'alteration'>;

/**
 * What a shape that other things share must have around it to be read as a change: a gene beside it; such a gene, or the word
 * "mutant" or a sure change beside it (`company`); a text that speaks of genes, proteins or changes at all (`subject`); a gene in
 * the text of which the base records this change (`record`).
 */
export type Need = 'gene' | 'company' | 'subject' | 'record';

/** One place in a text where a form reads a change. Offsets are into that text. */
export interface VariantMatch extends Span {
  readonly changes: readonly Change[];
  /** Absent where the notation speaks for itself: p.Thr790Met, rs121913529. */
  readonly needs?: Need;
  /** Of a chromosome: genes of the text are not asked whose change it is. */
  readonly ofNoGene?: true;
}

/** One way of writing a change: its pattern, its reading and its normal form stand together in one file. */
export interface VariantForm {
  readonly name: string;
  /** What every text with this form holds somewhere; a cheap test that spares most texts the reading. */
  readonly sign: RegExp;
  read(text: string): VariantMatch[];
}

/** "(T790M)" is a change in brackets: a closing bracket belongs to it only where the opening one does, as in p.(Thr790Met). */
const withoutBracket = (match: string): string =>
  match.endsWith(')') && !match.includes('(') ? match.slice(0, -1) : match;

/** What a form makes of a match; a start or end of its own replaces that of the whole match. */
export type MatchReading = Omit<VariantMatch, 'start' | 'end'> & Partial<Span>;

type Read = (match: RegExpExecArray) => MatchReading | undefined;

function addReading(found: VariantMatch[], match: RegExpExecArray, read: Read): void {
  match[0] = withoutBracket(match[0]);
  const reading = read(match);
  if (reading) found.push({ start: match.index, end: match.index + match[0].length, ...reading });
}

/** All matches of a global expression that `read` accepts. */
export function matches(text: string, pattern: RegExp, read: Read): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const match of allMatches(text, pattern)) addReading(found, match, read);
  return found;
}

/** All matches of an expression that stands behind a sign. */
export function guardedMatches(text: string, guarded: Guarded, read: Read): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const match of guarded.all(text)) addReading(found, match, read);
  return found;
}

/** All matches of a sticky expression that `read` accepts, each where `starts` matches (see `matchesFrom`). */
export function matchesAt(text: string, starts: RegExp, pattern: RegExp, read: Read): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const match of matchesFrom(text, starts, pattern)) addReading(found, match, read);
  return found;
}

/** In order and apart: where matches meet, the one that begins first, and of those the longest. */
export function withoutOverlaps(found: readonly VariantMatch[]): VariantMatch[] {
  const kept: VariantMatch[] = [];
  for (const match of found.toSorted(bySpan)) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept;
}
