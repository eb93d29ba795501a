import type { DocumentParams } from './places.ts';

/** Asks for the names of a document at their places in the source, each with a short card. */
export const previewNamesMethod = 'resistance/previewNames';

export type PreviewNamesParams = DocumentParams;

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
