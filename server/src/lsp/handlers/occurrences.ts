import type { CancellationToken } from 'vscode-languageserver';
import { DocumentHighlightKind, type Location } from 'vscode-languageserver';
import { mentionAt } from '../../core/features/mentionAt.ts';
import { keysOf, occurrencesOf } from '../../core/features/occurrences.ts';
import { answering, invalid } from '../answering.ts';
import { toRange } from '../convert.ts';
import type { Session } from '../session.ts';
import { positionIn, uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** What the name at a position of a request names; undefined where there is none. */
async function namedAt(session: Session, params: unknown, token: CancellationToken) {
  const [uri, position] = [uriIn(params), positionIn(params)];
  if (uri === undefined) throw invalid('document');
  if (!position) throw invalid('position');
  const reading = await session.read(uri, token);
  if (reading.state !== 'analysed') return undefined;
  const mention = mentionAt(reading.analysis, reading.document.text.offsetAt(position));
  return mention && { reading, keys: keysOf(mention) };
}

/** Every mention of what is named at a position, by any alias: in the document, or in all that are open. */
export const occurrencesFeature: Feature = {
  capabilities: () => ({ documentHighlightProvider: true, referencesProvider: true }),
  listen({ connection, session }) {
    connection.onDocumentHighlight(
      answering(
        'Document highlights',
        session,
        () => [],
        async (params, token) => {
          const named = await namedAt(session, params, token);
          if (!named) return [];
          const { analysis, document } = named.reading;
          return occurrencesOf(analysis, named.keys).map(({ span }) => ({
            range: toRange(document.text, span),
            kind: DocumentHighlightKind.Text,
          }));
        },
      ),
    );
    connection.onReferences(
      answering(
        'References',
        session,
        () => [],
        async (params, token): Promise<Location[]> => {
          const named = await namedAt(session, params, token);
          if (!named) return [];
          const own = named.reading.document.uri;
          const others = [...session.documents.all()].map(({ uri }) => uri).filter((uri) => uri !== own);
          const locations: Location[] = [];
          for (const uri of [own, ...others]) {
            const reading = uri === own ? named.reading : await session.read(uri, token);
            if (reading.state !== 'analysed') continue;
            const { text } = reading.document;
            for (const { span } of occurrencesOf(reading.analysis, named.keys))
              locations.push({ uri, range: toRange(text, span) });
          }
          return locations;
        },
      ),
    );
  },
};
