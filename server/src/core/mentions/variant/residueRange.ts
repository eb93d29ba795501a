// Reads one residue or a range of two: "E746", "E746_A750", "Glu746–Ala750".

import { threeLetter } from '../../knowledge/residues/residues.ts';
import { oneLetterResidue, rangeMark, residueNumber, residueOf, threeLetterResidue } from './notation.ts';

/** Matches one residue, or two with a range mark between. Has four capturing groups. */
export const residueRange = `(${threeLetterResidue}|${oneLetterResidue})(${residueNumber})(?:${rangeMark}(${threeLetterResidue}|${oneLetterResidue})(${residueNumber}))?`;

/** A range of residues as HGVS writes it, with its first residue. */
export interface ResidueRange {
  readonly hgvs: string;
  readonly residue: { readonly from: string; readonly position: number };
}

/** Returns the range as HGVS writes it, with its first residue; undefined if it runs backwards. */
export function readRange(from: string, at: string, to?: string, end?: string): ResidueRange | undefined {
  const first = residueOf(from);
  const residue = { from: first, position: Number(at) };
  const head = `p.${threeLetter(first)}${at}`;
  if (to === undefined || end === undefined) return { hgvs: head, residue };
  if (Number(end) <= Number(at)) return undefined;
  return { hgvs: `${head}_${threeLetter(residueOf(to))}${end}`, residue };
}
