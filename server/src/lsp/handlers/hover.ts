import type { Hover } from 'vscode-languageserver';
import { hover } from '../../core/features/hover.ts';
import { answering, invalid } from '../answering.ts';
import { toMarkup, toRange } from '../convert.ts';
import { positionIn, uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen({ connection, session }) {
    connection.onHover(
      answering(
        'Hover',
        session,
        () => null,
        async (params, token): Promise<Hover | null> => {
          const [uri, position] = [uriIn(params), positionIn(params)];
          if (uri === undefined) throw invalid('document');
          if (!position) throw invalid('position');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed') return null;
          const { text } = reading.document;
          const card = hover(reading.analysis, reading.knowledge, text.offsetAt(position));
          if (!card) return null;
          const formats = session.client?.textDocument?.hover?.contentFormat;
          return { contents: toMarkup(card.markdown, formats), range: toRange(text, card.span) };
        },
      ),
    );
  },
};
