// Finds the treatments that the words right beside a cue assign to it: "resistance to X, Y and Z", "X-resistant",
// "escapes X".

import { anyOf } from '../../../text/anyOf.ts';
import { covers, type Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../../cues/cues.ts';
import { contrasting } from '../../cues/sharedWords/clauseBorders.ts';
import { ofEfficacy, sensitising } from '../../cues/sharedWords/effects.ts';
import type { Argument } from '../arguments.ts';
import { isMeansOfClass } from '../lists/apposition.ts';
import { listBack, listOnward } from '../lists/list.ts';

/** Words between treatments of one list: commas, conjunctions, brackets and words that introduce examples. */
const listGlue =
  /^(?:[\s,/()+–—-]|and|or|plus|such as|like|including|e\.g\.|as well as|both|either|(?:but|yet|though|although|albeit) not|not|possibly|potentially|probably|(?:and|or) on|to|of|the|all|many|most|other|several|some|inhibitors?|(?:combined|in combination|together|given) with|added to)*$/u;

/** Whether two treatments are in one list. "X with Y" is, for two drugs; "inhibition of B with Y" names one thing twice. */
const goesOn = (text: string, between: string, one: Argument, next: Argument): boolean =>
  listGlue.test(between) ||
  (between === ' with ' && one.mention.kind === 'drug' && next.mention.kind === 'drug') ||
  isMeansOfClass(text, one, next);

const nextClause = new RegExp(`[.;:]|(?<![a-z\\d])(?:${contrasting})(?![a-z\\d])`, 'i');

/**
 * The treatments of a sentence. `isAgent` tells whether a treatment is the subject of a verb of its own ("…, and X overcomes
 * it").
 */
export interface TreatmentCandidates {
  readonly text: string;
  readonly treatments: readonly Argument[];
  isAgent(treatment: Argument): boolean;
}

const verb = anyOf(
  'is|was|are|were|has|had|have|can|may|might|could',
  'produced?|produces|yields?|yielded|showed|shows|led|leads|induced|induces|achieved|achieves|remains?|remained',
  'resulted|results|gave|gives|works?|worked|retains?|retained|fails?|failed',
  '(?:restor|enhanc|improv|increas|revers|(?:re-?)?sensiti[sz]|boost|augment|potentiat|prevent|rescu|reduc|suppress|abolish)(?:e?s|ed)',
  'overcomes?|overcame|inhibits?|inhibited|blocks?|blocked|kills?|killed',
);
const predicate = new RegExp(
  `^(?:\\s(?:combined\\swith|plus|with)\\s[^\\s,.;:]+)?\\s(?:(?:\\p{L}+ly|also|still)\\s)?${verb}(?!\\p{L})`,
  'u',
);

/**
 * "Resistant to X, Y produced responses", "to X, and Y is active": whether a name after a comma has a verb of its own, so that
 * it begins a clause and is not in the list.
 */
const beginsClause = (text: string, between: string, canEnd: boolean, { mention: { prose } }: Argument): boolean =>
  (between === ', ' || (canEnd && between === ', and ')) && predicate.test(textAfter(text, prose, 70));

/** "Refractory to induction, responded to X": a verb before the first treatment has it as its own. */
const ownVerb =
  /(?<!(?:that|which|who))\s(?:respond(?:s|ed)?|remain(?:s|ed)?|benefit(?:s|t?ed)?|is|are|was|were|shows?|showed|received|underwent|(?:after|upon|following)\sprogression)\s/i;

/**
 * The list of treatments that begins at `from`, or the nearest one after it in the same clause, at most `reach` code units
 * away.
 */
const listAfter = (
  { text, treatments, isAgent }: TreatmentCandidates,
  from: number,
  reach = 60,
): readonly Argument[] => {
  const [first] = treatments.filter(({ mention }) => mention.prose.start >= from);
  // "To X and Y, and Z was developed": the list has had its "and".
  const canEndAt = (last: Argument): boolean =>
    last === first || / and /.test(text.slice(first!.mention.prose.end, last.mention.prose.start));
  return listOnward(text, from, treatments, (between, next, last) =>
    last
      ? !beginsClause(text, between, canEndAt(last), next) && !isAgent(next) && goesOn(text, between, last, next)
      : !nextClause.test(between) && !ownVerb.test(between) && between.length <= reach,
  );
};

/** Whether the list that a treatment is in has begun before it. */
const isListedBefore = (text: string, treatments: readonly Argument[], one: Argument): boolean => {
  const before = treatments[treatments.indexOf(one) - 1];
  return before !== undefined && listGlue.test(text.slice(before.mention.prose.end, one.mention.prose.start));
};

const asClass = /^,\s(?:an?|the)\s(?:[\p{L}-]+\s){0,4}$/u;
/** "D, an EGFR inhibitor, is active": the drug that the last treatment only says the class of. */
function drugOfClass(
  text: string,
  last: Argument | undefined,
  former: Argument | undefined,
  cue: Pick<Span, 'start'>,
): Argument | undefined {
  const isClass =
    last?.mention.kind === 'drug-class' &&
    former?.mention.kind === 'drug' &&
    asClass.test(text.slice(former.mention.prose.end, last.mention.prose.start)) &&
    text.slice(last.mention.prose.end, cue.start) === ', ';
  return isClass ? former : undefined;
}

/** The list of treatments directly before `cue`: "gefitinib resistance", "gefitinib- and erlotinib-resistant". */
const listBefore = (text: string, treatments: readonly Argument[], cue: Pick<Span, 'start'>): readonly Argument[] => {
  const before = treatments.filter(({ mention }) => mention.prose.end <= cue.start);
  const nearest = before.at(-1);
  const drug = drugOfClass(text, nearest, before.at(-2), cue);
  if (drug) return listBefore(text, treatments, { start: drug.mention.prose.end });
  // "X, and Y are active": the plural has both as its subject.
  const isPlural = ({ mention: { kind, prose } }: Argument) =>
    kind === 'drug' && /^\s(?:are|were|have|remain)\s/.test(textAfter(text, prose, 8));
  // "In disease resistant to X, Y was effective": a list would end with "and". "It appeared after X, and Y was effective": a
  // list of two has no comma.
  const isNewClause = (between: string, next: Argument, last: Argument) =>
    between === ', ' || (between === ', and ' && !isListedBefore(text, treatments, next) && !isPlural(last));
  return listBack(text, cue.start, treatments, (between, next, last) =>
    last
      ? goesOn(text, between, next, last) && !(last === nearest && isNewClause(between, next, last))
      : listGlue.test(between),
  );
};

/** "Resistance to", "resistance of such cells to", "the resistance that X confers on". */
const preposition =
  /^\s*(?:(?:rates?|mechanisms?|mutations?)\s)?(?:(?:to|towards?|against|under|on|upon|from|with)|of\s(?:[\p{L}\d-]+\s){1,6}(?:to|towards?|against)|(?:that|which)\s[^.;:,]{1,50}\s(?:confer|caus|bring|provid)\p{L}*\s(?:on|to|against|towards?))(?![\p{L}\d])/u;

const withOther = /^\s(?:with|by)\s/u;
const undoingBefore =
  /(?<![a-z])(?:overc[ao]m|revers|circumvent|abrogat|counter|prevent|abolish|treat)[a-z]*\s[^.;:,]{0,50}$/i;
/** "Overcoming X resistance with Y": whether the treatments behind a resistance are its remedy. */
const hasRemedyBehind = (text: string, cue: Span): boolean =>
  withOther.test(textAfter(text, cue, 6)) &&
  /^resistance$/iu.test(text.slice(cue.start, cue.end)) &&
  undoingBefore.test(textBefore(text, cue, 70));

/** "Sensitises cells to". */
const cellsTo = /^\s(?:the\s)?(?:[\p{L}\d/-]+\s){1,6}?(?:to|towards?)(?![\p{L}\d])/u;

/** "Benefit from", "relapsed on": the cue ends with the preposition that its treatment follows. */
const endsWithPreposition = /\s(?:from|on|under|by|with|despite)$/iu;

const copula =
  /^\)?\s(?:(?:alone|monotherapy|treatment|therapy)\s)?(?:is|are|was|were|be|been|remain(?:s|ed)?|proved|appear(?:s|ed)?(?:\sto\sbe)?|seem(?:s|ed)?(?:\sto\sbe)?)(?:\s(?!not\s)[\p{L}-]+){0,3}\s$/u;

