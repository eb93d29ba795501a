import type { Analysis, ReportedFinding } from '../analysis/analysis.ts';
import type { Addition } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import { allowHere, allowInFile } from './directiveEdits.ts';

/** One entry of the editor's light bulb. `finding` indexes `Analysis.findings`; only safe fixes are preferred. */
export interface CodeActionItem {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll';
  readonly edits: readonly Edit[];
  /** Text to be added to another file together with the edits. */
  readonly addition?: Addition;
  /** A word to be added to a list of the project's vocabulary. */
  readonly word?: { readonly list: string; readonly word: string };
  readonly finding?: number;
  readonly preferred: boolean;
}

/**
 * All safe fixes that do not conflict. A fix is applied as a whole or not at all, and never to quoted text, nor over a comment or code
 * that tears a name: only what is wrong with a directive is mended there. The text has to be analysed again afterwards.
 */
export function fixAll(analysis: Analysis): readonly Edit[] {
  const edits: Edit[] = [];
  const quotations = analysis.manuscript.blocks.filter(({ kind }) => kind === 'quotation').map(({ span }) => span);
  const spared = [...quotations, ...analysis.manuscript.notProse];
  for (const finding of analysis.findings) {
    const fix = finding.fixes.find((one) => one.safety === 'safe');
    if (!fix || fix.edits.some((edit) => edits.some((other) => overlaps(edit, other) || edit.start === other.start)))
      continue;
    const kept = finding.rule.startsWith('meta/') ? quotations : spared;
    if (fix.edits.some((edit) => kept.some((span) => overlaps(edit, span)))) continue;
    edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}

const concerns = (finding: ReportedFinding, range: Span): boolean =>
  [finding.span, ...finding.related].some((span) => overlaps(span, range) || touches(span, range.start));

/** An entry for a finding that is not one of its fixes. */
const proposal = (
  title: string,
  finding: number,
  action: Pick<CodeActionItem, 'edits'> & Partial<Pick<CodeActionItem, 'word'>>,
): CodeActionItem => ({ title, kind: 'quickfix', ...action, finding, preferred: false });

/** The fixes of a finding. A single fix is marked as preferred if it is safe. */
const fixesOf = ({ fixes }: ReportedFinding, index: number): readonly CodeActionItem[] =>
  fixes.map((fix) => ({
    title: fix.title,
    kind: 'quickfix',
    edits: fix.edits,
    ...(fix.addition ? { addition: fix.addition } : {}),
    finding: index,
    preferred: fix.safety === 'safe' && fixes.length === 1,
  }));

/**
 * The ways to allow a finding: by adding its word to the project's vocabulary, by a directive at its place, or by one for the
 * whole file.
 */
function allowancesOf({ manuscript }: Analysis, finding: ReportedFinding, index: number): readonly CodeActionItem[] {
  if (finding.rule.startsWith('meta/')) return [];
  const list = rules.find(({ id }) => id === finding.rule)?.spares;
  const word = manuscript.text.slice(finding.span.start, finding.span.end).toLowerCase();
  const here = allowHere(manuscript, finding);
  return [
    ...(list === undefined
      ? []
      : [proposal(`Add “${word}” to the project's vocabulary`, index, { edits: [], word: { list, word } })]),
    ...(here ? [proposal(`Allow ${finding.rule} ${here.reach}`, index, { edits: [here.edit] })] : []),
    proposal(`Allow ${finding.rule} in this file`, index, { edits: [allowInFile(manuscript, finding.rule)] }),
  ];
}

/**
 * The actions for the findings at `range`: their fixes, allowing them here or in the file, and applying all safe fixes at once. Only
 * what is wanted is made, since editors ask at every move of the cursor.
 */
export function codeActions(
  analysis: Analysis,
  range: Span,
  isWanted: (kind: CodeActionItem['kind']) => boolean = () => true,
): readonly CodeActionItem[] {
  const here = isWanted('quickfix')
    ? [...analysis.findings.entries()].filter(([, finding]) => concerns(finding, range))
    : [];
  const safe = isWanted('source.fixAll') ? fixAll(analysis) : [];
  const title = 'Make all safe fixes of Resistance Annotations';
  return [
    ...here.flatMap(([index, finding]) => fixesOf(finding, index)),
    ...here.flatMap(([index, finding]) => allowancesOf(analysis, finding, index)),
    ...(safe.length > 0 ? [{ title, kind: 'source.fixAll' as const, edits: safe, preferred: false }] : []),
  ];
}
