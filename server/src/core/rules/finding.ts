import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** `safe`: deterministic, part of fix-all. `review`: a proposal, whose title or reason says why a writer should look. */
export type FixSafety = 'safe' | 'review';

/** Text that a fix adds at the end of another file: an entry of a bibliography. */
export interface Addition {
  readonly uri: string;
  /** The file as the manuscript names it. */
  readonly name: string;
  /** The last line of the file, counted from 0. */
  readonly line: number;
  readonly newText: string;
}

export interface Fix {
  readonly title: string;
  readonly safety: FixSafety;
  readonly reason?: string;
  readonly edits: readonly Edit[];
  readonly addition?: Addition;
}

/** Another place that belongs to the finding, such as the other uses of a brand name. */
export interface Related extends Span {
  readonly message: string;
}

/** What a rule finds: what is wrong, with the datum and its source in `message`. A list that it leaves out is empty. */
export interface Found {
  readonly span: Span;
  readonly message: string;
  /** Evidence, source or protein ids behind the message. */
  readonly data?: readonly string[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** The same with the rule that found it. Severity and suppression come later. */
export interface Finding extends Required<Found> {
  readonly rule: string;
}
