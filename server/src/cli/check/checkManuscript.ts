import type { Analysis, ReportedFinding } from '../../core/analysis/analysis.ts';
import { analyze } from '../../core/analysis/analyze.ts';
import { baselineEntry, park } from '../../core/analysis/baseline.ts';
import type { Bibliography } from '../../core/manuscript/references/bibliography.ts';
import type { FileReport } from '../formatters/checkReport.ts';
import { formatOf } from '../manuscriptFormat.ts';
import type { ManuscriptProject } from '../manuscriptProject.ts';
import type { ReadText } from '../readText.ts';
import { evidenceBehind } from './evidenceBehind.ts';
import { fixText } from './fixText.ts';
import { unifiedDifference } from './unifiedDifference.ts';

/** A text to check, its earlier text if only changes are asked for, and whether to apply its safe fixes. */
export interface CheckInput {
  readonly path: string;
  readonly read: ReadText;
  readonly before?: string | undefined;
  /** What its citation keys lead to, if it has a bibliography. */
  readonly bibliography?: Bibliography | undefined;
  readonly fix: boolean;
}

/** Checks a text with the settings and knowledge of its project. */
export function checkManuscript(
  { path, read, before, bibliography, fix }: CheckInput,
  project: ManuscriptProject,
): FileReport {
  if ('problem' in read) return { path, problem: read.problem };
  const { settings, knowledge, baseline } = project;
  const input = { format: formatOf(path), bibliography, baseline };
  const analysed = (text: string): Analysis => analyze({ ...input, text }, knowledge, settings);
  const old = before === undefined ? [] : entriesOf(analysed(before));
  const freshOf = ({ findings, manuscript }: Analysis): readonly ReportedFinding[] =>
    park(findings, manuscript, old).fresh;

  const { text, analysis, fixes } = fix
    ? fixText(read.text, (now) => withFindings(analysed(now), freshOf))
    : { text: read.text, analysis: withFindings(analysed(read.text), freshOf), fixes: 0 };
  const mark = read.mark ? '\uFEFF' : '';
  return {
    ...read,
    path,
    text,
    findings: analysis.findings.map(asData),
    evidence: evidenceBehind(analysis.findings, knowledge),
    parked: analysis.parked.length,
    gone: analysis.gone.length,
    ...(fixes > 0
      ? {
          fixed: {
            fixes,
            ...(read.encoding === 'utf-8'
              ? { difference: unifiedDifference(path, mark + read.text, mark + text) }
              : {}),
          },
        }
      : {}),
    faults: analysis.faults.map(({ rule, error }) => ({
      rule,
      error: error instanceof Error ? (error.stack ?? error.message) : String(error),
    })),
  };
}

/** Copies a finding to plain data: only own properties survive the way between threads and into the cache. */
const asData = (finding: ReportedFinding): ReportedFinding => ({ ...finding, fingerprint: finding.fingerprint });

const withFindings = (
  analysis: Analysis,
  findingsOf: (analysis: Analysis) => readonly ReportedFinding[],
): Analysis => ({
  ...analysis,
  findings: findingsOf(analysis),
});

const entriesOf = ({ findings, manuscript }: Analysis): readonly string[] =>
  findings.map((finding) => baselineEntry(finding, manuscript));
