import type { Knowledge } from '../knowledge.ts';
import type { Numbering } from '../records.ts';
import { checkResidue, threeLetter } from './residues.ts';

/** A change that a text counts by another numbering than that of the reference sequence. */
export interface OtherwiseNumbered {
  readonly numbering: Numbering;
  /** The number of the residue in the reference sequence. */
  readonly position: number;
  /** The change by the usual number: `p.Val600Glu` of V599E. */
  readonly hgvs: string;
}

/**
 * Returns how the reference sequence numbers a change of a residue that fits the protein only by another numbering (BRAF V599E
 * is V600E today); undefined if it fits as it is, or not at all. A protein counted without its first methionine, as histones
 * are, is numbered as usual.
 */
export function usualNumber(
  knowledge: Knowledge,
  gene: string,
  { from, position, to }: { readonly from: string; readonly position: number; readonly to?: string },
): OtherwiseNumbered | undefined {
  const checked = checkResidue(knowledge, gene, { from, position });
  if (checked.verdict !== 'fits' || !checked.numbering) return undefined;
  if (/without methionine/u.test(checked.numbering.name)) return undefined;
  const usual = position - checked.numbering.shift;
  const hgvs = `p.${threeLetter(from)}${usual}${to ? threeLetter(to) : ''}`;
  return { numbering: checked.numbering, position: usual, hgvs };
}
