/** The standard genetic code (NCBI translation table 1): amino acids in the order of codons by T, C, A, G. */
const acids = 'FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG';
const bases = 'TCAG';

/** The amino acid of a DNA or RNA codon, `*` for a stop; undefined where it is no codon. */
export function translated(codon: string): string | undefined {
  const at = [...codon.toUpperCase().replace(/U/gu, 'T')].map((base) => bases.indexOf(base));
  if (at.length !== 3 || at.includes(-1)) return undefined;
  return acids[at[0]! * 16 + at[1]! * 4 + at[2]!];
}

/** The codons of an amino acid, by its one-letter code. */
function codonsOf(acid: string): readonly string[] {
  const all = [...bases].flatMap((a) => [...bases].flatMap((b) => [...bases].map((c) => a + b + c)));
  return all.filter((_, index) => acids[index] === acid);
}

/** Codon and place in it (0 to 2) of a nucleotide of the coding sequence, which begins with 1. */
export const codonOf = (nucleotide: number): { readonly codon: number; readonly place: number } => ({
  codon: Math.ceil(nucleotide / 3),
  place: (nucleotide - 1) % 3,
});

/** Whether a change of one base at `place` can turn a codon of `from` into one of `to`; undefined bases may be any. */
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
