import type { Analysis } from '../../core/analysis/analysis.ts';
import { fixAll } from '../../core/features/codeActions.ts';
import { applyEdits } from '../../core/text/edit.ts';

/** One fix may make another possible; the limit stops fixes that undo each other. */
const mostRounds = 10;

/**
 * Applies all safe fixes, round by round until none is left. Returns the text with its analysis and the number of findings
 * fixed.
 */
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
