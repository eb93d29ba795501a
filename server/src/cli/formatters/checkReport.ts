import type { Reported, RuleFault } from '../../core/analysis/analysis.ts';
import type { Severity } from '../../core/settings/settings.ts';

/** What one file gave: its findings, or why it was not checked. */
export type FileReport =
  | {
      readonly path: string;
      readonly text: string;
      /** Whether a byte order mark stands before `text` in the file. */
      readonly mark: boolean;
      readonly findings: readonly Reported[];
      /** Rules that failed; the others ran. */
      readonly faults: readonly RuleFault[];
    }
  | { readonly path: string; readonly problem: string };

export interface CheckSummary {
  readonly files: number;
  readonly unchecked: number;
  readonly findings: Readonly<Record<Severity, number>>;
}

/** Turns reports into output, file by file, so that a long run shows its results as it goes. */
export interface CheckFormatter {
  file(report: FileReport): string;
  end(summary: CheckSummary): string;
}
