import { sentenceAtOffset, sentenceReading } from '../../core/features/sentenceReading.ts';
import { answering, invalid } from '../answering.ts';
import { SentenceReadingRequest } from '../ownMessages.ts';
import { positionIn, uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** How the sentence at a position was read, as Markdown; null where there is none. */
export const sentenceReadingFeature: Feature = {
  capabilities: () => ({}),
  listen({ connection, session }) {
    connection.onRequest(
      SentenceReadingRequest,
      answering(
        'The reading of a sentence',
        session,
        () => null,
        async (params, token): Promise<string | null> => {
          const [uri, position] = [uriIn(params), positionIn(params)];
          if (uri === undefined) throw invalid('document');
          if (!position) throw invalid('position');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed') return null;
          const { analysis, knowledge, document } = reading;
          const sentence = sentenceAtOffset(analysis, document.text.offsetAt(position));
          return sentence ? sentenceReading(analysis, knowledge, sentence) : null;
        },
      ),
    );
  },
};
