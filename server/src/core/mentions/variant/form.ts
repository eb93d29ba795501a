import { allMatches } from '../../text/allMatches.ts';
import type { Guarded } from '../../text/guarded.ts';
import { bySpan, type Span } from '../../text/span.ts';
import type { VariantReading } from '../mention.ts';

/** A change as its notation gives it, before its gene is known. */
export type Change = Omit<VariantReading, 'gene' | 'geneBy' | 'alteration'> & {
  /** What one change of a list would be called by itself: "exon 11 mutation" in "exon 9 and 11 mutations". */
  readonly ownName?: string;
};

/**
 * What must surround a shape that other things share, for it to be read as a change. `gene`: a gene beside it; `owner`: a gene
 * that has it, beside it or not; `company`: a gene, the word "mutant", or a sure change beside it; `subject`: a text about genes,
 * proteins or changes at all; `record`: a gene in the text for which the base has this change; `hotspot`: a gene that has it, and for which the base has a
 * change of the same residue, or which stands beside it and has the residue.
 */
export type Need = 'gene' | 'owner' | 'company' | 'subject' | 'record' | 'hotspot';

/** A place in a text where a form reads changes. Offsets count in that text. */
export interface VariantMatch extends Span {
  readonly changes: readonly Change[];
  /** Absent if the notation is unambiguous: p.Thr790Met, rs121913529. */
  readonly needs?: Need;
  /** Set for changes that no gene of the text has, such as those of chromosomes. */
  readonly ofNoGene?: true;
}

/** One way of writing a change. Its pattern, its reading and its normal form are in one file. */
export interface VariantForm {
  readonly name: string;
  /** The sign of the form: a cheap expression that matches every text with this form, and spares most texts the reading. */
  readonly sign: RegExp;
  /** Returns all changes of this form in a text. */
  read(text: string): VariantMatch[];
}

/**
 * Removes a closing bracket without its opening one: "(T790M)" is a change in brackets, but in p.(Thr790Met) they are part
 * of it.
 */
const withoutBracket = (match: string): string =>
  match.endsWith(')') && !match.includes('(') ? match.slice(0, -1) : match;

/** What a form reads in a match. `start` and `end` default to those of the whole match. */
export type MatchReading = Omit<VariantMatch, 'start' | 'end'> & Partial<Span>;

/** Reads a match of an expression; undefined if it is something else than a change. */
export type ReadMatch = (match: RegExpExecArray) => MatchReading | undefined;

/** What finds matches in a text by more than a global expression: one behind a sign, or one tried at some places. */
export type Search = Pick<Guarded, 'all'>;

/** Returns the readings of all matches that `read` accepts. */
export function matches(text: string, pattern: RegExp | Search, read: ReadMatch): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const match of 'all' in pattern ? pattern.all(text) : allMatches(text, pattern)) {
    match[0] = withoutBracket(match[0]);
    const reading = read(match);
    if (reading) found.push({ start: match.index, end: match.index + match[0].length, ...reading });
  }
  return found;
}

/**
 * Returns the matches sorted and without overlaps: of overlapping ones, the first to begin is taken, and of those the
 * longest.
 */
export function withoutOverlaps(found: readonly VariantMatch[]): VariantMatch[] {
  const kept: VariantMatch[] = [];
  for (const match of found.toSorted(bySpan)) {
    const last = kept.at(-1);
    if (!last || match.start >= last.end) kept.push(match);
  }
  return kept;
}
