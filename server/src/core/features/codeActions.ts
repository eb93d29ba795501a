import type { Analysis, Reported } from '../analysis/analysis.ts';
import type { Addition, Fix } from '../rules/finding.ts';
import { rules } from '../rules/index.ts';
import type { Edit } from '../text/edit.ts';
import { overlaps, type Span, touches } from '../text/span.ts';
import { allowHere, allowInFile } from './directiveEdits.ts';

/** One entry of the editor's light bulb. `finding` indexes `Analysis.findings`; only safe fixes are preferred. */
export interface CodeActionItem {
  readonly title: string;
  readonly kind: 'quickfix' | 'source.fixAll';
  readonly edits: readonly Edit[];
  /** What goes into another file together with the edits. */
  readonly addition?: Addition;
  /** A word for a list of the project's vocabulary. */
  readonly word?: { readonly list: string; readonly word: string };
  readonly finding?: number;
  readonly preferred: boolean;
}

const titleOf = (fix: Fix): string =>
  fix.safety === 'review' && fix.reason ? `${fix.title} — ${fix.reason}` : fix.title;

/**
 * All safe fixes that can be made together: a fix is made whole or not at all, and none that touches the words of others in a block
 * quotation. The text is to be analysed again afterwards.
 */
export function fixAll(analysis: Analysis): readonly Edit[] {
  const edits: Edit[] = [];
  const quotations = analysis.manuscript.blocks.filter(({ kind }) => kind === 'quotation').map(({ span }) => span);
  for (const finding of analysis.findings) {
    const fix = finding.fixes.find((one) => one.safety === 'safe');
    if (!fix || fix.edits.some((edit) => edits.some((other) => overlaps(edit, other) || edit.start === other.start)))
      continue;
    if (fix.edits.some((edit) => quotations.some((span) => overlaps(edit, span)))) continue;
    edits.push(...fix.edits);
  }
  return edits.sort((a, b) => a.start - b.start);
}

const concerns = (finding: Reported, range: Span): boolean =>
  [finding.span, ...finding.related].some((span) => overlaps(span, range) || touches(span, range.start));

/** What can be done about the findings at `range`: their fixes, allowing them here or in the file, and all safe fixes at once. */
export function codeActions(analysis: Analysis, range: Span): readonly CodeActionItem[] {
  const fixes: CodeActionItem[] = [];
  const allowances: CodeActionItem[] = [];
  analysis.findings.forEach((finding, index) => {
    if (!concerns(finding, range)) return;
    for (const fix of finding.fixes) {
      fixes.push({
        title: titleOf(fix),
        kind: 'quickfix',
        edits: fix.edits,
        ...(fix.addition ? { addition: fix.addition } : {}),
        finding: index,
        preferred: fix.safety === 'safe' && finding.fixes.length === 1,
      });
    }
    if (finding.rule.startsWith('meta/')) return;
    const list = rules.find(({ id }) => id === finding.rule)?.spares;
    const word = analysis.manuscript.text.slice(finding.span.start, finding.span.end).toLowerCase();
    if (list !== undefined)
      allowances.push({
        title: `Add “${word}” to the project's vocabulary`,
        kind: 'quickfix',
        edits: [],
        word: { list, word },
        finding: index,
        preferred: false,
      });
    const here = allowHere(analysis.manuscript, finding);
    if (here)
      allowances.push({
        title: `Allow ${finding.rule} here`,
        kind: 'quickfix',
        edits: [here],
        finding: index,
        preferred: false,
      });
    allowances.push({
      title: `Allow ${finding.rule} in this file`,
      kind: 'quickfix',
      edits: [allowInFile(analysis.manuscript, finding.rule)],
      finding: index,
      preferred: false,
    });
  });
  const all = fixAll(analysis);
  const everything: CodeActionItem[] =
    all.length > 0
      ? [
          {
            title: 'Make all safe fixes of Resistance Annotations',
            kind: 'source.fixAll',
            edits: all,
            preferred: false,
          },
        ]
      : [];
  return [...fixes, ...allowances, ...everything];
}
