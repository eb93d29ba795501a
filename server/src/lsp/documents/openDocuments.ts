import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, ReportedFinding } from '../../core/analysis/analysis.ts';
import type { Bibliography } from '../../core/manuscript/references/bibliography.ts';
import type { Span } from '../../core/text/span.ts';
import type { Circumstances } from '../surroundings/circumstances.ts';
import { makeChanges } from './documentEdits.ts';
import type { ShownFinding } from './holdBack.ts';
import { moveSpan } from './moveSpan.ts';

/** A finished analysis of one text under one set of circumstances; there is none while it is being made. */
export interface CompleteAnalysis {
  readonly revision: number;
  readonly circumstances: Circumstances;
  readonly bibliography: Bibliography | undefined;
  readonly analysis: Analysis;
}

/** What is sent to the client about an analysis. */
export interface Report {
  /** The `resultId` of pull diagnostics. */
  readonly id: string;
  readonly analysis: Analysis;
  /** Place of the last edit when the report was made; findings of its block may be missing. */
  readonly edited: Span | undefined;
  readonly release: ReleaseCause | undefined;
  readonly block: Span | undefined;
  readonly findings: readonly ReportedFinding[];
  /** Number of findings held back. */
  readonly held: number;
  /** Number of findings beyond the setting `maxProblems`. */
  readonly cut: number;
}

/** What releases new findings of a text: opening it, saving it, or asking for them. */
export type ReleaseCause = 'opened' | 'saved' | 'asked';

/** An open document and its state. All offsets refer to its current text. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: TextDocument;
  /** Counts the changes. The client's version number is only echoed: no client is obliged to count well. */
  revision: number;
  latest?: CompleteAnalysis | undefined;
  /** The revision whose analysis failed, so that it is not tried again. */
  failed?: number | undefined;
  /** Place of the last edit, until its block is left, the document saved, or typing pauses. */
  edited: Span | undefined;
  /** What last released findings since the text changed. */
  release: ReleaseCause | undefined;
  /** The findings that the client shows now. */
  shown: readonly ShownFinding[];
  report?: Report | undefined;
  reportedTooLarge: boolean;
}

export interface DocumentEvents {
  opened(document: OpenDocument): void;
  edited(document: OpenDocument): void;
  saved(document: OpenDocument): void;
  closed(document: OpenDocument): void;
}

export interface OpenDocuments {
  get(uri: string): OpenDocument | undefined;
  all(): Iterable<OpenDocument>;
}

/** The open documents, and how they are told of. */
export interface KeptDocuments extends OpenDocuments {
  listen(connection: Connection, events: DocumentEvents): void;
}

/** Keeps the open documents, and the positions that edits move, in step with the client once it listens. */
export function keepDocuments(): KeptDocuments {
  const open = new Map<string, OpenDocument>();
  const documents = new TextDocuments<TextDocument>({
    create: (uri, languageId, version, content: unknown) =>
      TextDocument.create(uri, languageId, version, typeof content === 'string' ? content : ''),
    update: (text, changes, version) => {
      const document = open.get(text.uri);
      for (const edit of makeChanges(text, changes, version)) {
        if (!document) continue;
        document.revision++;
        document.release = undefined;
        document.edited = { start: edit.start, end: edit.start + edit.newText.length };
        document.shown = document.shown.map((shown) => ({ rule: shown.rule, ...moveSpan(shown, edit) }));
      }
      return text;
    },
  });
  const known = (uri: string, then: (document: OpenDocument) => void): void => {
    const document = open.get(uri);
    if (document) then(document);
  };
  const listen: KeptDocuments['listen'] = (connection, events) => {
    documents.onDidOpen(({ document: text }) => {
      known(text.uri, events.closed);
      const document: OpenDocument = {
        uri: text.uri,
        text,
        revision: 0,
        edited: undefined,
        release: 'opened',
        shown: [],
        reportedTooLarge: false,
      };
      open.set(text.uri, document);
      events.opened(document);
    });
    documents.onDidChangeContent(({ document: text }) => {
      known(text.uri, (document) => {
        if (document.edited) events.edited(document);
      });
    });
    documents.onDidSave(({ document: text }) => known(text.uri, events.saved));
    documents.onDidClose(({ document: text }) => {
      known(text.uri, (document) => {
        open.delete(text.uri);
        events.closed(document);
      });
    });
    documents.listen(connection);
  };
  return { get: (uri) => open.get(uri), all: () => open.values(), listen };
}
