import type { DocumentLink } from 'vscode-languageserver';
import { documentLinks } from '../../core/features/documentLinks.ts';
import { answering, invalid } from '../answering.ts';
import { toRange } from '../convert.ts';
import { uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** Ids of papers, trials, genes and evidence lead to their pages. */
export const documentLinkFeature: Feature = {
  capabilities: () => ({ documentLinkProvider: { resolveProvider: false } }),
  listen({ connection, session }) {
    connection.onDocumentLinks(
      answering(
        'Document links',
        session,
        () => [],
        async (params, token): Promise<DocumentLink[]> => {
          const uri = uriIn(params);
          if (uri === undefined) throw invalid('document');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed') return [];
          const { text } = reading.document;
          return documentLinks(text.getText()).map(({ start, end, address, title }) => ({
            range: toRange(text, { start, end }),
            target: address,
            tooltip: title,
          }));
        },
      ),
    );
  },
};
