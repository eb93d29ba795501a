// Reads words before a word of resistance that reduce or cancel it: "protects against resistance", "irrespective of
// resistance".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { ofResistance } from '../sharedWords/effects.ts';

/** Words that say which resistance is meant. */
const kind =
  /(?<![a-z])(?:the|any|acquired|primary|secondary|intrinsic|de\snovo|early|drug|(?:development|emergence|onset|acquisition|appearance)\sof)\s$/i;
const mostKinds = 3;

/** The text before a word of resistance without words that say which resistance is meant, such as "the development of acquired". */
function beforeKind(before: string): string {
  let rest = before;
  for (let times = 0; times < mostKinds; times++) rest = rest.replace(kind, '');
  return rest;
}

/** "Protects against resistance", "less resistant", "inversely associated with resistance", "lower rates of resistance": there is less resistance. */
const lessened = new RegExp(
  String.raw`(?<![a-z])${anyOf(
    String.raw`(?:protect|guard)(?:s|ed|ing)?\sagainst|rescu(?:e[sd]|ing)|less`,
    // "Inversely correlated with", "correlates negatively with", "a negative association with".
    String.raw`(?:inversely|negatively)\s(?:associated|correlat(?:ed|es?|ing)|related)\s(?:with|to)`,
    String.raw`correlat(?:ed|es?|ing)\s(?:inversely|negatively)\swith`,
    String.raw`(?:inverse|negative)\s(?:association|correlation|relationship)\swith`,
    // "A lower risk of".
    String.raw`(?:lower|reduced|decreased|fewer)\s(?:rates?|risks?|likelihood|incidence|odds|frequency)\sof`,
  )}\s$`,
  'i',
);
/** "Irrespective of resistance", "time to resistance", "seldom show resistance": no resistance is stated. */
const unsaid =
  /(?<![a-z])(?:irrespective\sof|regardless\sof|independent(?:ly)?\sof|time\sto|(?:seldom|rarely|hardly\sever|infrequently)\s(?:show|display|exhibit|develop|have|acquire)(?:s|d|ed)?)\s$/i;
/** "Failed to correct the sensitivity": it was there before, and is no effect of what failed. */
const uncorrected =
  /(?<![a-z])(?:fail(?:s|ed)?\sto|(?:did|does|do|could|can)\s?not|unable\sto)\s(?:[a-z]+ly\s)?(?:correct|complement|rescue|revert|normali[sz]e)\s(?:the(?:ir)?\s)?(?:\S{2,30}\s)?$/i;
/** "Forestalled the emergence of resistance": of something that is not the cause of one. */
const forestalled = /(?<![a-z])(?:forestall|avert|preclud|postpon|stav)(?:e?s|ed|ing)\s(?:off\s)?$/i;
/** "Rarely resist". */
const seldom = /(?<![a-z])(?:seldom|rarely|hardly\sever|scarcely|infrequently)\s$/i;
const resists = /^resist/i;
/** "When X fails in": a condition for what follows, not a statement. */
const condition = /(?:^|[.,;]\s)(?:[Ww]hen|[Ii]f|[Oo]nce|[Aa]fter|[Ww]here|[Ww]henever|[Uu]ntil)\s[^.,;]{0,40}$/u;
const failing = /^fails?\s/iu;

/** "Confers less resistance to D than Y": some resistance, but less. */
const conferredLess = /(?<![a-z])confer(?:s|red|ring)?\sless\s$/i;
const comparedAfter = /^[^.;:]{0,60}\sthan\s/i;

const longest = 60;

/** Whether the text before a word of resistance says that there is less of it, or cancels the statement; undefined if neither. */
export function retractionBefore(text: string, cue: Span): 'less' | 'unsaid' | undefined {
  const all = textBefore(text, cue, longest);
  const before = beforeKind(all);
  if (lessened.test(before))
    return conferredLess.test(before) && comparedAfter.test(textAfter(text, cue, 70)) ? 'unsaid' : 'less';
  const isCondition = failing.test(text.slice(cue.start, cue.end)) && condition.test(all);
  const isSeldom = seldom.test(before) && resists.test(text.slice(cue.start, cue.end));
  return isCondition || isSeldom || unsaid.test(before) || forestalled.test(before) || uncorrected.test(all)
    ? 'unsaid'
    : undefined;
}

/** "On-target resistance has all but vanished after D": there is none any more. */
const goneAfter = guarded(
  /vanish|disappear|ceased|gone/i,
  /^(?:\s(?!(?:that|which|who|when|once|if|as|where|after|until|because|since|and|but|or|mutations?|mutants?|changes?|alterations?|clones?)\s)[^\s.;:,]{1,40}){0,9}?\s(?:(?:has|have|had|is|are|was|were)\s)?(?:all\sbut\s|almost\s|[a-z]+ly\s)?(?:vanished|vanishes|disappeared|disappears|ceased|gone)(?![a-z])/i,
);

/** Whether a sentence says that a resistance has vanished, so that it states none. */
export const isGone = (text: string, cue: Span): boolean =>
  /^resistance$/i.test(text.slice(cue.start, cue.end)) && goneAfter.test(textAfter(text, cue, 140));

/** "Does not exclude resistance". */
const notExcluded =
  /(?<![a-z])(?:(?:do|does|did|can|could|should|must|need|will|would)(?:\s?not|n['’]t)|neither|nor)\s(?:[a-z]+ly\s)?(?:exclude|rule\sout|preclude)s?\s(?:an?\s|all\s)?$/i;
/** Whether a sentence says only that a resistance is not excluded: it may be there or not. */
export const isNotExcluded = (text: string, cue: Span): boolean =>
  ofResistance.test(text.slice(cue.start, cue.end)) && notExcluded.test(beforeKind(textBefore(text, cue, longest)));
