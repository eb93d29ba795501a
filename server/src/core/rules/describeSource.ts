import type { Source } from '../knowledge/records.ts';
import { sourceName } from '../knowledge/sourceName.ts';

/** A source in a few words: "Kobayashi 2005, PMID 15728811". */
export function describeSource(source: Source): string {
  const [prefix = '', number = ''] = source.id.split(/:(.*)/su);
  return `${sourceName(source)}, ${prefix.toUpperCase()} ${number}`;
}
