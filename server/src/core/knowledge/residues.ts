import type { Knowledge } from './knowledge.ts';
import type { Numbering, Protein } from './records.ts';

/** One-letter code, three-letter code and name of the amino acids of IUPAC-IUB 1983, selenocysteine included. */
const aminoAcids: readonly (readonly [string, string, string])[] = [
  ['A', 'Ala', 'alanine'],
  ['R', 'Arg', 'arginine'],
  ['N', 'Asn', 'asparagine'],
  ['D', 'Asp', 'aspartic acid'],
  ['C', 'Cys', 'cysteine'],
  ['Q', 'Gln', 'glutamine'],
  ['E', 'Glu', 'glutamic acid'],
  ['G', 'Gly', 'glycine'],
  ['H', 'His', 'histidine'],
  ['I', 'Ile', 'isoleucine'],
  ['L', 'Leu', 'leucine'],
  ['K', 'Lys', 'lysine'],
  ['M', 'Met', 'methionine'],
  ['F', 'Phe', 'phenylalanine'],
  ['P', 'Pro', 'proline'],
  ['S', 'Ser', 'serine'],
  ['T', 'Thr', 'threonine'],
  ['W', 'Trp', 'tryptophan'],
  ['Y', 'Tyr', 'tyrosine'],
  ['V', 'Val', 'valine'],
  ['U', 'Sec', 'selenocysteine'],
];

const row = (oneLetter: string) => aminoAcids.find(([one]) => one === oneLetter);

/** `T` → `Thr`; `*` → `Ter`, as HGVS writes a stop. Anything else is returned as it is. */
export const threeLetter = (oneLetter: string): string =>
  oneLetter === '*' ? 'Ter' : (row(oneLetter)?.[1] ?? oneLetter);

/** `T` → `threonine`. Anything else is returned as it is. */
export const aminoAcidName = (oneLetter: string): string => row(oneLetter)?.[2] ?? oneLetter;

/** `Thr`, `thr` or `THR` → `T`; `Ter` and `Stop` → `*`; undefined for any other word. */
export function oneLetter(threeLetterCode: string): string | undefined {
  const code = threeLetterCode.toLowerCase();
  if (code === 'ter' || code === 'stop') return '*';
  return aminoAcids.find(([, three]) => three.toLowerCase() === code)?.[0];
}

export type ResidueCheck =
  /** No sequence of this gene is in the base: nothing can be said. */
  | { readonly verdict: 'unknown' }
  /** The residue stands there, in `protein`; by `numbering` where papers count otherwise. */
  | { readonly verdict: 'fits'; readonly protein: Protein; readonly numbering?: Numbering }
  /** It stands in no isoform and by no numbering. `found` is the primary sequence's residue; undefined when it is shorter. */
  | { readonly verdict: 'mismatch'; readonly protein: Protein; readonly found?: string };

/** Whether the gene's protein has `from` (one letter) at `position` (1 is the first residue). */
export function checkResidue(
  knowledge: Knowledge,
  geneId: string,
  residue: { readonly from: string; readonly position: number },
): ResidueCheck {
  const proteins = knowledge.proteins(geneId);
  const primary = proteins[0];
  if (!primary) return { verdict: 'unknown' };
  const { from, position } = residue;
  for (const protein of proteins) if (protein.residues[position - 1] === from) return { verdict: 'fits', protein };
  for (const numbering of knowledge.numbering(geneId)) {
    if (position < (numbering.from ?? 1) || position > (numbering.to ?? Number.POSITIVE_INFINITY)) continue;
    if (primary.residues[position - numbering.shift - 1] === from)
      return { verdict: 'fits', protein: primary, numbering };
  }
  const found = primary.residues[position - 1];
  return { verdict: 'mismatch', protein: primary, ...(found ? { found } : {}) };
}
