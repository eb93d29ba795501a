import { anyOf } from '../../text/anyOf.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Stance } from '../claim.ts';
import type { Cue } from '../cues/cues.ts';

/** How far before a cue a negation still reaches it, in code units: "did not appear to confer resistance". */
const negationReach = 40;

/** A clause ends here for negation and hedges: what stands before it does not reach what stands after. */
const clauseBreak = /[;:]|,\s+(?:but|yet|and)\b|\s(?:whereas|while|although|but)\b/u;

/** A bracket that closes after the word: "PI3Kβ (not PI3Kα) drives AKT". */
const bracketEnd = /^[^()]*\)/u;

const reaches = (sentence: string, from: Span, to: Span): boolean => {
  const between = sentence.slice(from.end, Math.max(from.end, to.start));
  return from.end <= to.start && !clauseBreak.test(between) && !bracketEnd.test(between);
};

/** "Not only attributed to", "not attributed to X alone": it is one cause of several. Either is a group of its own. */
const partly = '((?:only|solely|entirely|fully|merely)\\s)?';
const alone = '(\\s(?:only|solely|entirely|exclusively|merely)|[^.;]{0,40}\\salone(?![\\p{L}\\d]))?';
const denial = anyOf('cannot', '(?:can|could|is|are|was|were|do|does|did|has|have)\\snot');
const caused = anyOf(
  'assigned|attribut(?:ed|able)|ascribed|explained|caused|mediated|driven|due|conferred',
  'brought\\sabout|the\\sresult|(?:linked|related|connected|correlated|associated)\\s(?:to|with)',
);

/** "Resistance to X cannot be attributed to Y": the denial stands after the word. */
const deniedCause = new RegExp(
  `^(?:\\s[\\p{L}\\d-]+){0,7}\\s${denial}\\s(?:(?:be|been)\\s)?${partly}(?:\\p{L}+ly\\s)?${caused}(?![\\p{L}\\d])${alone}`,
  'iu',
);

/** "It is a myth that X causes", "there is no evidence that". */
const untrue =
  /(?<!\p{L})(?:myth|misconception|mistaken|not\strue|untrue|false|no\s(?:\p{L}+\s)?evidence|no\sproof)\s(?:that|for|of)\s[^.;:,]{1,110}$/iu;
/** "A response is not to be expected with X". */
const notExpected =
  /^(?:(?!\s(?:which|that|who)\s)[^.;:,]){0,70}\s(?:is|are|was|were|can|could)\s?(?:not|hardly|scarcely)\s(?:to\sbe\s|be\s)?(?:\p{L}+ly\s)?(?:expected|likely|possible|anticipated|seen|observed|achieved)(?!\p{L})/iu;

const asBefore = /(?<![\p{L}\d])as\s$/u;
/** "As sensitive to X as wild-type cells": no more and no less. */
const isEqual = (sentence: string, cue: Span): boolean =>
  asBefore.test(sentence.slice(0, cue.start)) &&
  /\sas\s(?:[\p{L}\d-]+\s){0,5}(?:wild[\s-]?type|wt|controls?|parental)(?![\p{L}\d])/iu.test(
    textAfter(sentence, cue, 120),
  );

/** "No mutation was identified that confers": there is none. */
const noneFound =
  /^(?:However,\s|In\s\p{L}+,\s)?No\s[^.;:]{1,80}\s(?:was|were|(?:has|have)\sbeen)\s(?:\p{L}+\s)?(?:identified|found|observed|detected|seen|reported|shown|described)\s(?:that|which|to)\s/u;

const finding = '(?:find|observe|detect|see|show|identify|demonstrate|reveal)';
const relation =
  '(?:effects?|associations?|influences?|impacts?|correlations?|relations?|relationships?|links?|differences?)';
/** "We did not observe any effect of X on the response", "there was no clear association between X and": however far it stands. */
const noEffect = new RegExp(
  `(?<!\\p{L})(?:not\\s${finding}|(?:no|without|nor|neither)(?:\\s(?:study|trial|analysis|group)\\s(?:has|have|had)?\\s?\\p{L}+)?)\\s(?:(?:any|an?|clear|significant|consistent|strong|such)\\s){0,2}${relation}\\s(?:of|between|in|with|on)\\s[^.;:]{1,110}$`,
  'iu',
);

/** "Prognostic rather than predictive of resistance". */
const ratherThan =
  /(?<!\p{L})rather\sthan\s(?:an?\s|the\s)?(?:\p{L}+\s)?(?:predict\p{L}+|markers?|causes?|drivers?)\s(?:of|for)\s$/iu;

/** "…, but it remains unclear whether they cause it": what the sentence says it takes back. */
const takenBackLater =
  /(?:,|;)\s(?:but|although|though|however)[^.;]{0,30}\s(?:unclear|unknown|uncertain|debated|not\s(?:yet\s)?(?:clear|known))\s(?:whether|if|how)\s(?:it|they|this|these)(?!\p{L})/iu;

/** "Accounts for only a minority of resistance": of that much it is the cause. */
const ofShare = /(?<!\p{L})(?:account\p{L}*\sfor|explain\p{L}*|caus(?:es?|ed|ing)|responsible\sfor|underl\p{L}+)\s$/iu;

/** "Neither X nor Y was found in resistant tumours". */
const neitherNor = /(?:^|[,;]\s)[Nn]either\s[^.;]{1,80}\snor\s(?!.*(?:,\s|\s)(?:but|yet|whereas|while)\s)/u;

/** "C797S, not T790M, confers": the negation is of what stands between the commas. */
const isOfOther = /^.{0,3}(?:,|and)\snot\s[^,;]{1,40},/iu;

