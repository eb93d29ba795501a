import type { Analysis } from '../../analysis/analysis.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { describeEvidence } from '../../rules/evidenceWords.ts';
import { lineStarts, positionAt } from '../../text/lineIndex.ts';
import { linkTo, pageOf } from '../links.ts';
import { escapeMarkdown } from '../markdown.ts';
import { type CoverageGap, coverageGaps } from './gaps.ts';
import { gapWords } from './gapWords.ts';
import { type MechanismGap, mechanismGaps } from './mechanismGaps.ts';

/** A gap as `gaps --format json` prints it. Fields may be added but not renamed or removed. */
export interface GapRow {
  readonly file: string;
  readonly line: number;
  readonly section: string;
  readonly drug: string;
  /** What is left out, in words, and its ids: alterations, or one mechanism. */
  readonly missing: string;
  readonly kind: 'alteration' | 'mechanism';
  readonly ids: readonly string[];
  /** Level of the best evidence; empty for a mechanism. */
  readonly level: string;
  readonly disease: string;
  readonly evidence: readonly string[];
  /** The works behind it, best first. */
  readonly works: readonly string[];
  /** As `gaps` prints it. */
  readonly text: string;
}

function alterationRow(knowledge: Knowledge, gap: CoverageGap): Omit<GapRow, 'file' | 'line'> {
  const { section, alteration, others, evidence } = gap;
  const [best] = evidence;
  const drug = knowledge.label(gap.drug);
  const missing = gapWords(knowledge, gap);
  const works = [...new Set(evidence.map(({ source }) => source))];
  const known = `${missing}, resistant to ${drug}`;
  const shown = best ? `: ${describeEvidence(knowledge, best.id, known)}` : '';
  return {
    section,
    drug,
    missing,
    kind: 'alteration',
    ids: [alteration, ...others],
    level: best?.level ?? '',
    disease: best?.disease === undefined ? '' : knowledge.label(best.disease),
    evidence: evidence.map(({ id }) => id),
    works,
    text: `${known}${shown}${works.length > 1 ? ` and ${works.length - 1} more` : ''}`,
  };
}

function mechanismRow(knowledge: Knowledge, { section, drug, mechanism }: MechanismGap): Omit<GapRow, 'file' | 'line'> {
  const works = mechanism.references.map((work) => pageOf(work)?.title ?? work).join(', ');
  const label = knowledge.label(drug);
  return {
    section,
    drug: label,
    missing: mechanism.name,
    kind: 'mechanism',
    ids: [mechanism.id],
    level: '',
    disease: '',
    evidence: [],
    works: mechanism.references,
    text: `${mechanism.name}, a mechanism of resistance to ${label}: ${works}`,
  };
}

/** What the sections of a manuscript leave out: alterations, then mechanisms, each in reading order. */
export function gapRows(file: string, analysis: Analysis, knowledge: Knowledge): readonly GapRow[] {
  const starts = lineStarts(analysis.manuscript.text);
  const placed = (at: number) => ({ file, line: positionAt(starts, at).line + 1 });
  return [
    ...coverageGaps(analysis, knowledge).map((gap) => ({ ...placed(gap.at), ...alterationRow(knowledge, gap) })),
    ...mechanismGaps(analysis, knowledge).map((gap) => ({ ...placed(gap.at), ...mechanismRow(knowledge, gap) })),
  ];
}

/** How many works of a gap are linked in the table. */
const mostLinked = 3;

/** Gaps as a table for people, with links to the works. */
export function gapsMarkdown(rows: readonly GapRow[]): string {
  const lines = rows.map((row) => [
    `${escapeMarkdown(row.file)}:${row.line}`,
    escapeMarkdown(row.section),
    escapeMarkdown(row.drug),
    escapeMarkdown(row.missing),
    row.level,
    escapeMarkdown(row.disease),
    [
      ...row.works.slice(0, mostLinked).map(linkTo),
      ...(row.works.length > mostLinked ? [`${row.works.length - mostLinked} more`] : []),
    ].join(', '),
  ]);
  const head = ['place', 'section', 'drug', 'does not name', 'level', 'disease', 'works'];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `${[line(head), line(head.map(() => '---')), ...lines.map(line)].join('\n')}\n`;
}
