import type { Span } from '../../text/span.ts';
import type { VariantReading } from '../mention.ts';

/** A change as its notation says it, before it is known whose it is. */
export type Change = Omit<VariantReading, 'gene' | 'geneBy' | 'alteration'>;

/** One place in a text where a form reads a change. Offsets are into that text. */
export interface VariantMatch extends Span {
  readonly changes: readonly Change[];
  /** Too short or too common a shape to stand alone: it is a variant only with a gene beside it. */
  readonly needsGene?: boolean;
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

/** All matches of a global expression that `read` accepts. */
export function matches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => Omit<VariantMatch, 'start' | 'end'> | undefined,
): VariantMatch[] {
  const found: VariantMatch[] = [];
  // `exec` leaves a global expression at its start when it finds no more; `matchAll` would copy the expression each time.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    match[0] = withoutBracket(match[0]);
    const reading = read(match);
    if (reading) found.push({ start: match.index, end: match.index + match[0].length, ...reading });
  }
  return found;
}
