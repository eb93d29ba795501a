import { analyze } from '../analysis/analyze.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { defaultSettings } from '../settings/settings.ts';
import { mentionCard } from './hover.ts';

/** Whoever asks for "EGFR T790M" asks for the change; the card of its gene comes after it. */
const isChange = (mention: Mention): boolean => mention.kind === 'variant' || mention.kind === 'fusion';

/** The cards of everything that a term names ("T790M", "EGFR T790M", "P-gp"), changes first; empty for an unknown term. */
export function explain(knowledge: Knowledge, term: string): readonly { readonly markdown: string }[] {
  const { mentions } = analyze({ text: term, format: 'plain' }, knowledge, defaultSettings);
  const cards = mentions
    .filter((mention) => mention.nestedIn === undefined)
    .sort((a, b) => Number(isChange(b)) - Number(isChange(a)))
    .map((mention) => mentionCard(mention, knowledge));
  return [...new Set(cards)].map((markdown) => ({ markdown }));
}
