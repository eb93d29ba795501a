import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { RuleFinding } from '../finding.ts';
import { foundAmong } from '../foundAmong.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces } from '../inAllPlaces.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Returns the HGVS spelling of a mention that is spelled otherwise; undefined if the spelling is right or another rule's
 * concern.
 */
export type Respell = (mention: Mention, context: RuleContext) => string | undefined;

/** One finding per change that HGVS spells otherwise, outside quotations. `reads` states what HGVS asks for. */
export function* respelled(context: RuleContext, respell: Respell, reads: string): Iterable<RuleFinding> {
  const wrong = foundAmong(context, `variant notation: ${reads}`, context.mentions, (mention) => {
    if (mention.kind !== 'variant' || mention.variants?.length !== 1) return undefined;
    const newText = respell(mention, context);
    return newText === mention.text || isQuoted(context, mention) ? undefined : newText;
  }).map(({ item: { span, text, ids }, value }) => ({ span, text, ids, newText: value }));
  for (const uses of grouped(wrong, ({ text }) => text.replace(/\s+/gu, ' '))) {
    const { text, newText, ids } = uses[0]!;
    yield inAllPlaces(uses, {
      message: `${reads}: ${newText.replace(/\\/gu, '')} for ${text.replace(/\s+/gu, ' ')}.`,
      data: ids,
      title: `Write ${newText.replace(/\\/gu, '')}`,
      safety: 'review',
      reason: 'Your journal may have a style of its own.',
    });
  }
}
