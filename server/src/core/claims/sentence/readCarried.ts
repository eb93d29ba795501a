import { textAfter, textBefore } from '../../text/textAround.ts';
import { isOfAnyDrug } from '../arguments/anyDrug.ts';
import { type Argument, isCause, isTreatment } from '../arguments/arguments.ts';
import { isOfSomethingElse } from '../arguments/boundObjects.ts';
import { isHad, tellsOfBearers } from '../arguments/populations.ts';
import { isOfNextStatement, isRemedy } from '../arguments/treatments.ts';
import type { Cue } from '../cues/cues.ts';
import type { StatedEffect } from '../cues/effects.ts';
import type { Antecedents } from './antecedents.ts';
import { causesMeant, treatmentsMeant } from './formerAndLatter.ts';
import type { Passage, Reading } from './passage.ts';
import { needsOwn, ofDrugs, ofNamed } from './readEffects.ts';
import { isToldOfOthers } from './toldOfOthers.ts';

/** A course of disease is told of whoever it is told of, and not of the change that was named before. */
const isCourse = /^(?:disease progression|progressed|relapsed)/iu;
/** "A worse outcome" is that of the disease, where no treatment is named. */
const isPrognosis = /^(?:outcomes?|clinical outcomes?|survival)/iu;
/** "Drug resistance" is to any drug, "platinum resistance" to a kind of drug, "immune resistance" to none: not to the treatment named earlier. */
const ofAnyDrug =
  /(?<![a-z\d])(?:drug|immune|therapy|treatment|therapeutic|platinum|endocrine|hormon(?:e|al)|radiation|steroid|antibody)\s$/i;
const thisGene =
  /(?<![a-z\d])this\s(?:protein|gene|receptor|kinase|enzyme|pump|transporter|oncogene|oncoprotein)(?![a-z\d])/i;

/** Words that say nothing of the treatment or the change that was named before. */
const isUnrelated = ({ text, treatments }: Passage, cue: Cue): boolean => {
  const said = text.slice(cue.start, cue.end);
  return (
    needsOwn.includes(cue.list) ||
    isCourse.test(said) ||
    (treatments.length === 0 && isPrognosis.test(said)) ||
    ofAnyDrug.test(textBefore(text, cue, 16))
  );
};

/** "Resistant to apoptosis", "reduces GTPase activity": of something that is no treatment, where none stands beside the word. */
const isOfNoTreatment = (text: string, cue: Cue): boolean => {
  const after = textAfter(text, cue, 90);
  return isOfSomethingElse(text, cue) || (cue.list === 'cue/reduces' && !ofDrugs.test(after) && !ofNamed.test(after));
};

/** "Causes resistance", and not "resistance to all earlier drugs". */
const isBare = (text: string, cue: Cue): boolean =>
  cue.list === 'cue/resistance' &&
  /^resistan/iu.test(text.slice(cue.start, cue.end)) &&
  !/^\s(?:to|towards?|against)(?!\p{L})/u.test(textAfter(text, cue, 9));

/** The treatments that an effect concerns: those beside its word, else those of its sentence, else those of earlier sentences. */
function carriedObject(
  passage: Passage,
  { relation, cue }: StatedEffect,
  before: Antecedents,
  hasCause: boolean,
): readonly Argument[] {
  const { text, args, treatments } = passage;
  const beside = passage.bound(cue);
  if (beside.length > 0) return beside;
  const here = passage.inClause(cue);
  const areAllContrasted = treatments.length > 0 && here.length === 0;
  // "In gefitinib-resistant tumours" tells what is resisted, and leaves open what tumours respond to.
  const isTold = relation === 'resistance' && args.some(isTreatment) && !areAllContrasted;
  if (isTold || here.length > 0 || cue.list === 'cue/halts')
    return treatments.filter(
      (one) =>
        // "X blocks the activity": a treatment that does the reducing is not what is reduced.
        (cue.list !== 'cue/reduces' || one.mention.prose.start >= cue.end) &&
        !isRemedy(text, cue, one) &&
        !isOfNextStatement(text, cue, one) &&
        !isOfAnyDrug(text, cue, one),
    );
  const earlier = before.object.length > 0 ? before.object : hasCause && isBare(text, cue) ? before.resisted : [];
  return treatmentsMeant(passage, cue, earlier);
}

