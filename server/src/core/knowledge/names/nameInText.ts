import { greekEndings } from '../../text/greekLetters.ts';
import { caseAgrees } from './capitals.ts';
import { gapAccepts, gapBetween } from './gaps.ts';
import type { NameForm } from './nameForms.ts';
import type { NameWithForms } from './nameTable.ts';
import { foldsTo, surfaceToken, type TokenRun } from './nameTokens.ts';

/** Tokens `first`..`last` of a text. */
export interface Phrase {
  readonly text: string;
  readonly run: TokenRun;
  readonly first: number;
  readonly last: number;
}

/** Without their hyphen, capitals may be a word in lower case: R-ICE and rice, T-ALL and tall. */
const capitals = /^\p{Lu}+$/u;
const twoCapitals = /\p{Lu}.*\p{Lu}/u;

const greek: ReadonlySet<string> = new Set(greekEndings);

/** Returns whether a phrase is this form: letter by letter, gap by gap, and in allowed capitals. */
function isFormInText(form: NameForm, { text, run, first, last }: Phrase): boolean {
  if (form.tokens.length !== last - first + 1) return false;
  let spaced = false;
  for (let i = first; i <= last; i++) {
    const start = run.start[i]!;
    if (!foldsTo(text, start, run.end[i]!, form.tokens[i - first]!)) return false;
    if (i === first) continue;
    const inName = form.gaps[i - first - 1] ?? 'space';
    const inText = gapBetween(text, run.end[i - 1]!, start);
    // "HIF-1 alpha", "PPAR γ" and "NF-kappa B" are set with a space as often as without.
    const isGreek =
      inName === 'joined' &&
      inText === 'space' &&
      (greek.has(form.tokens[i - first]!) || form.tokens[i - first - 1] === 'kappa');
    if (!isGreek && !gapAccepts(inName, inText)) return false;
    if (isGreek || (inName === 'hyphen' && inText === 'space')) spaced = true;
  }
  if (form.rule === 'any') return true;
  let surface = '';
  for (let i = first; i <= last; i++) surface += surfaceToken(text, run.start[i]!, run.end[i]!);
  if (form.rule === 'loose' && form.tokens.length === 1 && capitals.test(form.surface) && !twoCapitals.test(surface))
    return false;
  return caseAgrees(form, surface, spaced);
}

/** Returns whether a phrase is one of the forms of a name. */
export function isNameInText({ name, forms }: NameWithForms, phrase: Phrase): boolean {
  const { text, run, first, last } = phrase;
  const start = run.start[first]!;
  // Most names are written as recorded, which is the first form, and need no further check.
  const asRecorded =
    forms[0]?.tokens.length === last - first + 1 &&
    run.end[last]! - start === name.length &&
    text.startsWith(name, start);
  return asRecorded || forms.some((form) => isFormInText(form, phrase));
}