/** "Both X and Y were ineffective", "X is expelled by": the treatments that a cue is the predicate of. */
function subjectList(text: string, treatments: readonly Argument[], cue: Span): readonly Argument[] {
  const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
  if (!last || !copula.test(text.slice(last.mention.prose.end, cue.start))) return [];
  return listBefore(text, treatments, { start: last.mention.prose.end });
}

/** "Insensitive towards small molecules", "resistant to apoptosis": to something other than the treatments of the sentence. */
const elsewhere =
  /^\s(?:to|towards?|against)\s(?!(?:[\p{L}\d()/–-]+\s){0,8}(?:it|them|this|these|that|those|both|either|all|any|the|its|their|drugs?|agents?|therap(?:y|ies)|treatments?|inhibitors?|inhibition(?!\sof(?!\p{L})))(?![\p{L}\d]))/iu;
/** "Highly active": said of kinases and pathways, too. */
const endsWithActive = /\sactive$/iu;
/** "Indifferent to this feedback". */
const toSignals =
  /^(?:\s(?:to|towards?|against))?\s(?:(?:this|that|these|those|such|the|any|its|their|all)\s)?(?:[a-z-]+\s){0,2}(?:feedback|signals?|stimul(?:us|i|ation)|cues|ligands?|growth\sfactors?|regulation|repression)(?![a-z])/i;
