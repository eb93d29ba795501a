import { caseAgrees, type NameForm } from './nameForms.ts';
import { foldsTo, gapAccepts, gapBetween, surfaceToken, type TokenRun } from './nameTokens.ts';

/** Whether tokens `first`..`last` of the text are this form, letter by letter, gap by gap, and in allowed capitals. */
export function formStands(form: NameForm, text: string, run: TokenRun, first: number, last: number): boolean {
  if (form.tokens.length !== last - first + 1) return false;
  let spaced = false;
  for (let i = first; i <= last; i++) {
    const start = run.start[i]!;
    if (!foldsTo(text, start, run.end[i]!, form.tokens[i - first]!)) return false;
    if (i === first) continue;
    const inName = form.gaps[i - first - 1] ?? 'space';
    const inText = gapBetween(text, run.end[i - 1]!, start);
    if (!gapAccepts(inName, inText)) return false;
    if (inName === 'hyphen' && inText === 'space') spaced = true;
  }
  if (form.rule === 'any') return true;
  let surface = '';
  for (let i = first; i <= last; i++) surface += surfaceToken(text, run.start[i]!, run.end[i]!);
  return caseAgrees(form, surface, spaced);
}
