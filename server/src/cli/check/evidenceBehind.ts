import type { ReportedFinding } from '../../core/analysis/analysis.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';

/** A piece of evidence behind findings, for programs; the message tells the same in words. */
export interface EvidenceBehind {
  readonly id: string;
  readonly level: string;
  /** Id of the work, and how it is cited. */
  readonly source: string;
  readonly citation: string | null;
  /** The day of the CIViC release, or on which the page of the work was opened. */
  readonly date: string | null;
}

/** The evidence that findings rest on, by its id. */
export function evidenceBehind(
  findings: readonly ReportedFinding[],
  knowledge: Knowledge,
): Readonly<Record<string, EvidenceBehind>> {
  const ids = new Set(findings.flatMap(({ data }) => data));
  return Object.fromEntries(
    [...ids].flatMap((id): [string, EvidenceBehind][] => {
      const item = knowledge.evidenceItem(id);
      if (!item) return [];
      const source = knowledge.source(item.source);
      const date = item.verified === 'civic' ? knowledge.origin(id)?.release.civic : (item.looked ?? source?.looked);
      return [
        [id, { id, level: item.level, source: item.source, citation: source?.citation ?? null, date: date ?? null }],
      ];
    }),
  );
}
