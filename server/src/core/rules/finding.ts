import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';

/** `safe`: deterministic and part of fix-all. `review`: a proposal whose title or reason says why a writer should look first. */
export type FixSafety = 'safe' | 'review';

/** Text that a fix appends to another file: an entry of a bibliography. */
export interface Addition {
  readonly uri: string;
  /** The file as the manuscript names it. */
  readonly name: string;
  /** Number of the file's last line, counted from 0. */
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

/** One finding of a rule. `message` says what is wrong, with the datum and its source. Lists that are left out are empty. */
export interface RuleFinding {
  readonly span: Span;
  readonly message: string;
  /** Ids of the evidence, sources or proteins behind the message. */
  readonly data?: readonly string[];
  readonly related?: readonly Related[];
  readonly fixes?: readonly Fix[];
}

/** A finding with the id of its rule. Severity and suppression come later. */
export interface Finding extends Required<RuleFinding> {
  readonly rule: string;
}
