import { type Severity, severities } from '../core/settings/settings.ts';

/** Exit codes for shells and CI jobs. `check` documents all three; the other commands use the same numbers. */
export const exitCode = { clean: 0, found: 1, failed: 2 } as const;

/** Values of `--fail-on`: the mildest severity that makes `check` fail; with `never` it only reports. */
export const thresholds = [...severities, 'never'] as const;
export type Threshold = (typeof thresholds)[number];

/** Whether a finding of this severity is at or above the threshold. */
export const reaches = (severity: Severity, threshold: Threshold): boolean =>
  threshold !== 'never' && severities.indexOf(severity) <= severities.indexOf(threshold);
