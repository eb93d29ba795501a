import type { Severity } from '../../core/settings/settings.ts';
import { lineStarts } from '../../core/text/lineIndex.ts';
import type { CheckFormatter } from './checkReport.ts';
import { regionOf } from './places.ts';

const levels: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

const escaped = (text: string): string => text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapedProperty = (text: string): string => escaped(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function command(level: string, properties: Readonly<Record<string, string | number>>, message: string): string {
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapedProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escaped(message)}\n`;
}

/** Workflow commands that GitHub Actions shows beside the lines of a pull request. */
export const githubFormatter = (): CheckFormatter => ({
  file: (report) => {
    const file = report.path.replaceAll('\\', '/');
    if ('problem' in report) return command('error', { file }, report.problem);
    const starts = lineStarts(report.text);
    return report.findings
      .map(({ severity, rule, message, span }) => {
        const { line, endLine, column, endColumn } = regionOf(starts, span);
        // GitHub shows columns only for findings within one line, and includes their end.
        const columns = line === endLine ? { col: column, endColumn: Math.max(column, endColumn - 1) } : {};
        return command(levels[severity], { file, line, endLine, ...columns, title: rule }, message);
      })
      .join('');
  },
  end: () => '',
});
