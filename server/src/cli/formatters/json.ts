import type { CheckFormatter } from './checkReport.ts';
import { findingRecords } from './findingRecord.ts';

/** One JSON object with all files, their findings, and totals. */
export function jsonFormatter(): CheckFormatter {
  let files = 0;
  const head = () => (files++ === 0 ? '{"schema":1,"files":[\n' : ',\n');
  return {
    file: (report) =>
      head() + JSON.stringify('problem' in report ? report : { path: report.path, findings: findingRecords(report) }),
    end: (summary) => `${files === 0 ? '{"schema":1,"files":[' : '\n'}],"summary":${JSON.stringify(summary)}}\n`,
  };
}

/** One finding per line, with the path of its file; a file that could not be checked gets a line too. */
export const jsonLinesFormatter = (): CheckFormatter => ({
  file: (report) => {
    const { path } = report;
    const records = 'problem' in report ? [{ problem: report.problem }] : findingRecords(report);
    return records.map((record) => `${JSON.stringify({ path, ...record })}\n`).join('');
  },
  end: () => '',
});
