import type { Analysis } from '../../analysis/analysis.ts';
import { groupBy } from '../../knowledge/groupBy.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { describeEvidence, worksBehind } from '../../rules/describeClaim.ts';
import { coverageGaps, type Gap } from '../gaps.ts';
import type { OverviewItem } from './overviewItem.ts';

function gapItem(knowledge: Knowledge, { alteration, at, evidence }: Gap): OverviewItem {
  const [best] = evidence;
  const others = worksBehind(
    knowledge,
    evidence.map(({ id }) => id),
  );
  const disease = best?.disease === undefined ? '' : ` in ${knowledge.label(best.disease)}`;
  return {
    kind: 'gap',
    label: knowledge.label(alteration),
    detail: `level ${best?.level}${disease}`,
    note: `${best ? describeEvidence(knowledge, best.id) : ''}${others > 1 ? ` and ${others - 1} more` : ''}`,
    span: { start: at, end: at },
    items: [],
  };
}

/** Curated resistance that sections on a drug leave out, by drug; each leads to the heading. */
export function gapItems(analysis: Analysis, knowledge: Knowledge): OverviewItem {
  const byDrug = groupBy(coverageGaps(analysis, knowledge), ({ drug }) => [drug]);
  const items = [...byDrug].map(
    ([drug, gaps]): OverviewItem => ({
      kind: 'drug',
      label: knowledge.label(drug),
      detail: `${gaps.length} not named, ${gaps[0]?.section}`,
      items: gaps.map((gap) => gapItem(knowledge, gap)),
    }),
  );
  const count = items.reduce((sum, { items: below }) => sum + below.length, 0);
  return {
    kind: 'gaps',
    label: 'Coverage gaps',
    detail: count === 0 ? 'none in sections with a drug in their heading' : `${count}`,
    note: 'Changes that curated evidence on patients (levels A to C) knows to resist a drug that a heading names, and that the manuscript names nowhere.',
    items,
  };
}
