// Tells a test, an operation or a study that failed from a treatment that did: "sequencing failed in 5 samples".

import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const failedIn = /^fail(?:s|ed)?\sin$/i;
/** "Failed in *five samples*", "… *phase III*": where no patient or tumour is. */
const inOther =
  /^\s(?:(?:\d+|an?|the|its|their|one|two|three|some|most|all|several|many)\s)?(?:[a-z-]+\s)?(?:samples?|specimens?|biops|phase|trials?|stud(?:y|ies)|development|clinical|attempts?|part|(?:19|20)\d\d)/i;
const ofTest =
  /(?<![a-z])(?:sequencing|NGS|PCR|FISH|assays?|tests?|testing|genotyping|analys[ei]s|amplification|extraction|biops(?:y|ies)|panels?|trials?|stud(?:y|ies)|attempts?)(?:\sof\s(?:the\s)?[^\s.;:,]{2,16}(?:\s(?:genes?|locus|exons?))?)?(?:\s\([^()]{0,60}\))?\s$/i;

/** Whether "failed in" tells of anything but a treatment of patients or tumours. */
export const isOtherFailure = (text: string, cue: Span): boolean =>
  failedIn.test(text.slice(cue.start, cue.end)) &&
  (inOther.test(textAfter(text, cue, 50)) || ofTest.test(textBefore(text, cue, 90)));