/** Whether a cue without a treatment beside it may tell of something else than those of the sentence. */
export const isAboutSomethingElse = (text: string, cue: Span): boolean => {
  const said = text.slice(cue.start, cue.end);
  return (
    endsWithActive.test(said) ||
    toSignals.test(textAfter(text, cue, 60)) ||
    (!ofEfficacy.test(said) && elsewhere.test(textAfter(text, cue, 60)))
  );
};

/** Most characters between a verb such as "escapes" and its treatment. */
const objectReach = 36;
/** "Survive longer on X": the treatment is not the object of the verb. */
const aside = /^\s?(?:longer|better|on|under|with|after|for|in|when|during|while|upon|to)\s/u;
const passive = /\sby$/iu;
/** "Protects cells from", "relapse after": the object follows, and never comes before. */
const opensObject = /\s(?:from|against|of|on|under|after|despite)$/iu;

/** "X antagonises": X is the subject, while in "X failure" it is the object. */
const active =
  /^(?:antagoni|bypass|(?:can|may)\sbypass|counteract|inactivat|neutrali|detoxif|defeat|evad|outgrow|expel|eject|extrud)[a-z]*(?<!ing|ion)$/i;

/** "X fails in": no object follows. */
const failing = /^fail(?:s|ed)?\s/iu;

/** "Escapes X", "X is expelled by", "X failure": the object of a verb, or its subject in the passive. */
function objectsOfVerb(candidates: TreatmentCandidates, cue: Span): readonly Argument[] {
  const { text, treatments } = candidates;
  if (failing.test(text.slice(cue.start, cue.end))) return listBefore(text, treatments, cue);
  if (passive.test(text.slice(cue.start, cue.end))) return subjectList(text, treatments, cue);
  if (aside.test(textAfter(text, cue, 12))) return [];
  const after = listAfter(candidates, cue.end, objectReach);
  const said = text.slice(cue.start, cue.end);
  return after.length > 0 || opensObject.test(said) || active.test(said) ? after : listBefore(text, treatments, cue);
}

const ofNoun = /^\s(?:(?:of|to|by|for|from|towards?)\s|(?=\p{L}))/u;

