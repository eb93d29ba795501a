import { analyze } from '../analysis/analyze.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { defaultSettings } from '../settings/settings.ts';
import { card, footer } from './card.ts';
import { weighingCard } from './cards/weighing.ts';
import { mentionCard } from './hover.ts';

/** Whoever asks for "EGFR T790M" asks for the change; the card of its gene comes after it. */
const isChange = (mention: Mention): boolean => mention.kind === 'variant' || mention.kind === 'fusion';

/** The alterations and drugs that a term pairs: each is weighed with each. */
function pairs(mentions: readonly Mention[]): readonly (readonly [string, string])[] {
  const alterations = mentions.flatMap((mention) =>
    mention.kind === 'fusion' ? mention.ids : (mention.variants ?? []).flatMap((v) => v.alteration ?? []),
  );
  const drugs = mentions
    .filter((mention) => mention.kind === 'drug' || mention.kind === 'drug-class')
    .flatMap((mention) => mention.ids);
  return alterations.flatMap((alteration) => drugs.map((drug) => [alteration, drug] as const));
}

/**
 * The cards of everything that a term names ("T790M", "EGFR T790M", "P-gp"), changes first, behind the weighing of each pair of a
 * change and a drug ("EGFR T790M gefitinib"); empty for an unknown term.
 */
export function explain(knowledge: Knowledge, term: string): readonly { readonly markdown: string }[] {
  const { mentions } = analyze({ text: term, format: 'plain' }, knowledge, defaultSettings);
  const outermost = mentions.filter((mention) => mention.nestedIn === undefined);
  const weighed = pairs(outermost).map(([alteration, drug]) =>
    [...weighingCard(knowledge, alteration, drug), '', footer(knowledge, alteration)].join('\n'),
  );
  const cards = outermost
    .sort((a, b) => Number(isChange(b)) - Number(isChange(a)))
    .map((mention) => mentionCard(mention, knowledge));
  // What running text does not show (words, symbols of three letters) is still known to whoever asks for it.
  const asked = cards.length > 0 ? [] : knowledge.names.lookup(term).flatMap(({ id }) => card(knowledge, id) ?? []);
  return [...new Set([...weighed, ...cards, ...asked])].map((markdown) => ({ markdown }));
}
