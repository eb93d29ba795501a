import {
  NotificationType,
  type Position,
  type Range,
  RequestType,
  type TextDocumentIdentifier,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import type { ClaimOrder } from '../core/features/overview/claimItems.ts';
import type { OverviewItem } from '../core/features/overview/overviewItem.ts';
import type { FileReading } from '../files/fileTree.ts';

/**
 * What the server says of itself, or of the document `uri`. `ready`: knowledge base loaded, or the document has shrunk to a size
 * that is analysed again. `tooLarge`: the document is above `maxFileSize` and is not analysed; said once until it shrinks. `off`:
 * without a knowledge base nothing can be recognised until the remedy in `message` is taken.
 */
export interface StatusParams {
  readonly state: 'ready' | 'tooLarge' | 'off';
  readonly message: string;
  readonly uri?: string;
  readonly dataVersion?: string;
}

export const StatusNotification = new NotificationType<StatusParams>('resistance/status');

/** How many findings of a document are shown, held back while it is written, cut off by `maxProblems`, and parked in the baseline. */
export interface FindingsParams {
  readonly uri: string;
  readonly shown: number;
  readonly held: number;
  readonly cut: number;
  readonly parked: number;
}

export const FindingsNotification = new NotificationType<FindingsParams>('resistance/findings');

/** Where the writer's cursor went. Optional: it releases held findings before the quiet time is over. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}

export const CursorNotification = new NotificationType<CursorParams>('resistance/cursor');

/** How the sentence at a position was read: names, claims, citations, evidence and findings, as Markdown. */
export const SentenceReadingRequest = new RequestType<TextDocumentPositionParams, string | null, void>(
  'resistance/readSentence',
);

/** A file or folder that a worker, which has none itself, asks of whoever started it. */
export interface FileParams {
  readonly uri: string;
}

/** From server to client, for workers only. */
export const ReadFileRequest = new RequestType<FileParams, FileReading, void>('resistance/readFile');

/** From server to client, for workers only: the names of what lies in a folder, none where there is no such folder. */
export const ReadFolderRequest = new RequestType<FileParams, readonly string[], void>('resistance/readFolder');

/** Asks for the overview of a document, with its claims in an order; without one, by section. */
export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly claims?: ClaimOrder;
}

/** A line of the overview, with its place in the document. */
export interface OverviewLine extends Omit<OverviewItem, 'span' | 'items'> {
  readonly range?: Range;
  readonly items: readonly OverviewLine[];
}

/** `message` says why there are no lines, where there are none. */
export interface Overview {
  readonly message?: string;
  readonly items: readonly OverviewLine[];
}

/** The claims of a document by section or verdict, what it names, its coverage gaps, and the data that answered. */
export const OverviewRequest = new RequestType<OverviewParams, Overview, void>('resistance/overview');

/**
 * Words that belong to a name: in one line, without markup, `length` UTF-16 units from a character on; `kind` is what it is and
 * `note` the number of what is told of it.
 */
export interface PreviewWords {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly kind: string;
  readonly note: number;
}

/** What a preview needs to explain the names of a document; both lists are empty where it shall not. */
export interface PreviewNames {
  readonly words: readonly PreviewWords[];
  /** Short cards as plain text. */
  readonly notes: readonly string[];
}

/** The names of a document as they stand in its source, each with a short card. */
export const PreviewNamesRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  PreviewNames,
  void
>('resistance/previewNames');
