import { mentionsOfSentences } from '../claims/mentionsNear.ts';
import type { Mention } from '../mentions/mention.ts';
import type { RuleContext } from './rule.ts';

/** Words between two names that tell that both mean the same. */
const introducing = new Set(
  'also first initially originally once formerly previously now officially hereafter or and is was its known called named termed designated developed marketed sold approved abbreviated encoded encoding by as under the name code brand trade gene protein for'.split(
    ' ',
  ),
);
const marks = /[\s()[,;:/®™=]/u;

/** A bracket that opens right after a name, with what precedes another name in it: "hydroxyurea (Droxia, Hydrea)". */
const bracketed = /^\s?[([][^()[\]]{0,60}$/u;

/**
 * Whether the text between two names shows that both mean the same: it holds only marks and such words, or the second is in
 * brackets after the first. A bare "and" counts them as two.
 */
export const introduces = (between: string): boolean =>
  bracketed.test(between) ||
  (between.trim() !== 'and' &&
    between.split(marks).every((word) => word === '' || introducing.has(word.toLowerCase())));

const nearby = [-3, -2, -1, 1, 2, 3];

/**
 * Whether a mention is right beside another name of the same entity: "TP53 (p53)", "MDR1 (also known as ABCB1)", "ERBB2/HER2",
 * "imatinib (Gleevec, Novartis)". That introduces a name, so both are right. With `approved`, only that other name counts.
 */
export function standsBesideOtherName(
  { mentions, manuscript }: RuleContext,
  index: number,
  approved?: string,
): boolean {
  const one = mentions[index]!;
  return nearby.some((step) => {
    const other = mentions[index + step];
    if (other?.block !== one.block || other.text === one.text || !other.ids.includes(one.ids[0]!)) return false;
    if (approved !== undefined && other.text !== approved) return false;
    const [start, end] =
      other.prose.start < one.prose.start ? [other.prose.end, one.prose.start] : [one.prose.end, other.prose.start];
    const between = manuscript.blocks[one.block]?.prose.text.slice(start, end) ?? '';
    return introduces(between);
  });
}

/** Whether the approved name of a mention stands in the same sentence, which so tells readers what the other name means. */
export const sharesSentenceWith = (
  { mentions }: RuleContext,
  one: Pick<Mention, 'block' | 'sentence' | 'ids'>,
  approved: string,
): boolean =>
  mentionsOfSentences(mentions, one.block, one.sentence).some(
    ({ ids, text }) => ids.includes(one.ids[0]!) && text.toLowerCase() === approved.toLowerCase(),
  );
