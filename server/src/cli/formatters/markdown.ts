import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import { escapeMarkdown, link } from '../../core/features/markdown.ts';
import { pageAddress } from '../../core/rules/rulePage.ts';
import { severities } from '../../core/settings/settings.ts';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import { plural } from '../../core/text/plural.ts';
import type { CheckFormatter, SoundReport } from './checkReport.ts';

/** In characters: what is quoted of the text that a finding marks. */
const mostQuoted = 200;

function itemOf({ text }: SoundReport, starts: readonly number[], finding: ReportedFinding): string {
  const { span, severity, rule, message, fixes } = finding;
  const words = text.slice(span.start, span.end).replace(/\s+/gu, ' ').trim();
  const quoted = words.length > mostQuoted ? `${words.slice(0, mostQuoted)}…` : words;
  return [
    `- **Line ${positionAt(starts, span.start).line + 1}**, ${severity}, ${link(rule, pageAddress(rule))}: ${escapeMarkdown(message)}`,
    ...(quoted === '' ? [] : ['', `  > ${escapeMarkdown(quoted)}`, '']),
    ...fixes.map(
      ({ title, safety, reason }) =>
        `  - ${safety === 'safe' ? 'fix' : 'proposal'}: ${escapeMarkdown(reason === undefined ? title : `${title}. ${reason}`)}`,
    ),
  ].join('\n');
}

function fileText(report: SoundReport): string {
  if (report.findings.length === 0) return '';
  const starts = lineStarts(report.text);
  const items = report.findings.map((finding) => itemOf(report, starts, finding));
  return `## ${escapeMarkdown(report.path)}\n\n${items.join('\n')}\n\n`;
}

/** For co-authors: the findings of each file as a list, with what they are about, and proposals. */
export const markdownFormatter = (): CheckFormatter => ({
  file: (report) =>
    'problem' in report
      ? `## ${escapeMarkdown(report.path)}\n\nNot checked: ${escapeMarkdown(report.problem)}\n\n`
      : fileText(report),
  end: ({ files, findings }) => {
    const counted = severities
      .filter((severity) => findings[severity] > 0)
      .map((severity) =>
        severity === 'information' ? `${findings[severity]} information` : plural(findings[severity], severity),
      );
    return `${counted.length > 0 ? counted.join(', ') : 'No findings'} in ${plural(files, 'file')}.\n`;
  },
});
