import { type DocumentHighlight, DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { citationOccurrences } from '../../core/features/citations/citationOccurrences.ts';
import { mentionAt } from '../../core/features/mentionAt.ts';
import { keysOf, occurrencesOf } from '../../core/features/occurrences.ts';
import { answeringAt } from '../answering.ts';
import { toRange } from '../protocol/convert.ts';
import type { AnalysedDocument } from '../session.ts';
import type { Feature } from './feature.ts';

/** Keys of the name at an offset; undefined if there is none. */
function keysAt({ analysis }: AnalysedDocument, offset: number) {
  const mention = mentionAt(analysis, offset);
  return mention && keysOf(mention);
}

/** Highlights and references: every mention of the entity at a position, by any alias, in the document or in all open ones; or every citation by the key there. */
export const occurrencesFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true, referencesProvider: true }),
  listen({ connection, session }) {
    connection.onDocumentHighlight(
      answeringAt<unknown, DocumentHighlight[]>('Document highlights', session, [], (reading, offset) => {
        const keys = keysAt(reading, offset);
        const spans = keys
          ? occurrencesOf(reading.analysis, keys).map(({ span }) => span)
          : citationOccurrences(reading.analysis, offset);
        return spans.map((span) => ({
          range: toRange(reading.document.text, span),
          kind: DocumentHighlightKind.Text,
        }));
      }),
    );
    connection.onReferences(
      answeringAt<unknown, Location[]>('References', session, [], async (own, offset, _params, token) => {
        const keys = keysAt(own, offset);
        // A key is one of this manuscript: another may cite another work by it.
        if (!keys)
          return citationOccurrences(own.analysis, offset).map((span) => ({
            uri: own.document.uri,
            range: toRange(own.document.text, span),
          }));
        const others = [...session.documents.all()].filter((document) => document !== own.document);
        const locations: Location[] = [];
        for (const document of [own.document, ...others]) {
          const reading = document === own.document ? own : await session.read(document.uri, token);
          if (reading.state !== 'analysed') continue;
          for (const { span } of occurrencesOf(reading.analysis, keys))
            locations.push({ uri: document.uri, range: toRange(reading.document.text, span) });
        }
        return locations;
      }),
    );
  },
};