const secondVerb = /\sand\s(?:\p{L}+ly\s|also\s|yet\s|thus\s)?$/u;
const finite = /^(?:\p{Ll}+s|overcame)(?![\p{L}\d])/u;

/** "Does not need the cysteine and overcomes C481S": a finite verb after "and" is not the one that is denied. */
const isBesideDenied = (sentence: string, negation: Span, cue: Span): boolean =>
  /(?:do|does|did)\snot$|n['’]t$/iu.test(sentence.slice(0, negation.end)) &&
  finite.test(sentence.slice(cue.start, cue.end)) &&
  secondVerb.test(sentence.slice(negation.end, cue.start));

/** "For reasons that are not fully understood, X confers": what is not known denies nothing. */
const unknown = /^\s(?:\p{L}+ly\s|yet\s|well\s)?(?:understood|known|clear|established|elucidated|explained)(?!\p{L})/iu;

const lacking = /^(?:without|absence of|lack of|lacks|lacked)$/iu;
const verbal = /^(?:(?:do|does|did)\snot\s)?(?:respond|benefit|resist|withstand|progress|relapse)(?:s|ed)?$/iu;
const finiteVerb =
  /,|\s(?:is|are|was|were|be|remain(?:s|ed)?|became|becomes?|appear(?:s|ed)?|seem(?:s|ed)?|proved)\s/iu;

/** "Lack of HER2 expression predicts resistance": what does it is the lack. */
const lackActs =
  /^\s(?:(?!(?:that|which|to|who)\s)[\p{L}\d()/-]+\s){1,6}?(?:predict|caus|confer|mediat|driv|induc|lead|led|result|render|contribut|(?:re-?)?sensiti[sz]|correlat|promot|impl|increas|enhanc|reduc|impair)\p{L}*\s/iu;
const lackOf = /^(?:absence|lack)\sof$/iu;

/** "Tumours without T790M are sensitive": who is told of lacks something, and the effect is none that they lack. */
const isOfSubject = (sentence: string, negation: Span, cue: Span): boolean =>
  lacking.test(sentence.slice(negation.start, negation.end)) &&
  (finiteVerb.test(sentence.slice(negation.end, cue.start)) ||
    (lackOf.test(sentence.slice(negation.start, negation.end)) &&
      lackActs.test(sentence.slice(negation.end, cue.end + 1))) ||
    verbal.test(sentence.slice(cue.start, cue.end)));

const turning: readonly Cue['list'][] = ['stance/negation', 'stance/none', 'stance/hedge'];

/**
 * The cues as a resistance sees them that a sentence tells with its overcoming: "X did not overcome resistance to Y" denies the
 * overcoming and leaves the resistance.
 */
export function withoutOvercoming(cues: readonly Cue[], resistance: Span): readonly Cue[] {
  const verb = cues.findLast(({ list, end }) => list === 'cue/overcomes' && end <= resistance.start);
  return verb ? cues.filter(({ list, end }) => end > verb.start || !turning.includes(list)) : cues;
}

/**
 * How a sentence puts the claim whose cue is given. Order matters: a question asks whatever else it says, a reported view is
 * nobody's assertion, a negation outweighs a hedge ("may not confer").
 */
export function stanceOf(sentence: string, cues: readonly Cue[], cue: Span): Stance {
  const near = (list: Cue['list'], reach: number, isMeant: (one: Cue) => boolean = () => true) =>
    cues.some((c) => c.list === list && isMeant(c) && cue.start - c.end <= reach && reaches(sentence, c, cue));
  if (/\?["'”’)\]]*\s*$/.test(sentence) || near('stance/question', sentence.length)) return 'questioned';
  if (near('stance/report', sentence.length)) return 'reported';
  if (cues.some((c) => c.list === 'stance/no-relation' && (reaches(sentence, c, cue) || reaches(sentence, cue, c))))
    return 'negated';
  if (near('stance/none', sentence.length, (c) => !ofShare.test(sentence.slice(0, c.start)))) return 'negated';
  if (neitherNor.test(sentence.slice(0, cue.start))) return 'negated';
  const without = noEffect.exec(textBefore(sentence, cue, 160));
  if (without && !clauseBreak.test(without[0])) return 'negated';
  if (untrue.test(textBefore(sentence, cue, 140)) || notExpected.test(textAfter(sentence, cue, 120))) return 'negated';
  if (ratherThan.test(textBefore(sentence, cue, 60))) return 'negated';
  const none = noneFound.exec(sentence);
  if (none && none[0].length <= cue.start) return 'negated';
  if (isEqual(sentence, cue)) return 'negated';
  const denied = deniedCause.exec(textAfter(sentence, cue, 120));
  if (denied) return (denied[1] ?? denied[2]) ? 'hedged' : 'negated';
  const negations = cues.filter(
    (c) =>
      c.list === 'stance/negation' &&
      !/^\sonly\s/.test(textAfter(sentence, c, 6)) &&
      !cues.some((other) => other.list === 'stance/hedge' && overlaps(other, c)) &&
      !isBesideDenied(sentence, c, cue) &&
      !isOfSubject(sentence, c, cue) &&
      !unknown.test(textAfter(sentence, c, 30)) &&
      !isOfOther.test(sentence.slice(Math.max(0, c.start - 5), cue.start)) &&
      (!/\bbut\s$/i.test(sentence.slice(0, c.start)) ||
        /^\s(?:(?:in|to|with|for|by)\s)?(?:any\s)?(?:of\s)?(?:the\s)?$/u.test(sentence.slice(c.end, cue.start))),
  );
  if (negations.some((c) => cue.start - c.end <= negationReach && reaches(sentence, c, cue))) return 'negated';
  if (near('stance/hedge', sentence.length) || takenBackLater.test(sentence.slice(cue.end))) return 'hedged';
  return 'asserted';
}
