// How the protocol names a document and a place in it; lines and UTF-16 units count from 0.

export interface Position {
  readonly line: number;
  readonly character: number;
}

export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A request on a whole document. */
export interface DocumentParams {
  readonly textDocument: { readonly uri: string };
}

/** A request on a place in a document. */
export interface PlaceParams extends DocumentParams {
  readonly position: Position;
}
