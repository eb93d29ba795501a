import { lastBegunAt } from '../text/bisect.ts';
import type { Sentence } from './manuscript.ts';

/** Index of the sentence that holds an offset of its block's prose; the nearest one before it where it lies between two. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
  lastBegunAt(sentences.length, (index) => sentences[index]!.prose.start, offset);
