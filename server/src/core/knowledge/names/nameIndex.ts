import type { Span } from '../../text/span.ts';

/** How the name that matched stands in its record. */
export type NameKind =
  | 'symbol'
  | 'previous-symbol'
  | 'alias'
  | 'name'
  | 'inn'
  | 'brand'
  | 'code'
  | 'abbreviation'
  | 'synonym'
  | 'spelling';

/** One reading of a matched name. */
export interface NameReading {
  readonly id: string;
  readonly kind: NameKind;
  /** The name as its record spells it. */
  readonly name: string;
}

/** A name found in a text; several readings where the spelling is shared. */
export interface NameMatch extends Span {
  readonly readings: readonly NameReading[];
}

/** Finds the names of the knowledge base in a text, in one pass, longest match first. */
export interface NameIndex {
  /**
   * All longest matches, in reading order, not overlapping. Offsets are into `text`. `breaks` are offsets, in order, at which a
   * word ends although letters go on, such as the edges of a superscript.
   */
  find(text: string, breaks?: readonly number[]): readonly NameMatch[];
  /** Readings of exactly this spelling, whatever its case, hyphens and Greek letters. */
  lookup(name: string): readonly NameReading[];
  /** Names that begin with `prefix`, for completion, best first, at most `limit`. */
  complete(prefix: string, limit: number): readonly NameReading[];
}
