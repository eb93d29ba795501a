import type { Span } from '../../text/span.ts';

/** What the matched name is in its record. */
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

/** A name found in a text; it has several readings if the spelling is shared. */
export interface NameMatch extends Span {
  readonly readings: readonly NameReading[];
}

/** Finds the names of the knowledge base in a text, in one pass, longest match first. */
export interface NameIndex {
  /**
   * Returns all longest matches in reading order, without overlaps. Offsets are into `text`. `breaks` are ascending
   * offsets at which a word ends although letters follow, such as the edges of a superscript.
   */
  find(text: string, breaks?: readonly number[]): readonly NameMatch[];
  /** Returns the readings of exactly this spelling, regardless of case, hyphens and Greek letters. */
  lookup(name: string): readonly NameReading[];
  /** Returns at most `limit` names that begin with `prefix`, for completion, best first. */
  complete(prefix: string, limit: number): readonly NameReading[];
}
