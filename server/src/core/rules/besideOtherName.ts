import type { RuleContext } from './rule.ts';

/**
 * Whether another name of the same entity stands right beside a mention: "TP53 (p53)", "MDR1 (also known as ABCB1)", "ERBB2/HER2".
 * So a name is introduced, and both are right.
 */
export function standsBesideOtherName({ mentions, manuscript }: RuleContext, index: number): boolean {
  const one = mentions[index]!;
  return [mentions[index - 2], mentions[index - 1], mentions[index + 1], mentions[index + 2]].some((other) => {
    if (other?.block !== one.block || other.text === one.text || !other.ids.includes(one.ids[0]!)) return false;
    const [start, end] =
      other.prose.start < one.prose.start ? [other.prose.end, one.prose.start] : [one.prose.end, other.prose.start];
    const between = manuscript.blocks[one.block]?.prose.text.slice(start, end) ?? '';
    return /^[\s([,;/®™=]*(?:(?:also|formerly|previously|now|officially|or|known|called|named|termed|designated|encoded|encoding|by|as|the|gene|protein|for)[\s,:]+)*[\s([,;/]*$/iu.test(
      between,
    );
  });
}
