import type { Place } from './proseMatches.ts';
import type { RuleContext } from './rule.ts';

const marks = /[“”„"]/u;

/** Whether a mention or word stands in a block quotation or between quotation marks of its sentence: others' words are left as they are. */
export function isQuoted({ manuscript }: RuleContext, place: Pick<Place, 'block' | 'prose' | 'sentence'>): boolean {
  const block = manuscript.blocks[place.block];
  if (!block) return false;
  if (block.kind === 'quotation') return true;
  const sentence = block.sentences[place.sentence]?.prose;
  const before = block.prose.text.slice(sentence?.start, place.prose.start);
  const behind = block.prose.text.slice(place.prose.end, sentence?.end);
  if (!marks.test(before) || !/[”“"]/u.test(behind)) return false;
  const opened = Math.max(before.lastIndexOf('“'), before.lastIndexOf('„'));
  if (opened > before.lastIndexOf('”')) return true;
  return before.split('"').length % 2 === 0;
}
