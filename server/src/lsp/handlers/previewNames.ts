import { noteMaker, previewNames } from '../../core/features/preview/previewNames.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import type { PreviewNames } from '../../wire/previewNames.ts';
import { answeringOf } from '../answering.ts';
import { PreviewNamesRequest } from '../protocol/customMessages.ts';
import type { Feature } from './feature.ts';

const none: PreviewNames = { words: [], notes: [] };

/** Names with short cards for an editor that marks them in its preview; can be switched off by the setting `previewTooltips`. */
export const previewNamesFeature: Feature = {
  capabilities: () => ({}),
  listen({ connection, session }) {
    const makers = new WeakMap<Knowledge, ReturnType<typeof noteMaker>>();
    const makerOf = (knowledge: Knowledge) => {
      const maker = makers.get(knowledge) ?? noteMaker(knowledge);
      makers.set(knowledge, maker);
      return maker;
    };
    connection.onRequest(
      PreviewNamesRequest,
      answeringOf<unknown, PreviewNames>('The names of a preview', session, none, (reading) => {
        if (!reading.settings.previewTooltips) return none;
        const { text } = reading.document;
        const { words, notes } = previewNames(reading.analysis, makerOf(reading.knowledge));
        const placed = words.map(({ start, end, kind, note }) => ({
          ...text.positionAt(start),
          length: end - start,
          kind,
          note,
        }));
        return { words: placed, notes };
      }),
    );
  },
};
