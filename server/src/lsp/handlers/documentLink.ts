import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../../core/features/documentLinks.ts';
import { answeringOf } from '../answering.ts';
import { toRange } from '../protocol/convert.ts';
import type { Feature } from './feature.ts';

/** Links ids of papers, trials, genes and evidence to their web pages. */
export const documentLinkFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  listen({ connection, session }) {
    connection.onDocumentLinks(
      answeringOf<unknown, DocumentLink[]>('Document links', session, [], ({ document: { text } }) =>
        documentLinks(text.getText()).map(({ start, end, address, title }) => ({
          range: toRange(text, { start, end }),
          target: address,
          tooltip: title,
        })),
      ),
    );
  },
};
