import { guarded } from '../../text/guarded.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { ofEfficacy } from '../arguments/boundObjects.ts';
import type { Relation } from '../claim.ts';
import { isAttributive, isOfTargetedChange, isReference, isTopic } from './attributive.ts';
import type { Cue, CueList } from './cues.ts';
import { acts, isLowering, turn } from './lowering.ts';
import { changeOf } from './outcome.ts';
import { isOfFew } from './proportion.ts';

/** An effect that a sentence states, by the word that states it. */
export interface StatedEffect {
  readonly relation: Extract<Relation, 'resistance' | 'sensitivity'>;
  readonly cue: Cue;
}

/** "Reduced drug efficacy and resistance": what is lowered is the first of the two. */
const ofOther = /(?<!\p{L})(?:efficacy|effects?|responses?|sensitivity|activity|uptake|accumulation|levels?)\sand\s/iu;

/** "Prevents binding and confers resistance": with the second verb the first has its object. */
const takesOver =
  /\sand\s(?:\p{L}+ly\s)?(?:lead|caus|confer|result|driv|induc|promot|mediat|contribut|thus|thereby|becom|remain)/iu;

/** "Low response rate", "limited clinical benefit", "inversely associated with response": at most three words between. */
export const isLowered = (text: string, cue: Span, lowering: readonly Cue[]): boolean =>
  lowering.some((word) => {
    const between = text.slice(word.end, Math.max(word.end, cue.start));
    return (
      word.end <= cue.start &&
      /^(?:\s[\p{L}-]+){0,3}\s$/u.test(between) &&
      !turn.test(between) &&
      !takesOver.test(between) &&
      !ofOther.test(between)
    );
  });

/** "Imatinib-induced apoptosis" is a thing, and nothing that imatinib is said to do. */
const isPartOfCompound = (text: string, cue: Span): boolean =>
  text[cue.start - 1] === '-' && /^induced/u.test(text.slice(cue.start, cue.end));

/** "The dose required to inhibit growth" says of no growth that it was inhibited, nor does a rescue from its inhibition. */
const isAim = (text: string, verb: Span): boolean =>
  /(?:requir\w+|need\w*|necessary|dose|concentrations?|order|aim\w*|designed)\s(?:[^.;,]{0,60}\s)?to\s(?:significantly\s)?$|(?<![\p{L}\d])rescued?\s(?:\p{L}+\s)?from\s(?:[^.;,]{0,40}\s)?$/iu.test(
    text.slice(Math.max(0, verb.start - 90), verb.start),
  );

/** "Changes in sensitivity", "variation in response": which way is left open. "No change" denies an effect. */
export const openly = guarded(
  /chang|variation|variability|alteration|heterogen/i,
  /(?<!(?<!\p{L})no\s(?:\p{L}+\s)?)(?<!\p{L})(?:changes?|variations?|variability|alterations?|heterogeneity)\s(?:in|of)\s(?:the\s)?(?:[\p{L}-]+\s){0,2}$/iu,
);

const target =
  /^\s(?:(?:against|in|on|towards?)\s)?(?:[\p{L}-]+\s){0,4}(?:receptors|pathways?|kinases|enzymes|transporters|isoforms)(?![\p{L}\d-])/iu;

/** "Effective against receptors such as", "active in this pathway": what a drug acts on, and no tumour that responds. */
export const isOnTarget = (text: string, cue: Span): boolean =>
  ofEfficacy.test(text.slice(cue.start, cue.end)) && target.test(text.slice(cue.end, cue.end + 80));

/** "Leads to early relapse after", "causes X failure": what fails, and by what. */
const isBroughtOn = (text: string, verb: Span, course: Span): boolean =>
  verb.end <= course.start && /^(?:\s[\p{L}\d-]+){0,5}\s$/u.test(text.slice(verb.end, course.start));

/** "Leads to altered metabolism and resistance": what is altered is another thing than what comes after it. */
const alteredThing = /(?<![\p{L}\d])(?:to|in|by|via|through|of|with|from|causes?|caused|causing),?\saltered$/iu;

