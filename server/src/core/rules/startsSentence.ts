import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Mention } from '../mentions/mention.ts';

/** Whether a mention begins its sentence, where even a name in lower case takes a capital. */
export function startsSentence(
  manuscript: Manuscript,
  mention: Pick<Mention, 'block' | 'sentence' | 'prose'>,
): boolean {
  const block = manuscript.blocks[mention.block];
  const sentence = block?.sentences[mention.sentence];
  if (!block || !sentence) return false;
  return /^[\s"'“‘([]*$/u.test(block.prose.text.slice(sentence.prose.start, mention.prose.start));
}
