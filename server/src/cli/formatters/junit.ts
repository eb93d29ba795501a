import { lineStarts } from '../../core/text/lineIndex.ts';
import type { CheckFormatter, FileReport } from './checkReport.ts';
import { regionOf } from './places.ts';
import { attributes, xml } from './xml.ts';

/** JUnit XML: a test suite per file and a failed test per finding; a file without findings is one passed test. */
export function junitFormatter(): CheckFormatter {
  let begun = false;
  const head = (): string => {
    const text = begun ? '' : '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="resistance">\n';
    begun = true;
    return text;
  };
  return {
    file: (report) => head() + suite(report),
    end: () => `${head()}</testsuites>\n`,
  };
}

function suite(report: FileReport): string {
  const classname = report.path;
  const test = (name: string, inside: string): string =>
    `    <testcase${attributes({ name, classname })}${inside === '' ? '/>' : `>${inside}</testcase>`}\n`;
  const found = 'findings' in report ? report.findings.length : 0;
  const errors = 'problem' in report ? 1 : 0;
  const open = `  <testsuite${attributes({
    name: report.path,
    tests: Math.max(1, found + errors),
    failures: found,
    errors,
  })}>\n`;
  if ('problem' in report)
    return `${open}${test('read', `<error${attributes({ message: report.problem })}/>`)}  </testsuite>\n`;
  const starts = lineStarts(report.text);
  const tests = report.findings.map(({ rule, severity, message, span }) => {
    const { line, column } = regionOf(starts, span);
    const place = `${report.path}:${line}:${column}`;
    return test(
      `${rule} ${line}:${column}`,
      `<failure${attributes({ type: severity, message })}>${xml(`${place} ${severity} ${rule}`)}</failure>`,
    );
  });
  return `${open}${tests.length > 0 ? tests.join('') : test('no findings', '')}  </testsuite>\n`;
}
