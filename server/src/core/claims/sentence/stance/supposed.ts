// Reads what a writer only thinks: "in principle", "the expectation is that", "X should respond to D".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { clauseBreak } from './reach.ts';

const thought = 'expectations?|hope|idea|suspicion|thought|plan|intention|prediction|assumption|reasoning';
const supposedBefore = guarded(
  /principle|theor|paper|hypothetical|expect|anticipate|hope|idea|suspi|suspect|thought|plan|intention|predict|assum|reason|think|suppose/i,
  new RegExp(
    `(?<![a-z]|(?:\\sas|^as|than|unlike|(?:to|from|with)\\swhat)\\s)${anyOf(
      'in\\s(?:principle|theory)|theoretically|hypothetically|on\\spaper',
      `(?:the|our|my|one)\\s(?:${thought})(?:,\\s[^.;:,]{1,40},)?\\s(?:is|are|was|were|being)\\s(?:that|to)`,
      '(?:one\\s(?:would|might|could|may)|(?:we|I)(?:\\s(?:would|might))?)\\s(?:expect|anticipate|suspect|think|hope|suppose)',
    )}(?![a-z])([^.;:]{0,160})$`,
    'i',
  ),
);
/** "On paper and in the clinic": seen, too. */
const inPractice = /(?<!not\s)in\s(?:(?:daily|clinical)\s)?(?:practice|the\sclinic)(?![a-z])/i;
/** "Patients with X should respond": what ought to be, right before the effect. */
const shouldBefore =
  /(?<![a-z])should\s(?:be\s|remain\s|stay\s|prove\s|also\s|still\s|[a-z]+ly\s|in\s(?:principle|theory)\s){0,2}$/i;

/** "Was for many years regarded as the marker of", "was once thought to". */
const onceThought =
  /(?<![a-z])(?:was|were|had\sbeen)\s(?:for\s(?:(?:so\s)?long|(?:many|some|several|a\sfew)\syears|decades|a\s(?:long\s)?time)|long|once|formerly|originally|initially|first|earlier)\s(?:regarded|considered|thought|believed|held|assumed|taken)\s[^.;:,]{0,60}$/i;
/** Whether an effect was thought to be so, and may not be. */
export const isFormerView = (sentence: string, cue: Span): boolean => onceThought.test(textBefore(sentence, cue, 110));

/** Whether an effect is only thought to be so. */
export function isSupposed(sentence: string, cue: Span): boolean {
  if (shouldBefore.test(textBefore(sentence, cue, 40))) return true;
  const found = supposedBefore.exec(textBefore(sentence, cue, 260));
  return found !== null && !clauseBreak.test(found[1] ?? '') && !inPractice.test(found[1] ?? '');
}
