import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import type { Severity } from '../../core/settings/settings.ts';
import { severities } from '../../core/settings/settings.ts';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import { plural } from '../../core/text/plural.ts';
import type { CheckFormatter, CheckSummary, SoundReport } from './checkReport.ts';
import { codeFrame } from './codeFrame.ts';
import { visible } from './displayWidth.ts';
import type { Palette } from './palette.ts';

const mostRelated = 8;

/**
 * For people: `path:line:column severity rule message`, the source line with carets, other places and fixes, and totals in the
 * last line.
 */
export function textFormatter(palette: Palette): CheckFormatter {
  return {
    file: (report) => ('problem' in report ? '' : fileText(report, palette)),
    end: (summary) => `${summaryLine(summary)}\n`,
  };
}

function fileText(report: SoundReport, palette: Palette): string {
  if (report.findings.length === 0) return '';
  const starts = lineStarts(report.text);
  return report.findings.map((finding) => `${findingText(report, starts, finding, palette)}\n\n`).join('');
}

function findingText(
  { path, text }: SoundReport,
  starts: readonly number[],
  finding: ReportedFinding,
  palette: Palette,
): string {
  const { line } = positionAt(starts, finding.span.start);
  const place = (offset: number): string => {
    const position = positionAt(starts, offset);
    return `${position.line + 1}:${position.character + 1}`;
  };
  const paint = { error: palette.red, warning: palette.yellow, information: palette.blue, hint: palette.dim }[
    finding.severity
  ];
  const [source = '', carets = ''] = codeFrame(text, lineSpan(text, starts, line), line + 1, finding.span);
  const others = finding.related.slice(0, mostRelated).map((one) => place(one.start));
  const more = finding.related.length - others.length;
  return [
    `${palette.bold(`${path}:${place(finding.span.start)}`)} ${paint(finding.severity)} ${finding.rule}`,
    `  ${visible(finding.message)}`,
    source,
    paint(carets),
    ...(others.length > 0 ? [`      = also at ${others.join(', ')}${more > 0 ? ` and ${more} more` : ''}`] : []),
    ...finding.fixes.map((fix) => `      = fix${fix.safety === 'review' ? ' (review)' : ''}: ${visible(fix.title)}`),
  ].join('\n');
}

/** The line without its line break. */
function lineSpan(text: string, starts: readonly number[], line: number) {
  const start = starts[line] ?? 0;
  let end = starts[line + 1] ?? text.length;
  while (end > start && (text.charCodeAt(end - 1) === 10 || text.charCodeAt(end - 1) === 13)) end--;
  return { start, end };
}

function summaryLine({ files, unchecked, findings, parked, gone, fixed }: CheckSummary): string {
  const counted = severities
    .filter((severity) => findings[severity] > 0)
    .map((severity) => count(findings[severity], severity));
  const found = counted.length > 0 ? counted.join(', ') : 'No findings';
  const isNothing = files === 0 && unchecked > 0;
  return [
    isNothing ? 'Nothing was checked.' : `${found} in ${plural(files, 'file')}.`,
    ...(fixed > 0 ? [`${plural(fixed, 'finding')} fixed.`] : []),
    ...(parked > 0 ? [`${plural(parked, 'old finding')} parked in the baseline.`] : []),
    ...(gone > 0 ? [`${plural(gone, 'entry', 'entries')} of the baseline can go: resistance baseline prune.`] : []),
    ...(unchecked > 0 ? [`${plural(unchecked, 'argument or file', 'arguments or files')} could not be checked.`] : []),
  ].join(' ');
}

const count = (number: number, severity: Severity): string =>
  severity === 'information' ? `${number} information` : plural(number, severity);
