/** The standard genetic code (NCBI translation table 1): amino acids in the order of codons by T, C, A, G. */
const acids = 'FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG';
const bases = 'TCAG';

/** Returns the amino acid of a DNA or RNA codon, `*` for a stop; undefined for anything that is not a codon. */
export function translated(codon: string): string | undefined {
  const at = [...codon.toUpperCase().replace(/U/gu, 'T')].map((base) => bases.indexOf(base));
  if (at.length !== 3 || at.includes(-1)) return undefined;
  return acids[at[0]! * 16 + at[1]! * 4 + at[2]!];
}

/** Returns the codons of an amino acid, given by its one-letter code. */
function codonsOf(acid: string): readonly string[] {
  const all = [...bases].flatMap((a) => [...bases].flatMap((b) => [...bases].map((c) => a + b + c)));
  return all.filter((_, index) => acids[index] === acid);
}

/** Returns the codon, counted from 1, and the place in it (0 to 2) of a nucleotide of the coding sequence, counted from 1. */
export const codonOf = (nucleotide: number): { readonly codon: number; readonly place: number } => ({
  codon: Math.ceil(nucleotide / 3),
  place: (nucleotide - 1) % 3,
});

/**
 * Returns whether a change of one base at `place` can turn a codon of `from` into one of `to`; an undefined base may be
 * any.
 */
export function canChange(
  from: string,
  to: string,
  place: number,
  base: string | undefined,
  newBase: string | undefined,
): boolean {
  return codonsOf(from).some((codon) => {
    if (base !== undefined && codon[place] !== base) return false;
    return [...(newBase ?? bases)].some(
      (other) => other !== codon[place] && translated(codon.slice(0, place) + other + codon.slice(place + 1)) === to,
    );
  });
}
