// Reads sentences about others than those spoken of before, which therefore do not continue earlier sentences: "some
// other patients", "resistance is common".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { type Argument, isAmongTreatments } from '../../arguments/arguments.ts';
import type { Cue } from '../../cues/cues.ts';
import { resistanceNoun } from '../../cues/sharedWords/effects.ts';
import type { Passage } from '../passage.ts';

/** "Resistance to X occurs", "resistance is common": it is not said to be caused by what was named before. */
const comes = new RegExp(
  `^\\s(?:(?:to|towards?|against)\\s[^.;,:]{1,60}?\\s)?(?:[a-z]+ly\\s|often\\s|then\\s|thus\\s|still\\s)*${anyOf(
    'occurs?|occurred|develops?|developed|emerges?|emerged|arises?|arose|appears?|appeared|ensues?|ensued|follows?|followed',
    '(?:is|are|remains?|was)\\s(?:an?|the|one|often|still|also|so|very|most|not|therefore|[a-z]+ly)?\\s?[a-z]*\\s?(?:common|frequent|inevitable|universal|rare|problem|challenge|obstacle|limitation|hurdle|issue|concern|cause|reason)',
  )}(?![a-z])`,
  'i',
);
const broughtBy = /^[^.;]{0,120}?(?<![a-z])(?:due\sto|because|through|via|by|owing\sto|from|as\sa\sresult)\s/i;
const comesByItself = (text: string, cue: Cue): boolean => {
  if (!resistanceNoun.test(text.slice(cue.start, cue.end))) return false;
  const after = textAfter(text, cue, 160);
  return comes.test(after) && !broughtBy.test(after);
};

/** "Patients inevitably develop resistance": not because of what was named before. */
const comeTo =
  /(?<!(?<![a-z])(?:these|those|such)\s(?:[a-z]+\s)?)(?<![a-z])(?:patients|tumou?rs|cancers)\s(?:[a-z]+ly\s|will\s|often\s|may\s|can\s){0,2}(?:develop|acquire)(?:s|ed)?\s(?:[a-z]+\s){0,2}$/i;
const isComeTo = (text: string, cue: Cue): boolean =>
  resistanceNoun.test(text.slice(cue.start, cue.end)) && comeTo.test(textBefore(text, cue, 70));

/** "Responses to treatment are based on many factors", "vary": does not say how anyone responds. */
const varies =
  /^\s(?:to\s[^.;,]{1,40}\s)?(?:(?:is|are|was|were|may|can)\s)?(?:[a-z]+ly\s)*(?:based|dependent|depends?|depended|determined|vary|varies|varied|variable|heterogeneous|unpredictable)(?![a-z])/i;

/** "Some tumours that no longer respond": others than those spoken of. */
const ofOthers =
  /(?<![a-z])(?:some|other|few|several)\s(?:other\s)?(?:patients|tumou?rs|cancers|cases)\s(?:(?!(?:these|those|such|this)\s)[^\s;:,.]+\s){0,14}$/i;
/** "The fraction that never reaches a response is larger". */
const ofFraction =
  /(?<![a-z])(?:the\s)?(?:fraction|proportion|share|percentage|minority|majority|number)\s(?:of\s(?:patients|tumou?rs|cases)\s)?(?:that|who)\s[^.;:,]{0,60}$/i;
const anyBearers = '(?:patients|tumou?rs|cancers|cells|lines)';
/** "Microsatellite-stable cells do not respond", "tumours treated with D respond": the sentence names whom it is about. */
const ownBearers = guarded(
  new RegExp(anyBearers, 'i'),
  new RegExp(
    `^${anyOf(
      [
        String.raw`(?:(?:However|By\scontrast|In\scontrast|Conversely|Moreover|Notably),\s)?`,
        // "Microsatellite-stable", but not "Twenty-two".
        anyOf(
          '(?!(?:Twen|Thir|For|Fif|Six|Seven|Eigh|Nine)ty)[A-Z][a-z]+-[a-z]+',
          '[Uu]ntreated|[Nn]ormal|[Hh]ealthy|[Pp]arental',
        ),
        String.raw`\s(?:[a-z]+\s)?${anyBearers}\s`,
      ].join(''),
      String.raw`(?:Patients|Tumou?rs|Cancers|Cells)\s(?:treated|without(?!\s(?:the|this|it|them)\s)|not|who|that)\s`,
    )}`,
  ),
);
/** "In a trial in patients who had received Z": a finding in the patients of that trial. */
const ownPatients =
  /^In\s(?:an?|the|one|two|another)\s(?:(?!(?:this|these|those|such)\s)[^\s,;:]+\s){1,8}(?:patients|participants)\s(?:who|whose|treated|previously|pre-?treated|after)\s/u;

