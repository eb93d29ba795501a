import type { Reported } from '../../core/analysis/analysis.ts';
import type { Severity } from '../../core/settings/settings.ts';

/** What a file gave that was checked. */
export interface SoundReport {
  readonly path: string;
  readonly text: string;
  /** Whether a byte order mark stands before `text` in the file. */
  readonly mark: boolean;
  readonly findings: readonly Reported[];
  /** Findings that the baseline hides, and entries of it that nothing answers to any more. */
  readonly parked: number;
  readonly gone: number;
  /** What safe fixes changed: how many findings they took, and the difference as `patch` takes it. */
  readonly fixed?: { readonly fixes: number; readonly difference: string };
  /** Rules that failed, each with the error in words; the others ran. */
  readonly faults: readonly { readonly rule: string; readonly error: string }[];
}

/** What one file gave: its findings, or why it was not checked. */
export type FileReport = SoundReport | { readonly path: string; readonly problem: string };

export interface CheckSummary {
  readonly files: number;
  /** Arguments and files that could not be checked. */
  readonly unchecked: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly parked: number;
  readonly gone: number;
  /** Findings that safe fixes took. */
  readonly fixed: number;
}

/** Turns reports into output, file by file, so that a long run shows its results as it goes. */
export interface CheckFormatter {
  file(report: FileReport): string;
  end(summary: CheckSummary): string;
}
