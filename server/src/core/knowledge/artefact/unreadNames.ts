import type { Gene } from '../records.ts';

/** A gene as stored in the artefact: names that are never read in a text are given by their index among all of its names. */
type PackedGene = Omit<Gene, 'unread'> & { readonly unread: readonly (number | string)[] };

const allNames = ({ symbol, name, previous, aliases }: Omit<Gene, 'unread'>): readonly string[] => [
  symbol,
  name,
  ...previous,
  ...aliases,
];

/** Written out, these names would be in the file twice. */
export function packedGene(gene: Gene): PackedGene {
  const names = allNames(gene);
  const placeOf = (name: string): number | string => (names.includes(name) ? names.indexOf(name) : name);
  return { ...gene, unread: gene.unread.map(placeOf) };
}

/** Restores a gene that `packedGene` packed. */
export function unpackedGene(packed: PackedGene): Gene {
  const names = allNames(packed);
  return { ...packed, unread: packed.unread.map((name) => (typeof name === 'number' ? (names[name] ?? '') : name)) };
}
