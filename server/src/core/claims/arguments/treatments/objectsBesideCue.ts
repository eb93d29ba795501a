// Finds the treatments that the words right beside a cue assign to it: "resistance to X, Y and Z", "X-resistant",
// "escapes X".

import { covers, type Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Cue } from '../../cues/cues.ts';
import { ofEfficacy, sensitising } from '../../cues/sharedWords/effects.ts';
import type { Argument } from '../arguments.ts';
import { listAfter, listBefore, type TreatmentCandidates } from './listBesideCue.ts';
import { objectsOfVerb, treatmentsOfPredicate } from './objectsOfVerb.ts';

/** "Resistance to", "responds rapidly to", "resistance of such cells to", "the resistance that X confers on". */
const preposition =
  /^\s*(?:both\s)?(?:(?:rates?|mechanisms?|mutations?|[a-z]+ly(?=\sto\s))\s)?(?:(?:to|towards?|against|under|on(?!\saccount\sof\s)|upon|from|with)|of\s(?:[\p{L}\d/-]+\s){1,6}(?:to|towards?|against)|(?:that|which)\s[^.;:,]{1,50}\s(?:confer|caus|bring|provid)\p{L}*\s(?:on|to|against|towards?))(?![\p{L}\d])/u;

const withOther = /^\s(?:with|by)\s/u;
const undoingBefore =
  /(?<![a-z])(?:overc[ao]m|revers|circumvent|abrogat|counter|prevent|abolish|treat)[a-z]*\s[^.;:,]{0,50}$/i;
/** "Overcoming X resistance with Y": whether the treatments after a resistance are its remedy. */
const hasRemedyAfter = (text: string, cue: Span): boolean =>
  withOther.test(textAfter(text, cue, 6)) &&
  /^resistance$/iu.test(text.slice(cue.start, cue.end)) &&
  undoingBefore.test(textBefore(text, cue, 70));

/** "Sensitises cells to". */
const cellsTo = /^\s(?:the\s)?(?:[\p{L}\d/-]+\s){1,6}?(?:to|towards?)(?![\p{L}\d])/u;

/** "Benefit from", "relapsed on": the cue ends with the preposition that its treatment follows. */
const endsWithPreposition = /\s(?:from|on|under|by|with|despite)$/iu;

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

const pointing = /^\sto\s(both|either|these|them|it)\s?(?:[.,;)]|$)/u;

/** "Resistant to both": whether the words after a cue refer to treatments named before. */
export const refersBack = (text: string, cue: Span): boolean => pointing.test(textAfter(text, cue, 14));

/** A cue with its words, and the treatments of its sentence. */
interface CandidatesAtCue extends TreatmentCandidates {
  readonly cue: Cue;
  /** The words of the cue. */
  readonly said: string;
  /** "Active": what follows its "against" is a tumour. */
  readonly isOfTumour: boolean;
}

/** One way in which words beside a cue assign treatments to it; undefined if they do not do so in this way. */
type Source = (place: CandidatesAtCue) => readonly Argument[] | undefined;

/** Some treatments, or undefined instead of none. */
const orNext = (found: readonly Argument[]): readonly Argument[] | undefined => (found.length > 0 ? found : undefined);

/** "X-resistant", as one cue: the treatments in it. */
const insideCue: Source = ({ treatments, cue }) =>
  orNext(treatments.filter(({ mention }) => covers(cue, mention.prose)));

/** "Escapes X". */
const ofVerb: Source = (place) => (place.cue.list === 'cue/withstands' ? objectsOfVerb(place, place.cue) : undefined);

/** "Potentiates X", not "X-induced signalling". */
const strengthened: Source = (place) =>
  place.cue.list === 'cue/strengthens'
    ? listAfter(place, place.cue.end, ' both '.length).filter(({ mention }) => place.text[mention.prose.end] !== '-')
    : undefined;

const resisting = /^resist(?:s|ed|ing)?$/i;
/** "Tumours resist X": the treatment is the object of the verb. */
const resisted: Source = (place) =>
  resisting.test(place.said) ? orNext(listAfter(place, place.cue.end, ' treatment with '.length)) : undefined;

/** "Overcoming X resistance with Y": X. */
const beforeRemedy: Source = ({ text, treatments, cue }) =>
  hasRemedyAfter(text, cue) ? listBefore(text, treatments, cue) : undefined;

/** "Resistant to X", "sensitises cells to X", "relapsed on X". */
function afterPreposition(place: CandidatesAtCue): readonly Argument[] | undefined {
  const { text, cue, said, isOfTumour } = place;
  const words = textAfter(text, cue, 80);
  const link = isOfTumour ? null : (preposition.exec(words) ?? (sensitising.test(said) ? cellsTo.exec(words) : null));
  if (!link && !endsWithPreposition.test(said)) return undefined;
  return orNext(listAfter(place, cue.end + (link?.[0].length ?? 0)));
}

/** "X and Y overcome A, but B is resistant to both": the treatments named last, if their number fits the pronoun. */
function pointedAt({ text, treatments, cue, isOfTumour }: CandidatesAtCue): readonly Argument[] | undefined {
  if (isOfTumour) return undefined;
  const pronoun = pointing.exec(textAfter(text, cue, 14))?.[1];
  const last = treatments.findLast(({ mention }) => mention.prose.end <= cue.start);
  if (pronoun === undefined || !last) return undefined;
  const named = listBefore(text, treatments, { start: last.mention.prose.end });
  const count = named.reduce((sum, { mention }) => sum + Math.max(1, mention.ids.length), 0);
  const fits = pronoun === 'it' ? count === 1 : count === 2 || (count > 2 && /^the/u.test(pronoun));
  return fits ? orNext(named) : undefined;
}

/** "X resistance", "X- and Y-resistant". */
const beforeCue: Source = ({ text, treatments, cue }) => orNext(listBefore(text, treatments, cue));

/** "X and Y were ineffective". */
const ofPredicate: Source = ({ text, treatments, cue, isOfTumour }) =>
  isOfTumour ? treatmentsOfPredicate(text, treatments, cue) : undefined;

/** The ways in which words beside a cue assign treatments to it; the first that does so decides. */
const sources: readonly Source[] = [
  // What the cue holds needs no words beside it.
  insideCue,
  // The lists of these two cues tell how their words take an object: where there is none, the cue has none beside it.
  ofVerb,
  strengthened,
  // "Resist" has no preposition before its object, and what stands before it resists.
  resisted,
  // "X resistance with Y": the next would take Y.
  beforeRemedy,
  // "X confers resistance to Y": what follows goes before what precedes.
  afterPreposition,
  // "To both" refers to a list that may be farther away than the treatment right before the cue.
  pointedAt,
  beforeCue,
  // With a copula between: only if none stands right before the cue.
  ofPredicate,
];

/**
 * Returns the treatments that an effect concerns, if the words next to its cue say so: "resistance to X, Y and Z",
 * "X-resistant"; else none.
 */
export function objectsBesideCue({ text, treatments, isAgent }: TreatmentCandidates, cue: Cue): readonly Argument[] {
  const said = text.slice(cue.start, cue.end);
  const place: CandidatesAtCue = { text, treatments, isAgent, cue, said, isOfTumour: ofEfficacy.test(said) };
  for (const source of sources) {
    const found = source(place);
    if (found) return found;
  }
  return [];
}
