import type { CheckFormatter } from './checkReport.ts';

/** The difference that safe fixes would make, for `patch` and `git apply`; nothing else is printed. */
export const differenceFormatter = (): CheckFormatter => ({
  file: (report) => ('findings' in report ? (report.fixed?.difference ?? '') : ''),
  end: () => '',
});
