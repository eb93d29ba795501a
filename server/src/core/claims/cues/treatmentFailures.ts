// Finds failures of a treatment that have a stated cause: "X leads to early relapse after".

import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Cue } from './cues.ts';
import type { CuesInList } from './statesEffect.ts';

/** "Leads to early relapse after", "causes X failure": whether a verb brings about a failure of treatment. */
const isBroughtOn = (text: string, verb: Span, course: Span): boolean =>
  verb.end <= course.start && /^(?:\s[\p{L}\d%–-]+){0,5}\s$/u.test(text.slice(verb.end, course.start));

/** "Failure of growth", "liver failure", "ineffective DNA synthesis": not failures of a treatment. */
const ofBody =
  /^\s(?:the\s)?(?:growth|proliferation|cells?|tumou?r|apopto|DNA|repair|replication|immun|T[-\s]cells?|differentiat|organs?|liver|heart|kidneys?)/iu;
const bodyBefore =
  /(?<![a-z])(?:heart|cardiac|renal|kidney|liver|hepatic|respiratory|organ|(?:bone\s)?marrow|graft|ovarian|growth)\s$/i;
export const isOfBody = (text: string, cue: Cue): boolean =>
  /^(?:failures?|ineffective$)/iu.test(text.slice(cue.start, cue.end)) &&
  (bodyBefore.test(textBefore(text, cue, 14)) || ofBody.test(textAfter(text, cue, 20)));

/** "Implicated in the *failure of* D". */
const implicatedIn = /(?<![a-z])(?:implicated|involved)\sin\s(?:the\s)?$/;
const failure = /^failures?\sof$/i;
/** "Is a major mechanism of *relapse after* D". */
const isMechanismOf =
  /(?<![a-z])(?:is|are|was|were|be|remains?|represents?|constitutes?)\s(?:an?\s|the\s|one\sof\sthe\s)?(?:[a-z-]+\s){0,3}(?:mechanisms?|reasons?|drivers?|routes?)\s(?:of|for|to|behind)\s(?:[a-z]+\s){0,2}$/i;
const isImplicated = (text: string, course: Cue): boolean =>
  isMechanismOf.test(textBefore(text, course, 80)) ||
  (failure.test(text.slice(course.start, course.end)) && implicatedIn.test(textBefore(text, course, 24)));

/** Treatment failures with a stated cause: that cause makes the tumour withstand the treatment. */
export const failuresBroughtOn = (text: string, cuesIn: CuesInList): readonly Cue[] =>
  cuesIn('cue/failing')
    .filter((course) => !isOfBody(text, course))
    .filter(
      (course) =>
        isImplicated(text, course) ||
        [...cuesIn('cue/confers'), ...cuesIn('cue/biomarker')].some((verb) => isBroughtOn(text, verb, course)),
    )
    .map((cue): Cue => ({ ...cue, list: 'cue/withstands' }));
