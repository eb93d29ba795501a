import { anyOf } from '../../text/anyOf.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isOfAnyDrug } from '../arguments/anyDrug.ts';
import { type Argument, isCause, isTreatment } from '../arguments/arguments.ts';
import { isOfSomethingElse } from '../arguments/boundObjects.ts';
import { isHad, tellsOfBearers } from '../arguments/populations.ts';
import { isRemedy } from '../arguments/treatments.ts';
import type { Cue } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import type { Antecedents } from './antecedents.ts';
import type { Passage, Reading } from './passage.ts';
import { needsOwn, ofDrugs, ofNamed } from './readEffects.ts';

/** A course of disease is told of whoever it is told of, and not of the change that was named before. */
const isCourse = /^(?:disease progression|progressed|relapsed)/iu;
/** "A worse outcome" is that of the disease, where no treatment is named. */
const isPrognosis = /^(?:outcomes?|clinical outcomes?|survival)/iu;
/** "Drug resistance" is to any drug, "platinum resistance" to a kind of them, and "immune resistance" to none: not to the one that was named before. */
const ofAnyDrug =
  /(?<![\p{L}\d])(?:drug|immune|therapy|treatment|therapeutic|platinum|endocrine|hormon(?:e|al)|radiation|steroid|antibody)\s$/iu;
const thisGene =
  /(?<![\p{L}\d])this\s(?:protein|gene|receptor|kinase|enzyme|pump|transporter|oncogene|oncoprotein)(?![\p{L}\d])/iu;

/** "Resistance is due to P-loop mutations": the sentence has changes of its own, though no name is read, unless it points back. */
const ownChange =
  /(?<!(?<!\p{L})(?:the|this|that|these|those|such|both|either|all|each|its|their|other|same)\s(?:[\p{L}-]+\s){0,2})(?<!\p{L})(?:mutations?|substitutions?|amplifications?)(?!\p{L})/iu;
/** "Loss of APC". */
const ownLoss =
  /(?<!\p{L})(?:[Ll]oss|[Dd]eletion|[Oo]verexpression|[Ii]nactivation|[Ss]ilencing)\sof\s(?:the\s)?\p{Ll}*[\p{Lu}\d]{2}/u;

/** "Causes resistance", and not "resistance to all earlier drugs". */
const isBare = (text: string, cue: Cue): boolean =>
  cue.list === 'cue/resistance' &&
  /^resistan/iu.test(text.slice(cue.start, cue.end)) &&
  !/^\s(?:to|towards?|against)(?!\p{L})/u.test(textAfter(text, cue, 9));

/** "Resistance to X occurs", "resistance is common": it comes, and nothing that was named before is said to bring it. */
const comes = new RegExp(
  `^\\s(?:(?:to|towards?|against)\\s[^.;,:]{1,60}?\\s)?(?:\\p{L}+ly\\s|often\\s|then\\s|thus\\s|still\\s)*${anyOf(
    'occurs?|occurred|develops?|developed|emerges?|emerged|arises?|arose|appears?|appeared|ensues?|ensued|follows?|followed',
    '(?:is|are|remains?|was)\\s(?:an?|the|one|often|still|also|so|very|most|not|therefore|\\p{L}+ly)?\\s?\\p{L}*\\s?(?:common|frequent|inevitable|universal|rare|problem|challenge|obstacle|limitation|hurdle|issue|concern|cause|reason)',
  )}(?!\\p{L})`,
  'iu',
);
const broughtBy = /^[^.;]{0,120}?(?<!\p{L})(?:due\sto|because|through|via|by|owing\sto|from|as\sa\sresult)\s/iu;
const isNoun = /^resistances?$/iu;
const comesByItself = (text: string, cue: Cue): boolean => {
  if (!isNoun.test(text.slice(cue.start, cue.end))) return false;
  const after = textAfter(text, cue, 160);
  return comes.test(after) && !broughtBy.test(after);
};

/** "Patients inevitably develop resistance": that they come to it is not for what was named before. */
const comeTo =
  /(?<!(?<!\p{L})(?:these|those|such)\s(?:\p{L}+\s)?)(?<!\p{L})(?:patients|tumou?rs|cancers)\s(?:\p{L}+ly\s|will\s|often\s|may\s|can\s){0,2}(?:develop|acquire)(?:s|ed)?\s(?:\p{L}+\s){0,2}$/iu;
