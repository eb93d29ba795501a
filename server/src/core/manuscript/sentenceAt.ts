import { lastBegunAt } from '../text/bisect.ts';
import type { Span } from '../text/span.ts';
import type { Block, Sentence } from './manuscript.ts';

/** Returns the index of the sentence at a prose offset; between two sentences, that of the earlier one. */
export const sentenceAt = (sentences: readonly Sentence[], offset: number): number =>
  lastBegunAt(sentences.length, (index) => sentences[index]!.prose.start, offset);

/** Returns the sentence around a prose offset of a block, or all of its prose if it has no sentences. */
export const sentenceAround = ({ prose: { text }, sentences }: Block, offset: number): Span =>
  sentences[sentenceAt(sentences, offset)]?.prose ?? { start: 0, end: text.length };
