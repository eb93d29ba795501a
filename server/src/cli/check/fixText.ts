import type { Analysis } from '../../core/analysis/analysis.ts';
import { fixAll } from '../../core/features/codeActions.ts';
import { applyEdits } from '../../core/text/edit.ts';

/** One fix may open the way for another; fixes that undo each other must end all the same. */
const mostRounds = 10;

/** The text after all safe fixes, round by round until none is left, with its analysis and the number of findings that went. */
export function fixText(
  given: string,
  analyse: (text: string) => Analysis,
): { readonly text: string; readonly analysis: Analysis; readonly fixes: number } {
  let text = given;
  let analysis = analyse(text);
  const findings = analysis.findings.length;
  for (let round = 0; round < mostRounds; round++) {
    const edits = fixAll(analysis);
    if (edits.length === 0) break;
    text = applyEdits(text, edits);
    analysis = analyse(text);
  }
  return { text, analysis, fixes: text === given ? 0 : Math.max(1, findings - analysis.findings.length) };
}
