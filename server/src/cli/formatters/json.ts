import { findingRecord } from '../../core/features/annotation.ts';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import type { CheckFormatter, FileReport } from './checkReport.ts';

/**
 * For programs: one JSON object. Offsets count UTF-16 units of the decoded file, a byte order mark included, so that they
 * index what a program reads; `line` and `column` count from 1 and leave the mark out, as editors do.
 */
export function jsonFormatter(): CheckFormatter {
  let files = 0;
  const head = () => (files++ === 0 ? '{"schema":1,"files":[\n' : ',\n');
  return {
    file: (report) => head() + JSON.stringify('problem' in report ? report : fileRecord(report)),
    end: (summary) => `${files === 0 ? '{"schema":1,"files":[' : '\n'}],"summary":${JSON.stringify(summary)}}\n`,
  };
}

function fileRecord({ path, text, mark, findings }: Extract<FileReport, { text: string }>) {
  const starts = lineStarts(text);
  const shift = mark ? 1 : 0;
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  const place = (start: number, end: number) => {
    const from = positionAt(starts, start);
    const to = positionAt(starts, end);
    return { line: from.line + 1, column: from.character + 1, endLine: to.line + 1, endColumn: to.character + 1 };
  };
  return {
    path,
    findings: findings.map((finding) => {
      const record = findingRecord(finding);
      return {
        ...moved(record),
        fixes: record.fixes.map((fix) => ({ ...fix, edits: fix.edits.map(moved) })),
        ...place(finding.span.start, finding.span.end),
        related: finding.related.map((one) => ({ ...moved(one), ...place(one.start, one.end) })),
        fingerprint: finding.fingerprint,
      };
    }),
  };
}