const isComeTo = (text: string, cue: Cue): boolean =>
  isNoun.test(text.slice(cue.start, cue.end)) && comeTo.test(textBefore(text, cue, 70));

/** "HER2-positive": what tumours are sorted by. */
const isStatus = ({ mention }: Argument): boolean =>
  mention.variants?.every(({ form }) => form === 'positive' || form === 'negative') === true;
/** "Responses to treatment are based on many factors", "vary": not how anyone responds. */
const varies =
  /^\s(?:to\s[^.;,]{1,40}\s)?(?:(?:is|are|was|were|may|can)\s)?(?:\p{L}+ly\s)*(?:based|dependent|depends?|depended|determined|vary|varies|varied|variable|heterogeneous|unpredictable)(?!\p{L})/iu;

const selectingBefore = /(?<!\p{L})the\s(former|latter)(?!\p{L})/iu;
const selectingAfter = /^\s(?:to|towards?|against|from|on)\sthe\s(former|latter)(?!\p{L})/iu;
const selectingSubject = /(?:^|[,;]\s(?:and\s|but\s)?)(?:(?:in|with|for)\s)?the\s(former|latter)(?=\s)/iu;

/** "The former", "the latter": one of two that were named before. */
function oneOfTwo(which: string | undefined, named: readonly Argument[]): readonly Argument[] {
  if (which === undefined) return named;
  const at = which.toLowerCase() === 'former' ? 0 : 1;
  return named.length === 2 ? [named[at]!] : [];
}

const pairing =
  /(?<!\p{L})both(?:\s(?:drugs|inhibitors|agents|compounds|treatments))?\s*(?:[.,;:)]|$|(?:and|in|of)\s)/iu;
/** "Resistance to both", "impairs both drugs": of two treatments, neither more nor fewer. */
const asSaid = (words: string, all: readonly Argument[]): readonly Argument[] =>
  pairing.test(words) && all.length !== 2 ? [] : all;

/** "Some tumours that no longer respond": not those that were spoken of. */
const ofOthers =
  /(?<!\p{L})(?:some|other|few|several)\s(?:other\s)?(?:patients|tumou?rs|cancers|cases)\s(?:(?!(?:these|those|such|this)\s)[^\s;:,.]+\s){0,14}$/iu;
/** "In a trial in patients who had received Z": what a trial found in patients of its own. */
const ownPatients =
  /^In\s(?:an?|the|one|two|another)\s(?:(?!(?:this|these|those|such)\s)[^\s,;:]+\s){1,8}(?:patients|participants)\s(?:who|whose|treated|previously|pre-?treated|after)\s/u;

/** "Patients refractory to D received E": who they are. */
const bearersBefore =
  /(?<!(?:these|those|such|this)\s)(?<!\p{L})(?:patients|tumou?rs|cancers|cases|cells|disease|women|men)\s$/iu;
const goOn =
  /^\sto\s[^.;:]{1,70}?\s(?:received|were|was|had|ha(?:s|ve)|are|is|may|can|could|should|underwent|got|benefit\p{L}*|respond\p{L}*|derived)\s/iu;
const isWhom = (text: string, cue: Cue): boolean =>
  /^(?:resistant|refractory|insensitive|sensitive)$/iu.test(text.slice(cue.start, cue.end)) &&
  bearersBefore.test(textBefore(text, cue, 24)) &&
  (goOn.test(textAfter(text, cue, 90)) ||
    /(?<!\p{L})(?:in|among|for|of)\s(?:\p{L}+\s){0,2}$/iu.test(textBefore(text, cue, 40).replace(bearersBefore, '')));

/** "Had activity in patients refractory to D": those who are told of are others than before. */
const inOwn =
  /^(?:\s(?!in\s)[^\s.;:]+){0,3}\sin\s(?:(?!(?:these|those|such|this|the)\s)[^\s.;:]+\s){0,3}(?:patients|tumou?rs|cancers|disease|women|men)\s(?:resistant|refractory|with|who|that|whose|previously)(?!\p{L})/iu;
/** "High expression of the enzyme": the state is told anew, and of the gene. */
const ofThing =
  /(?<!\p{L})(?:expression|levels?|activity|loss|over-?expression|amplification|silencing|inhibition|deletion|re-?expression)\sof\sth(?:e|is)\s(?:enzyme|protein|gene|receptor|transporter|kinase|pump)(?!\p{L})/iu;

