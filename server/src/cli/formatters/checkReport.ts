import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import type { Severity } from '../../core/settings/settings.ts';
import type { EvidenceBehind } from '../check/evidenceBehind.ts';

/** The result for a file that was checked. */
export interface SoundReport {
  readonly path: string;
  readonly text: string;
  /** Whether a byte order mark stands before `text` in the file. */
  readonly mark: boolean;
  readonly findings: readonly ReportedFinding[];
  /** The evidence behind the findings, by the ids that they give as data. */
  readonly evidence: Readonly<Record<string, EvidenceBehind>>;
  /** Number of findings that the baseline hides. */
  readonly parked: number;
  /** Number of baseline entries that no finding matches any more. */
  readonly gone: number;
  /**
   * What safe fixes changed: the number of findings fixed, and the difference in the format of `patch`. A file in UTF-16 has none,
   * since `patch` and git compare bytes of UTF-8.
   */
  readonly fixed?: { readonly fixes: number; readonly difference?: string };
  /** Why its earlier text could not be read, where only what changed since is asked for. */
  readonly unreadBefore?: string;
  /** Rules that failed, each with its error message; the others ran. */
  readonly faults: readonly { readonly rule: string; readonly error: string }[];
}

/** The result for one file: its findings, or why it was not checked. */
export type FileReport = SoundReport | { readonly path: string; readonly problem: string };

/** A file that was asked for by its name, and that a settings file of its project leaves out. */
export interface LeftOut {
  readonly path: string;
  readonly excludedBy: string;
}

export interface CheckSummary {
  readonly files: number;
  /** Number of arguments and files that could not be checked. */
  readonly unchecked: number;
  readonly findings: Readonly<Record<Severity, number>>;
  readonly parked: number;
  readonly gone: number;
  /** Number of findings fixed. */
  readonly fixed: number;
}

/** Formats reports file by file, so that a long run shows its results as it goes. */
export interface CheckFormatter {
  file(report: FileReport): string;
  end(summary: CheckSummary): string;
}
