import type { Knowledge } from '../knowledge.ts';
import type { Numbering, Protein } from '../records.ts';

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

const byLetter = new Map(aminoAcids.map((acid) => [acid[0], acid]));
const letterOfCode = new Map(aminoAcids.map(([one, three]) => [three.toLowerCase(), one]));

/** Converts `T` to `Thr`, and `*` to `Ter`, as HGVS writes a stop. Anything else is returned unchanged. */
export const threeLetter = (oneLetter: string): string =>
  oneLetter === '*' ? 'Ter' : (byLetter.get(oneLetter)?.[1] ?? oneLetter);

/** Converts `T` to `threonine`. Anything else is returned unchanged. */
export const aminoAcidName = (oneLetter: string): string => byLetter.get(oneLetter)?.[2] ?? oneLetter;

/** Converts `Thr`, `thr` or `THR` to `T`, `Ter` and `Stop` to `*`; undefined for any other word. */
export function oneLetter(threeLetterCode: string): string | undefined {
  const code = threeLetterCode.toLowerCase();
  if (code === 'ter' || code === 'stop') return '*';
  return letterOfCode.get(code);
}

/** A residue of a protein, as a text names it. */
export interface Residue {
  /** One-letter code. */
  readonly from: string;
  /** 1 is the first residue. */
  readonly position: number;
}

/** How a residue compares with the sequences of its gene. */
export type ResidueCheck =
  /** The base has no sequence of this gene: nothing can be said. */
  | { readonly verdict: 'unknown' }
  /** The residue is there, in `protein`; by `numbering` if papers count otherwise. */
  | { readonly verdict: 'fits'; readonly protein: Protein; readonly numbering?: Numbering }
  /** It is in no isoform and fits no numbering. `found` is the primary sequence's residue; undefined if it is shorter. */
  | { readonly verdict: 'mismatch'; readonly protein: Protein; readonly found?: string };

/** Returns whether the numbering covers this position of the primary sequence. */
const appliesTo = (numbering: Numbering, position: number): boolean =>
  position >= (numbering.from ?? 1) && position <= (numbering.to ?? Number.POSITIVE_INFINITY);

/**
 * Checks whether the gene's protein has the residue: in the primary sequence, by a numbering that papers use, or in
 * another isoform.
 */
export function checkResidue(knowledge: Knowledge, geneId: string, { from, position }: Residue): ResidueCheck {
  const proteins = knowledge.proteins(geneId);
  const [primary] = proteins;
  if (!primary) return { verdict: 'unknown' };
  if (primary.residues[position - 1] === from) return { verdict: 'fits', protein: primary };
  for (const numbering of knowledge.numbering(geneId)) {
    const primaryPosition = position - numbering.shift;
    if (appliesTo(numbering, primaryPosition) && primary.residues[primaryPosition - 1] === from)
      return { verdict: 'fits', protein: primary, numbering };
  }
  for (const protein of proteins) if (protein.residues[position - 1] === from) return { verdict: 'fits', protein };
  const found = primary.residues[position - 1];
  return { verdict: 'mismatch', protein: primary, ...(found ? { found } : {}) };
}

/** Returns every position of the primary sequence that has the residue, by the numbering of the base or one that papers use. */
export function possiblePositions(
  knowledge: Knowledge,
  geneId: string,
  { from, position }: Residue,
): readonly number[] {
  const primary = knowledge.proteins(geneId)[0];
  const places = knowledge
    .numbering(geneId)
    .map((numbering) => ({ numbering, primaryPosition: position - numbering.shift }));
  return [
    position,
    ...places
      .filter(({ numbering, primaryPosition }) => appliesTo(numbering, primaryPosition))
      .map(({ primaryPosition }) => primaryPosition),
  ].filter((primaryPosition) => primary?.residues[primaryPosition - 1] === from);
}

/**
 * Returns what else papers call a residue of the primary sequence: its position by each other numbering, with that
 * numbering's name.
 */
export function otherPositions(
  knowledge: Knowledge,
  geneId: string,
  primaryPosition: number,
  except?: Numbering,
): readonly { readonly position: number; readonly name: string }[] {
  return knowledge
    .numbering(geneId)
    .filter(
      (numbering) =>
        numbering !== except && appliesTo(numbering, primaryPosition) && primaryPosition + numbering.shift > 0,
    )
    .map((numbering) => ({ position: primaryPosition + numbering.shift, name: numbering.name }));
}