/** "In the ARISE trial": a finding of a trial. */
const ofTrial =
  /(?<![a-z])(?:(?:the|an?|in|of)\s(?:[^\s,;:.]+\s){0,4}(?:trials?|study)|phase[\s-](?:[1-3][ab]?|I{1,3}[ab]?))(?![a-z])/i;
/** "The D arm"; figures of both arms are of a trial that was told of before. */
const ofArm = /(?<![a-z])the\s(?:[^\s,;:.]+\s){0,4}arms?(?![a-z])(?!.*\s(?:vs\.?|versus|than)\s)/i;
/** Words that refer to what was named before, or to one patient. */
const ofThose =
  /(?<![a-z])(?:it|its|they|their|them|this|these|such|whose|he|she|his|her|carriers|both|former|latter|patient|case|man|woman|those\swith|mutants?|mutated|mutations?|alterations?|variants?|amplifi[a-z]+|fusions?|rearrange[a-z]+)(?![a-z])|[\s-]positive(?![a-z])/i;
/** A trial of a treatment that was not named before, in patients of its own. */
const isOtherTrial = ({ sentenceText, treatments }: Passage, before: readonly Argument[]): boolean =>
  (ofTrial.test(sentenceText) || ofArm.test(sentenceText)) &&
  !ofThose.test(sentenceText) &&
  treatments.length > 0 &&
  !treatments.some((one) => isAmongTreatments(one, before));

/** "Patients refractory to D received E": describes the patients. */
const bearersBefore =
  /(?<!(?:these|those|such|this)\s)(?<![a-z])(?:patients|tumou?rs|cancers|cases|cells|disease|women|men)\s$/i;
const goOn =
  /^\sto\s[^.;:]{1,70}?\s(?:received|were|was|had|ha(?:s|ve)|are|is|may|can|could|should|underwent|got|benefit[a-z]*|respond[a-z]*|derived)\s/i;
const isWhom = (text: string, cue: Cue): boolean =>
  /^(?:resistant|refractory|insensitive|sensitive)$/iu.test(text.slice(cue.start, cue.end)) &&
  bearersBefore.test(textBefore(text, cue, 24)) &&
  (goOn.test(textAfter(text, cue, 90)) ||
    /(?<![a-z])(?:in|among|for|of)\s(?:[a-z]+\s){0,2}$/i.test(textBefore(text, cue, 40).replace(bearersBefore, '')));

/** "Had activity in patients refractory to D": other patients than before. */
const inOwn =
  /^(?:\s(?!in\s)[^\s.;:]+){0,3}\sin\s(?:(?!(?:these|those|such|this|the)\s)[^\s.;:]+\s){0,3}(?:patients|tumou?rs|cancers|disease|women|men)\s(?:resistant|refractory|with|who|that|whose|previously)(?![a-z])/i;
/** "High expression of the enzyme": a newly stated state of the gene. */
const ofThing =
  /(?<![a-z])(?:expression|levels?|activity|loss|over-?expression|amplification|silencing|inhibition|deletion|re-?expression)\sof\sth(?:e|is)\s(?:enzyme|protein|gene|receptor|transporter|kinase|pump)(?![a-z])/i;

/**
 * Whether an effect concerns others than those spoken of before, or nobody in particular: "some other patients", "patients
 * refractory to D received E", "resistance is common". Only meant for sentences without a cause of their own.
 */
export const isAboutOthers = (passage: Passage, cue: Cue, treatmentsBefore: readonly Argument[]): boolean => {
  const { text, sentenceText, textUntil } = passage;
  return (
    ofOthers.test(textUntil(cue.start).slice(-160)) ||
    ofFraction.test(textUntil(cue.start).slice(-110)) ||
    ownPatients.test(sentenceText) ||
    ownBearers.test(sentenceText) ||
    isWhom(text, cue) ||
    inOwn.test(textAfter(text, cue, 120)) ||
    ofThing.test(sentenceText) ||
    comesByItself(text, cue) ||
    isComeTo(text, cue) ||
    varies.test(textAfter(text, cue, 90)) ||
    isOtherTrial(passage, treatmentsBefore)
  );
};
