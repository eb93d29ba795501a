import type { Analysis } from '../../analysis/analysis.ts';
import { worksBehind } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { describeEvidence } from '../../rules/evidenceWords.ts';
import { groupBy } from '../../text/groupBy.ts';
import { type CoverageGap, coverageGaps } from '../gaps/gaps.ts';
import { gapWords } from '../gaps/gapWords.ts';
import { type MechanismGap, mechanismGaps } from '../gaps/mechanismGaps.ts';
import { pageOf } from '../links.ts';
import type { OverviewItem } from './overviewItem.ts';

function alterationItem(knowledge: Knowledge, gap: CoverageGap): OverviewItem {
  const { at, evidence } = gap;
  const words = gapWords(knowledge, gap);
  const [best] = evidence;
  const others = worksBehind(
    knowledge,
    evidence.map(({ id }) => id),
  );
  const disease = best?.disease === undefined ? '' : ` in ${knowledge.label(best.disease)}`;
  return {
    kind: 'gap',
    label: words,
    detail: `level ${best?.level}${disease}`,
    note: `${best ? describeEvidence(knowledge, best.id, words) : ''}${others > 1 ? ` and ${others - 1} more` : ''}`,
    span: { start: at, end: at },
    items: [],
  };
}

function mechanismItem({ mechanism, at }: MechanismGap): OverviewItem {
  const { name, definition, references } = mechanism;
  const works = references.map((work) => pageOf(work)?.title ?? work).join(', ');
  return {
    kind: 'gap',
    label: name,
    detail: 'mechanism',
    note: definition === undefined ? works : `${definition} ${works}`,
    span: { start: at, end: at },
    items: [],
  };
}

/**
 * Curated resistance that sections on a drug leave out, grouped by drug: its alterations, then its mechanisms; each links to
 * the heading.
 */
export function gapItems(analysis: Analysis, knowledge: Knowledge): OverviewItem {
  const missing = [
    ...coverageGaps(analysis, knowledge).map((gap) => ({ ...gap, item: alterationItem(knowledge, gap) })),
    ...mechanismGaps(analysis, knowledge).map((gap) => ({ ...gap, item: mechanismItem(gap) })),
  ];
  const items = [...groupBy(missing, ({ drug }) => [drug])].map(
    ([drug, gaps]): OverviewItem => ({
      kind: 'drug',
      label: knowledge.label(drug),
      detail: `${gaps.length} not named, ${gaps[0]?.section}`,
      items: gaps.map(({ item }) => item),
    }),
  );
  return {
    kind: 'gaps',
    label: 'Coverage gaps',
    detail: missing.length === 0 ? 'none in sections with a drug in their heading' : `${missing.length}`,
    note: 'Changes that curated evidence on patients (levels A to C) knows to resist a drug that a heading names, and mechanisms of resistance to it, that the manuscript names nowhere.',
    items,
  };
}
