import type { Verdict } from '../../claims/claim.ts';
import type { EntityKind } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';

/** What a line is about, so that an editor can choose an icon. The text of the line says the same. */
export type OverviewKind = 'claims' | 'section' | Verdict | 'names' | EntityKind | 'gaps' | 'gap' | 'data' | 'release';

/** A line of the overview with its child lines. All of it is plain text. */
export interface OverviewItem {
  readonly kind: OverviewKind;
  readonly label: string;
  /** Shown after the label: counts, a verdict, a level. */
  readonly detail?: string;
  /** The place in the source that the line links to. */
  readonly span?: Span;
  /** Further explanation of a line that has no card. */
  readonly note?: string;
  readonly items: readonly OverviewItem[];
}
