import { findingRecord } from '../../core/features/annotation/annotation.ts';
import { pageAddress } from '../../core/rules/rulePage.ts';
import { lineStarts } from '../../core/text/lineIndex.ts';
import type { SoundReport } from './checkReport.ts';
import { regionOf } from './places.ts';

/**
 * The findings of a file as data. Offsets count UTF-16 units of the decoded file including a byte order mark, so that they
 * index what a program reads; `line` and `column` count from 1 and exclude the mark, as editors do.
 */
export function findingRecords({ text, mark, findings, evidence }: SoundReport): readonly object[] {
  const starts = lineStarts(text);
  const shift = mark ? 1 : 0;
  const moved = <T extends { readonly start: number; readonly end: number }>(span: T): T => ({
    ...span,
    start: span.start + shift,
    end: span.end + shift,
  });
  return findings.map((finding) => {
    const record = findingRecord(finding);
    return {
      ...moved(record),
      fixes: record.fixes.map((fix, index) => {
        const { reason } = finding.fixes[index]!;
        return { ...fix, ...(reason === undefined ? {} : { reason }), edits: fix.edits.map(moved) };
      }),
      ...regionOf(starts, finding.span),
      related: finding.related.map((one) => ({ ...moved(one), ...regionOf(starts, one) })),
      fingerprint: finding.fingerprint,
      page: pageAddress(finding.rule),
      evidence: finding.data.flatMap((id) => evidence[id] ?? []),
    };
  });
}
