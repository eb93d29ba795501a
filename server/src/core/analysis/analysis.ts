import type { Claim } from '../claims/claim.ts';
import type { Manuscript } from '../manuscript/manuscript.ts';
import type { Bibliography } from '../manuscript/references/bibliography.ts';
import type { Mention } from '../mentions/mention.ts';
import type { Finding } from '../rules/finding.ts';
import type { Severity } from '../settings/settings.ts';
import type { Sealed } from '../text/sealed.ts';
import type { AnalysisCache } from './analysisCache.ts';

/** A finding that passed the filters: its rule is switched on, no directive silences it, and its severity is set. */
export interface ReportedFinding extends Finding {
  readonly severity: Severity;
  /**
   * Rule and normalised sentence; stays the same when the text around it moves. Computed on demand, since few fingerprints are
   * needed after a keystroke.
   */
  readonly fingerprint: string;
}

/**
 * A rule that threw on this text: a bug of ours, never a fault of the text. Callers log it once; the findings of the other
 * rules stand.
 */
export interface RuleFault {
  readonly rule: string;
  readonly error: unknown;
}

/** Everything the core knows about one version of a document. Immutable; every face of the product reads it. */
export interface Analysis {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
  readonly claims: readonly Claim[];
  /** The bibliography that was passed in; absent if the manuscript names none. */
  readonly bibliography?: Bibliography;
  readonly findings: readonly ReportedFinding[];
  /** Findings that the project's baseline hides. */
  readonly parked: readonly ReportedFinding[];
  /** Baseline entries that no finding in this text matches any more. */
  readonly gone: readonly string[];
  readonly faults: readonly RuleFault[];
  /** Work that the analysis of the next version of the text can reuse. It serves no other purpose. */
  readonly cache: Sealed<AnalysisCache>;
}
