import type { Hover } from 'vscode-languageserver';
import { hover } from '../../core/features/hover.ts';
import { answeringAt } from '../answering.ts';
import { toMarkup, toRange } from '../protocol/convert.ts';
import type { Feature } from './feature.ts';

export const hoverFeature: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen({ connection, session }) {
    connection.onHover(
      answeringAt<unknown, Hover | null>('Hover', session, null, ({ analysis, knowledge, document }, offset) => {
        const card = hover(analysis, knowledge, offset);
        if (!card) return null;
        const formats = session.client?.textDocument?.hover?.contentFormat;
        return { contents: toMarkup(card.markdown, formats), range: toRange(document.text, card.span) };
      }),
    );
  },
};
