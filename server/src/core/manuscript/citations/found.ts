import type { Span } from '../../text/span.ts';
import type { CitationStyle, Prose } from '../manuscript.ts';
import type { Anchor } from '../prose/proseBuilder.ts';

/** A citation in raw prose offsets. */
export interface FoundCitation extends Span {
  readonly style: CitationStyle;
  readonly keys: readonly string[];
  /** Parts to leave out of the prose; names that the sentence needs ("Holohan et al. …") stay in. */
  readonly cuts: readonly Span[];
}

/** How a manuscript writes numbers that no mark of their own tells from others. */
export type PlainNumbers = 'round' | 'behind-stop';

/** What a finder of one style looks at. */
export interface Searched {
  readonly prose: Prose;
  readonly anchors: readonly Anchor[];
  /** How the manuscript writes numbers that have no marks of their own, where it cites by such. */
  readonly plainNumbers?: PlainNumbers | undefined;
}

export type Finder = (searched: Searched) => FoundCitation[];

/** A citation that is left out as a whole. */
export function whole(start: number, end: number, style: CitationStyle, keys: readonly string[]): FoundCitation {
  return { start, end, style, keys, cuts: [{ start, end }] };
}