/** "Affects the clinical response to": which way is left open. */
export function isAffected(text: string, verb: Span, noun: Span): boolean {
  if (verb.end > noun.start) return false;
  const between = text.slice(verb.end, noun.start);
  if (!/^(?:\s[\p{L}-]+){0,4}\s$/u.test(between)) return false;
  return !(/\sand\s/u.test(between) && alteredThing.test(text.slice(Math.max(0, verb.start - 12), verb.end)));
}

/** How far the verb that halts growth stands before the growth: "inhibited both the anchorage-independent growth". */
const growthReach = 40;

/**
 * The effects of treatments that a sentence states, in the order in which they are believed: words of resistance first, then
 * words of efficacy that are lowered, words of sensitivity, growth that is halted, and measures of how patients fare that
 * rise or fall. `isName` tells a cue that is part of the name of a mechanism.
 */
export function statedEffects(text: string, cues: readonly Cue[], isName: (cue: Cue) => boolean): StatedEffect[] {
  const of = (list: CueList) => cues.filter((cue) => cue.list === list);
  const lowering = [...of('cue/lowered'), ...of('cue/reduces')];
  const others = [...of('cue/other-response'), ...of('cue/outcome'), ...of('cue/inverse-outcome')];
  const within = (list: readonly Cue[], cue: Cue) => list.some((other) => overlaps(other, cue));
  const isOpen = (cue: Cue) =>
    openly.test(text.slice(Math.max(0, cue.start - 60), cue.start)) ||
    of('cue/affects').some((verb) => isAffected(text, verb, cue));
  /** The questions that most expressions stand behind are asked last. */
  const told = (cue: Cue) =>
    !within(of('cue/other-response'), cue) &&
    !isPartOfCompound(text, cue) &&
    !isOpen(cue) &&
    !isAttributive(text, cue) &&
    !isReference(text, cue) &&
    !isOfTargetedChange(text, cue) &&
    !isOnTarget(text, cue) &&
    !isOfFew(text, cue) &&
    !isTopic(text, cue);
  const stated = (cue: Cue) => !isName(cue) && told(cue);

  const resistance = of('cue/resistance').filter((cue) => stated(cue) && !within(others, cue));
  const positive = [...of('cue/sensitivity'), ...of('cue/overcomes')].filter(
    (cue) => stated(cue) && !within(of('cue/resistance'), cue) && !within(others, cue),
  );
  const undoing = [...of('cue/reduces'), ...of('cue/targets'), ...of('cue/halts'), ...of('cue/overcomes')];
  const failures = of('cue/failing')
    .filter((course) => [...of('cue/confers'), ...of('cue/biomarker')].some((verb) => isBroughtOn(text, verb, course)))
    .map((cue): Cue => ({ ...cue, list: 'cue/withstands' }));
  const halted = of('cue/halts')
    .filter((verb) => !isAim(text, verb) && !isTopic(text, verb))
    .filter((verb) => of('cue/growth').some((noun) => acts(text, verb, noun, growthReach)));
  const fared = (list: CueList, better: 'raised' | 'lowered') =>
    of(list).flatMap((cue): StatedEffect[] => {
      const change = isTopic(text, cue) ? undefined : changeOf(text, cue, cues);
      return change ? [{ relation: change === better ? 'sensitivity' : 'resistance', cue }] : [];
    });
  return [
    ...resistance.map(
      (cue): StatedEffect => ({
        relation: isLowered(text, cue, of('cue/reduces')) ? 'sensitivity' : 'resistance',
        cue,
      }),
    ),
    ...[...of('cue/withstands'), ...failures]
      .filter((cue) => told(cue) && !isLowered(text, cue, undoing))
      .map((cue): StatedEffect => ({ relation: 'resistance', cue })),
    ...of('cue/reduces')
      .filter((verb) => of('cue/efficacy').some((noun) => isLowering(text, verb, noun)))
      .filter((verb) => !positive.some((noun) => isLowered(text, noun, [verb])))
      .map((cue): StatedEffect => ({ relation: 'resistance', cue })),
    ...positive.map(
      (cue): StatedEffect => ({ relation: isLowered(text, cue, lowering) ? 'resistance' : 'sensitivity', cue }),
    ),
    ...halted.map((cue): StatedEffect => ({ relation: 'sensitivity', cue })),
    ...fared('cue/outcome', 'raised'),
    ...fared('cue/inverse-outcome', 'lowered'),
  ];
}
