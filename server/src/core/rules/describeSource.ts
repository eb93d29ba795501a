import type { Source } from '../knowledge/records.ts';
import { sourceName } from '../knowledge/sourceName.ts';
import { identifierWords } from './sourceIdentifier.ts';

/** A source in a few words: "Kobayashi 2005, PMID 15728811". */
export function describeSource(source: Source): string {
  return `${sourceName(source)}, ${identifierWords(source)}`;
}
