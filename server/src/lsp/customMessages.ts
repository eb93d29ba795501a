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
 * Status of the server, or of the document `uri`. `ready`: the knowledge base is loaded, or the document is small enough again
 * to be analysed. `tooLarge`: the document is above `maxFileSize` and is not analysed; sent once until it shrinks. `off`:
 * without a knowledge base nothing can be recognised until the remedy in `message` is taken.
 */
export interface StatusParams {
  readonly state: 'ready' | 'tooLarge' | 'off';
  readonly message: string;
  readonly uri?: string;
  readonly dataVersion?: string;
}

export const StatusNotification = new NotificationType<StatusParams>('resistance/status');

/**
 * How many findings of a document are shown, held back while it is being written, cut off by `maxProblems`, and parked in the
 * baseline.
 */
export interface FindingsParams {
  readonly uri: string;
  readonly shown: number;
  readonly held: number;
  readonly cut: number;
  readonly parked: number;
}

export const FindingsNotification = new NotificationType<FindingsParams>('resistance/findings');

/** New position of the cursor. Optional: it releases held findings before the pause is over. */
export interface CursorParams {
  readonly uri: string;
  readonly position: Position;
}

export const CursorNotification = new NotificationType<CursorParams>('resistance/cursor');

/** Asks how the sentence at a position was read: names, claims, citations, evidence and findings, as Markdown. */
export const SentenceReadingRequest = new RequestType<TextDocumentPositionParams, string | null, void>(
  'resistance/readSentence',
);

/** A file or folder that a worker, which has no file access, requests from its client. */
export interface FileParams {
  readonly uri: string;
}

/** From server to client, for workers only: reads a file. */
export const ReadFileRequest = new RequestType<FileParams, FileReading, void>('resistance/readFile');

/** From server to client, for workers only: lists the names in a folder; empty if it does not exist. */
export const ReadFolderRequest = new RequestType<FileParams, readonly string[], void>('resistance/readFolder');

/** Requests the overview of a document with its claims in this order; by section if none is given. */
export interface OverviewParams {
  readonly textDocument: TextDocumentIdentifier;
  readonly claims?: ClaimOrder;
}

/** A line of the overview, with its place in the document. */
export interface OverviewLine extends Omit<OverviewItem, 'span' | 'items'> {
  readonly range?: Range;
  readonly items: readonly OverviewLine[];
}

/** If there are no lines, `message` gives the reason. */
export interface Overview {
  readonly message?: string;
  readonly items: readonly OverviewLine[];
}

/** Asks for the claims of a document by section or verdict, the entities it names, its coverage gaps, and the data behind them. */
export const OverviewRequest = new RequestType<OverviewParams, Overview, void>('resistance/overview');

/**
 * A part of a name within one line and without markup: `length` is in UTF-16 units, `kind` the kind of entity, and `note` an
 * index into the notes.
 */
export interface PreviewWords {
  readonly line: number;
  readonly character: number;
  readonly length: number;
  readonly kind: string;
  readonly note: number;
}

/** What a preview needs to explain the names of a document; both lists are empty if it should not. */
export interface PreviewNames {
  readonly words: readonly PreviewWords[];
  /** Short cards as plain text. */
  readonly notes: readonly string[];
}

/** Asks for the names of a document at their places in the source, each with a short card. */
export const PreviewNamesRequest = new RequestType<
  { readonly textDocument: TextDocumentIdentifier },
  PreviewNames,
  void
>('resistance/previewNames');
