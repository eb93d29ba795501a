import { sentenceAtOffset, sentenceReading } from '../../core/features/sentenceReading.ts';
import { answeringAt } from '../answering.ts';
import { SentenceReadingRequest } from '../protocol/customMessages.ts';
import type { Feature } from './feature.ts';

/** Explains how the sentence at a position was read, as Markdown; null if there is none. */
export const sentenceReadingFeature: Feature = {
  capabilities: () => ({}),
  listen({ connection, session }) {
    connection.onRequest(
      SentenceReadingRequest,
      answeringAt<unknown, string | null>(
        'The reading of a sentence',
        session,
        null,
        ({ analysis, knowledge }, offset) => {
          const sentence = sentenceAtOffset(analysis, offset);
          return sentence ? sentenceReading(analysis, knowledge, sentence) : null;
        },
      ),
    );
  },
};
