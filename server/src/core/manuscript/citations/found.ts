import type { Span } from '../../text/span.ts';
import type { CitationStyle, Prose } from '../manuscript.ts';
import type { Anchor } from '../prose/proseBuilder.ts';

/** A citation, in offsets of the raw prose. */
export interface FoundCitation extends Span {
  readonly style: CitationStyle;
  readonly keys: readonly string[];
  /** Parts to leave out of the prose; names that the sentence needs ("Holohan et al. …") stay. */
  readonly cuts: readonly Span[];
}

/** How a manuscript cites by numbers that have no marks of their own. */
export type PlainNumbers = 'round' | 'behind-stop';

/** What a finder searches. */
export interface FinderInput {
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
  /** How the manuscript cites by numbers without marks of their own, if it does. */
  readonly plainNumbers?: PlainNumbers | undefined;
}

/** Finds the citations of one style. */
export type Finder = (input: FinderInput) => FoundCitation[];

/** Returns a citation that is left out of the prose as a whole. */
export function wholeCitation(
  start: number,
  end: number,
  style: CitationStyle,
  keys: readonly string[],
): FoundCitation {
  return { start, end, style, keys, cuts: [{ start, end }] };
}
