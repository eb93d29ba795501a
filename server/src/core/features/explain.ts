import { analyze } from '../analysis/analyze.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { defaultSettings } from '../settings/settings.ts';
import { mentionCard } from './hover.ts';

/** The cards of everything that a term names ("T790M", "EGFR T790M", "P-gp"), outermost first; empty for an unknown term. */
export function explain(knowledge: Knowledge, term: string): readonly { readonly markdown: string }[] {
  const { mentions } = analyze({ text: term, format: 'plain' }, knowledge, defaultSettings);
  const cards = mentions
    .filter((mention) => mention.nestedIn === undefined)
    .map((mention) => mentionCard(mention, knowledge));
  return [...new Set(cards)].map((markdown) => ({ markdown }));
}
