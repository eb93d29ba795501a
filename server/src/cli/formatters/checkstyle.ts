import type { Severity } from '../../core/settings/settings.ts';
import { lineStarts } from '../../core/text/lineIndex.ts';
import type { CheckFormatter } from './checkReport.ts';
import { regionOf } from './places.ts';
import { attributes } from './xml.ts';

const severities: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'info',
  hint: 'info',
};

const error = (values: Readonly<Record<string, string | number>>): string => `    <error${attributes(values)}/>\n`;

/** Checkstyle XML, which many CI servers and review bots read. */
export function checkstyleFormatter(): CheckFormatter {
  let begun = false;
  const head = (): string => {
    const text = begun ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n';
    begun = true;
    return text;
  };
  return {
    file: (report) => {
      const starts = 'text' in report ? lineStarts(report.text) : [];
      const errors =
        'problem' in report
          ? [error({ line: 1, severity: 'error', message: report.problem, source: 'resistance' })]
          : report.findings.map(({ span, severity, message, rule }) => {
              const { line, column } = regionOf(starts, span);
              return error({ line, column, severity: severities[severity], message, source: `resistance.${rule}` });
            });
      return `${head()}  <file${attributes({ name: report.path })}>\n${errors.join('')}  </file>\n`;
    },
    end: () => `${head()}</checkstyle>\n`,
  };
}
