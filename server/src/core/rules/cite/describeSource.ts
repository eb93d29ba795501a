import type { Source } from '../../knowledge/records.ts';

/** A source in a few words: "Kobayashi 2005, PMID 15728811". Says no more than the base knows. */
export function describeSource(source: Source): string {
  const author = source.firstAuthor?.split(/[\s,]+/u).at(-1);
  const name = author && source.year ? `${author} ${source.year}` : source.citation;
  const [prefix = '', number = ''] = source.id.split(/:(.*)/su);
  return `${name}, ${prefix.toUpperCase()} ${number}`;
}
