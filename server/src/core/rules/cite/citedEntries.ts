import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import type { BibliographyEntry } from '../../manuscript/references/bibliography.ts';
import { isKeyed } from '../../manuscript/references/references.ts';
import type { Span } from '../../text/span.ts';
import type { RuleContext } from '../rule.ts';
import { citedKeys } from './citedList.ts';

/** An entry of a bibliography file, with the place of its first citation. */
export interface CitedEntry {
  readonly entry: BibliographyEntry;
  readonly span: Span;
}

function entriesCited({ manuscript, references }: RuleContext): readonly CitedEntry[] {
  const { bibliography } = references;
  if (!bibliography) return [];
  const found = new Map<string, CitedEntry>();
  for (const { citation, index, key } of citedKeys(manuscript.citations, isKeyed)) {
    const entry = bibliography.byKey.get(key)?.[0];
    if (entry && !found.has(key)) found.set(key, { entry, span: keyPlace(manuscript.text, citation, index) });
  }
  return [...found.values()];
}

/** The bibliography entries that the manuscript cites by key, each once, in the order of first citation. */
export const citedEntries = (context: RuleContext): readonly CitedEntry[] =>
  context.once('cited entries', () => entriesCited(context));
