import { lastBegunAt } from '../text/bisect.ts';
import type { Sentence } from './manuscript.ts';

/** Returns the index of the sentence at a prose offset; between two sentences, that of the earlier one. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
  lastBegunAt(sentences.length, (index) => sentences[index]!.prose.start, offset);