/** "It confers resistance", "its silencing sensitised": what the sentence before began with. */
const it = /^(?:(?:However|Moreover|In\saddition|Furthermore|Thus|Therefore|Here),\s)?(?:[Ii]t|[Ii]ts)\s/u;

/** "The patient responded to X", "A partial response was seen": the change, or the treatment, was named before. */
export function readCarried(
  passage: Passage,
  effects: readonly StatedEffect[],
  before: Antecedents,
): Reading | undefined {
  const { text, args, treatments, bound } = passage;
  const hasCause = args.some((one) => isCause(one) && !one.outcome);
  const isOfOwn = !hasCause && (ownChange.test(passage.sentence) || ownLoss.test(passage.sentence));
  const isBound = ({ cue }: StatedEffect) => bound(cue).length > 0;
  for (const { relation, cue } of [...effects].sort((a, b) => Number(isBound(b)) - Number(isBound(a)))) {
    if (needsOwn.includes(cue.list) || isCourse.test(text.slice(cue.start, cue.end))) continue;
    if (treatments.length === 0 && isPrognosis.test(text.slice(cue.start, cue.end))) continue;
    if (ofAnyDrug.test(textBefore(text, cue, 16))) continue;
    if (!hasCause && (ofOthers.test(passage.until(cue.start).slice(-160)) || ownPatients.test(passage.sentence)))
      continue;
    if (!hasCause && (isWhom(text, cue) || inOwn.test(textAfter(text, cue, 120)))) continue;
    if (!hasCause && ofThing.test(passage.sentence)) continue;
    const isOpen = comesByItself(text, cue) || isComeTo(text, cue) || varies.test(textAfter(text, cue, 90));
    if (!hasCause && isOpen) continue;
    const beside = bound(cue);
    if (beside.length === 0 && isOfSomethingElse(text, cue)) continue;
    const after = textAfter(text, cue, 90);
    if (beside.length === 0 && cue.list === 'cue/reduces' && !ofDrugs.test(after) && !ofNamed.test(after)) continue;
    const here = passage.inClause(cue);
    const areAllContrasted = treatments.length > 0 && here.length === 0;
    // "In gefitinib-resistant tumours" tells what is resisted, and leaves open what tumours respond to.
    const isTold = relation === 'resistance' && args.some(isTreatment) && !areAllContrasted;
    const isOwn = isTold || here.length > 0 || cue.list === 'cue/halts';
    // "X blocks the activity": a treatment that does the reducing is not what is reduced.
    const own = treatments.filter(
      (one) =>
        (cue.list !== 'cue/reduces' || one.mention.prose.start >= cue.end) &&
        !isRemedy(text, cue, one) &&
        !isOfAnyDrug(text, cue, one),
    );
    const earlier = before.object.length > 0 ? before.object : hasCause && isBare(text, cue) ? before.resisted : [];
    const which =
      selectingAfter.exec(textAfter(text, cue, 30))?.[1] ?? selectingBefore.exec(passage.until(cue.start))?.[1];
    const meantObject = asSaid(text.slice(cue.start, cue.end + 24), oneOfTwo(which, earlier));
    const object = beside.length > 0 ? beside : isOwn ? own : meantObject;
    // "HER2-positive cancer is common. Resistance to X …": what the tumours have is not what makes them resist.
    const isBearer = (one: Argument) =>
      relation === 'resistance' && isNoun.test(text.slice(cue.start, cue.end)) && isHad(text, cue, one);
    const earlierCauses = before.subject.filter(
      (one) => !isBearer(one) && !(relation === 'resistance' && isStatus(one)),
    );
    const one = selectingSubject.exec(passage.until(cue.start))?.[1];
    const isIt = it.test(passage.sentence) && before.topic.length === 1;
    const meant = thisGene.test(passage.until(cue.start))
      ? before.gene
      : oneOfTwo(one, isIt ? before.topic : earlierCauses);
    const subject = hasCause ? passage.read(relation, cue, object).subject : isOfOwn ? [] : meant;
    if (tellsOfBearers(text, cue, subject)) continue;
    if (subject.length > 0 && object.length > 0) return { relation, cue, subject, object, plain: false };
  }
  return undefined;
}
