import type { Claim } from '../claims/claim.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Bibliography } from '../manuscript/references/bibliography.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../settings/settings.ts';
import type { Sealed } from '../text/sealed.ts';
import type { Kept } from './kept.ts';

/** A finding that passed the filters: its rule is on, no directive silences it, and the settings gave it a severity. */
export interface Reported extends Finding {
  readonly severity: Severity;
  /**
   * Rule and normalised sentence: stays the same when text around it moves. Computed when asked for, since after a
   * keystroke few are.
   */
  readonly fingerprint: string;
}

/** A rule that failed on this text: a fault of ours, never of the text. Faces log it once; the findings of the other rules stand. */
export interface RuleFault {
  readonly rule: string;
  readonly error: unknown;
}

/** Everything the core knows of one version of one document. Immutable; all faces read it. */
export interface Analysis {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** What the analysis was given; absent where the manuscript names no bibliography. */
  readonly bibliography?: Bibliography;
  readonly findings: readonly Reported[];
  /** Findings that the project's baseline hides. */
  readonly parked: readonly Reported[];
  /** Entries of the baseline that nothing in this text answers to any more. */
  readonly gone: readonly string[];
  readonly faults: readonly RuleFault[];
  /** What the analysis of the next version of the text can start from. It serves no other purpose. */
  readonly kept: Sealed<Kept>;
}
