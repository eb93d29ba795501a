import type { Mention } from '../mentions/mention.ts';
import type { RuleContext } from './rule.ts';

const marks = /[“”„"]/u;

/** Whether the mention stands in a block quotation or between quotation marks of its sentence: others' words are left as they are. */
export function isQuoted({ manuscript }: Pick<RuleContext, 'manuscript'>, mention: Mention): boolean {
  const block = manuscript.blocks[mention.block];
  if (!block) return false;
  if (block.kind === 'quotation') return true;
  const sentence = block.sentences[mention.sentence]?.prose;
  const before = block.prose.text.slice(sentence?.start, mention.prose.start);
  const behind = block.prose.text.slice(mention.prose.end, sentence?.end);
  if (!marks.test(before) || !/[”“"]/u.test(behind)) return false;
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  if (opened > before.lastIndexOf('”')) return true;
  return before.split('"').length % 2 === 0;
}
