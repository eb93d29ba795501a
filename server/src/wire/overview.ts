import type { DocumentParams, Range } from './places.ts';

/** Asks for the claims of a document by section or verdict, the entities it names, its coverage gaps, and the data behind them. */
export const overviewMethod = 'resistance/overview';

/** The order of the claims in an overview. */
export type ClaimOrder = 'section' | 'verdict';

/** Requests the overview of a document with its claims in this order; by section if none is given. */
export interface OverviewParams extends DocumentParams {
  readonly claims?: ClaimOrder;
}

/** A line of the overview, with its place in the document and its child lines. All of it is plain text. */
export interface OverviewLine {
  /** What the line is about, so that an editor can choose an icon. */
  readonly kind: string;
  readonly label: string;
  /** Shown after the label: counts, a verdict, a level. */
  readonly detail?: string;
  readonly range?: Range;
  /** Further explanation of a line that has no card. */
  readonly note?: string;
  readonly items: readonly OverviewLine[];
}

/** If there are no lines, `message` gives the reason. */
export interface Overview {
  readonly message?: string;
  readonly items: readonly OverviewLine[];
}
