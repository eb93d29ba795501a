import { type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { Analysis, Reported } from '../core/analysis/analysis.ts';
import type { Bibliography } from '../core/manuscript/references/bibliography.ts';
import type { Span } from '../core/text/span.ts';
import type { Circumstances } from './circumstances.ts';
import { makeChanges } from './documentEdits.ts';
import type { Shown } from './holdBack.ts';
import { moveSpan } from './moveSpan.ts';

/** An analysis of exactly one text under exactly these circumstances; there is none while it is being made. */
export interface CompleteAnalysis {
  readonly revision: number;
  readonly circumstances: Circumstances;
  readonly bibliography: Bibliography | undefined;
  readonly analysis: Analysis;
}

/** What the client is told of an analysis. */
export interface Report {
  /** The `resultId` of pull diagnostics. */
  readonly id: string;
  readonly analysis: Analysis;
  /** Where the last edit was when this was written; findings of its block may be missing. */
  readonly edited: Span | undefined;
  readonly release: Release | undefined;
  readonly block: Span | undefined;
  readonly findings: readonly Reported[];
  /** Findings that are held back, and those beyond the setting `maxProblems`. */
  readonly held: number;
  readonly cut: number;
}

/** What lets new findings of a text go: that it was opened, saved, or that they were asked for. */
export type Release = 'opened' | 'saved' | 'asked';

/** One open document and what is known of it. All offsets are in its present text. */
export interface OpenDocument {
  readonly uri: string;
  readonly text: TextDocument;
  /** Counts the changes. The client's version is only repeated to it: nothing makes a client count well. */
  revision: number;
  latest?: CompleteAnalysis | undefined;
  /** The revision whose analysis failed: it is not tried again. */
  failed?: number | undefined;
  /** The last edit, until its block is left, saved, or quiet. */
  edited: Span | undefined;
  /** What happened last since the text changed. */
  release: Release | undefined;
  /** The findings that the client shows now. */
  shown: readonly Shown[];
  report?: Report | undefined;
  toldTooLarge: boolean;
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

/** Keeps the open documents in step with the client, together with the places that edits move. */
export function listenToDocuments(connection: Connection, events: DocumentEvents): OpenDocuments {
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
  documents.onDidOpen(({ document: text }) => {
    known(text.uri, events.closed);
    const document: OpenDocument = {
      uri: text.uri,
      text,
      revision: 0,
      edited: undefined,
      release: 'opened',
      shown: [],
      toldTooLarge: false,
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
  return { get: (uri) => open.get(uri), all: () => open.values() };
}
