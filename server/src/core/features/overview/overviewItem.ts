import type { Verdict } from '../../claims/claim.ts';
import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

/** What a line is about, for an editor that draws a sign beside it. The words of the line say the same. */
export type OverviewKind = 'claims' | 'section' | Verdict | 'names' | EntityKind | 'gaps' | 'gap' | 'data' | 'release';

/** A line of the overview, and the lines below it. All of it is plain text. */
export interface OverviewItem {
  readonly kind: OverviewKind;
  readonly label: string;
  /** What stands behind the label: counts, a verdict, a level. */
  readonly detail?: string;
  /** The place in the source that the line leads to. */
  readonly span?: Span;
  /** What more is to be said of the line, where no card tells it. */
  readonly note?: string;
  readonly items: readonly OverviewItem[];
}