/** "The activity of the drug D", not "of T790M under D". */
const ownName = /^(?:[a-z-]+\s){0,3}$/u;
const isOwnActivity = (text: string, noun: Span, from: number, named: Span): boolean =>
  !/^activity$/iu.test(text.slice(noun.start, noun.end)) || ownName.test(text.slice(from, named.start));

/** "The potency of X", "X binding", "intracellular X": returns the treatments that a noun of efficacy is about. */
export function objectsOfNoun(candidates: TreatmentCandidates, noun: Span): readonly Argument[] {
  const { text, treatments } = candidates;
  const link = ofNoun.exec(textAfter(text, noun, 12));
  const from = noun.end + (link?.[0].length ?? 0);
  const after = link ? listAfter(candidates, from, link[0] === ' ' ? 1 : 30) : [];
  const [first] = after;
  return first && isOwnActivity(text, noun, from, first.mention.prose) ? after : listBefore(text, treatments, noun);
}

const pointing = /^\sto\s(both|either|these|them|it)\s?(?:[.,;)]|$)/u;

/** "Resistant to both": whether the words after a cue refer to treatments named before. */
export const refersBack = (text: string, cue: Span): boolean => pointing.test(textAfter(text, cue, 14));

/** "X and Y overcome A, but B is resistant to both": the treatments named last, if their number fits the pronoun. */
function pointedAt({ text, treatments }: TreatmentCandidates, cue: Span): readonly Argument[] {
  const pronoun = pointing.exec(textAfter(text, cue, 14))?.[1];
  const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
  if (pronoun === undefined || !last) return [];
  const named = listBefore(text, treatments, { start: last.mention.prose.end });
  const count = named.reduce((sum, { mention }) => sum + Math.max(1, mention.ids.length), 0);
  return (pronoun === 'it' ? count === 1 : count === 2 || (count > 2 && /^the/u.test(pronoun))) ? named : [];
}

/** "Tumours resist X": the treatment is the object of the verb. */
const resisting = /^resist(?:s|ed|ing)?$/i;

/** "Potentiates X", not "X-induced signalling". */
const treatmentsStrengthened = (candidates: TreatmentCandidates, cue: Cue): readonly Argument[] =>
  listAfter(candidates, cue.end, ' both '.length).filter(({ mention }) => candidates.text[mention.prose.end] !== '-');

/**
 * Returns the treatments that an effect concerns, if the words next to its cue say so: "resistance to X, Y and Z",
 * "X-resistant"; else none.
 */
export function objectsBesideCue(candidates: TreatmentCandidates, cue: Cue): readonly Argument[] {
  const { text, treatments } = candidates;
  const inside = treatments.filter(({ mention }) => covers(cue, mention.prose));
  if (inside.length > 0) return inside;
  if (cue.list === 'cue/withstands') return objectsOfVerb(candidates, cue);
  if (cue.list === 'cue/strengthens') return treatmentsStrengthened(candidates, cue);
  if (resisting.test(text.slice(cue.start, cue.end))) {
    const after = listAfter(candidates, cue.end, ' treatment with '.length);
    if (after.length > 0) return after;
  }
  if (hasRemedyBehind(text, cue)) return listBefore(text, treatments, cue);
  const isOfTumour = ofEfficacy.test(text.slice(cue.start, cue.end));
  const words = textAfter(text, cue, 80);
  const cells = sensitising.test(text.slice(cue.start, cue.end)) ? cellsTo.exec(words) : null;
  const link = isOfTumour ? null : (preposition.exec(words) ?? cells);
  if (link || endsWithPreposition.test(text.slice(cue.start, cue.end))) {
    const after = listAfter(candidates, cue.end + (link?.[0].length ?? 0));
    if (after.length > 0) return after;
  }
  const meant = isOfTumour ? [] : pointedAt(candidates, cue);
  if (meant.length > 0) return meant;
  const before = listBefore(text, treatments, cue);
  return before.length > 0 || !isOfTumour ? before : subjectList(text, treatments, cue);
}
