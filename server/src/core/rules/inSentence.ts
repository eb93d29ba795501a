import type { Place } from './proseMatches.ts';
import type { RuleContext } from './rule.ts';

/** In characters: how much of a sentence to look at, so that a text without full stops stays cheap. */
const reach = 400;

/** The text of the sentence before and after a place in it. */
export function inSentence(
  { manuscript }: RuleContext,
  { block, prose, sentence }: Pick<Place, 'block' | 'prose' | 'sentence'>,
): { readonly before: string; readonly after: string } {
  const { prose: whole, sentences } = manuscript.blocks[block]!;
  const { start, end } = sentences[sentence]?.prose ?? { start: 0, end: whole.text.length };
  return {
    before: whole.text.slice(Math.max(start, prose.start - reach), prose.start),
    after: whole.text.slice(prose.end, Math.max(prose.end, Math.min(end, prose.end + reach))),
  };
}
