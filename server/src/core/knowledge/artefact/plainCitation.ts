import type { Source } from '../records.ts';

/** A source as stored in the artefact: a citation that only joins the other fields is left out. */
type PackedSource = Omit<Source, 'citation'> & { readonly citation?: string | undefined };

const plainCitation = ({ firstAuthor, year }: PackedSource): string => `${firstAuthor} et al., ${year}`;

/** Nine in ten citations are made of first author and year. */
export const packedSource = (source: Source): PackedSource =>
  source.citation === plainCitation(source) ? { ...source, citation: undefined } : source;

/** Restores a source that `packedSource` packed. */
export const unpackedSource = (packed: PackedSource): Source => ({
  ...packed,
  citation: packed.citation ?? plainCitation(packed),
});