/** "Resistance is due to P-loop mutations": unless it points back ("these mutations"), a sentence has changes of its own, though none was recognised. */
const ownChange =
  /(?<!(?<![a-z])(?:the|this|that|these|those|such|both|either|all|each|its|their|other|same)\s(?:[a-z-]+\s){0,2})(?<![a-z])(?:mutations?|substitutions?|amplifications?)(?![a-z])/i;
/** "Loss of APC". */
const ownLoss =
  /(?<!\p{L})(?:[Ll]oss|[Dd]eletion|[Oo]verexpression|[Ii]nactivation|[Ss]ilencing)\sof\s(?:the\s)?\p{Ll}*[\p{Lu}\d]{2}/u;

/** "HER2-positive": what tumours are sorted by. */
const isStatus = ({ mention }: Argument): boolean =>
  mention.variants?.every(({ form }) => form === 'positive' || form === 'negative') === true;
/** "It confers resistance", "its silencing sensitised": what the sentence before began with. */
const it = /^(?:(?:However|Moreover|In\saddition|Furthermore|Thus|Therefore|Here),\s)?(?:[Ii]t|[Ii]ts)\s/u;

const isNoun = /^resistances?$/iu;

/** The causes of sentences before that an effect can be of; none where the sentence has a change of its own. */
function carriedSubject(passage: Passage, { relation, cue }: StatedEffect, before: Antecedents): readonly Argument[] {
  const { text, sentence } = passage;
  if (ownChange.test(sentence) || ownLoss.test(sentence)) return [];
  if (thisGene.test(passage.until(cue.start))) return before.gene;
  // "HER2-positive cancer is common. Resistance to X …": what the tumours have is not what makes them resist.
  const isBearer = (one: Argument) => isNoun.test(text.slice(cue.start, cue.end)) && isHad(text, cue, one);
  const causes =
    relation === 'resistance' ? before.subject.filter((one) => !isBearer(one) && !isStatus(one)) : before.subject;
  return causesMeant(passage, cue, it.test(sentence) && before.topic.length === 1 ? before.topic : causes);
}

const turn = /^[^.;]{1,80}?,?\s(?:but|yet|and|while)\s(?:(?:remain|are|is|not|highly|more)\s){0,2}$/;

/**
 * "The patient responded to X", "A partial response was seen": the change, or the treatment, was named before. Effects that stand beside
 * a treatment of their own are tried first.
 */
export function readCarried(
  passage: Passage,
  effects: readonly StatedEffect[],
  before: Antecedents,
): readonly Reading[] {
  const { text, bound } = passage;
  const hasCause = passage.args.some((one) => isCause(one) && !one.outcome);
  const isBound = ({ cue }: StatedEffect) => bound(cue).length > 0;
  for (const effect of [...effects].sort((a, b) => Number(isBound(b)) - Number(isBound(a)))) {
    const { relation, cue } = effect;
    if (isUnrelated(passage, cue) || (!hasCause && isToldOfOthers(passage, cue))) continue;
    if (!isBound(effect) && isOfNoTreatment(text, cue)) continue;
    const object = carriedObject(passage, effect, before, hasCause);
    const subject = hasCause ? passage.read(relation, cue, object).subject : carriedSubject(passage, effect, before);
    if (subject.length === 0 || object.length === 0 || tellsOfBearers(text, cue, subject)) continue;
    const first: Reading = { relation, cue, subject, object, plain: false };
    return hasCause ? [first] : [first, ...effects.flatMap((other) => oppositeOf(passage, first, other))];
  }
  return [];
}

/** "It renders cells resistant to A but sensitive to B": what is told besides of treatments of its own. */
function oppositeOf({ text, bound }: Passage, first: Reading, { relation, cue }: StatedEffect): readonly Reading[] {
  const object = bound(cue).filter((one) => !first.object.includes(one));
  const between = text.slice(first.cue.end, Math.max(first.cue.end, cue.start));
  if (relation === first.relation || object.length === 0 || !turn.test(between)) return [];
  return [{ ...first, relation, cue, object }];
}
