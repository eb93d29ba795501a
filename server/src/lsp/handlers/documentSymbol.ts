import { type DocumentSymbol, SymbolKind } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type OutlineItem, outlineOf } from '../../core/features/outline.ts';
import { answeringOf } from '../answering.ts';
import { toRange } from '../protocol/convert.ts';
import type { Feature } from './feature.ts';

/** Icons only: a heading as Markdown editors show it, and a claim as what may be true or not. */
const icons = { section: SymbolKind.String, claim: SymbolKind.Boolean } as const;

const toSymbol = (text: TextDocument, { kind, label, detail, span, name, items }: OutlineItem): DocumentSymbol => ({
  name: label,
  detail,
  kind: icons[kind],
  range: toRange(text, { start: Math.min(span.start, name.start), end: Math.max(span.end, name.end) }),
  selectionRange: toRange(text, name),
  children: items.map((item) => toSymbol(text, item)),
});

/** The outline of a manuscript: its headings, and the claims under them. */
export const documentSymbolFeature: Feature = {
  capabilities: () => ({ documentSymbolProvider: { label: 'Claims' } }),
  listen({ connection, session }) {
    connection.onDocumentSymbol(
      answeringOf<unknown, DocumentSymbol[]>(
        'Document symbols',
        session,
        [],
        ({ analysis, knowledge, document: { text } }) =>
          outlineOf(analysis, knowledge).map((item) => toSymbol(text, item)),
      ),
    );
  },
};
