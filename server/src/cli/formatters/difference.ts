import type { CheckFormatter } from './checkReport.ts';

/** What safe fixes would change, for `patch` and `git apply`; nothing else is printed. */
export const differenceFormatter = (): CheckFormatter => ({
  file: (report) => ('findings' in report ? (report.fixed?.difference ?? '') : ''),
  end: () => '',
});
