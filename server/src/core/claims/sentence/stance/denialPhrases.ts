// Reads phrases of several words that deny an effect: "there is no evidence that X causes", "sensitivity to D was
// unaltered".

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isOfInnerClause } from '../../cues/direction/innerClause.ts';
import { isAsInWildType } from './equal.ts';
import { clauseBreak } from './reach.ts';

/** "It is a myth that X causes", "there is no evidence that", "we have not found evidence that". */
const untrue = new RegExp(
  `(?<![a-z])${anyOf(
    'myth|misconception|mistaken|not\\strue|untrue|false',
    'no\\s(?:[a-z]+\\s)?evidence|no\\sproof',
    '(?:have|has|had|did|do|does|could)\\snot\\s(?:yet\\s)?(?:found|find|seen|see|obtained|obtain|identified|identify)\\s(?:[a-z]+\\s)?evidence',
  )}\\s(?:that|for|of)\\s[^.;:,]{1,110}$`,
  'i',
);
/** "A response is not to be expected with X". */
const notExpected =
  /^(?:(?!\s(?:which|that|who)\s)[^.;:,]){0,70}\s(?:is|are|was|were|can|could)\s?(?:not|hardly|scarcely)\s(?:to\sbe\s|be\s)?(?:[a-z]+ly\s)?(?:expected|likely|possible|anticipated|seen|observed|achieved)(?![a-z])/i;

/** "Sensitivity to D was unaltered", "the response remained the same". */
const unchangedAfter = guarded(
  /un(?:alter|affect|chang|modif)|intact|altered|affected|changed|influenced|modified|the\ssame/i,
  /^(?!\s(?:which|that|who)\s)[^.;:,]{0,70}?\s(?:is|are|was|were|remain(?:s|ed)?)\s(?:[a-z]+ly\s|largely\s)?(?:unaltered|unaffected|unchanged|unmodified|intact|(?:not|hardly)\s(?:altered|affected|changed|influenced|modified)|the\ssame)(?![a-z])/i,
);

/** "An association between X and response to D was not confirmed", "X as a marker of sensitivity to D was not". */
const linkBefore = guarded(
  /between\s|(?:marker|predictor)s?\s/i,
  /(?<![a-z])(?:(?:associations?|correlations?|relations?|relationships?|links?)\sbetween\s[^.;:]{1,110}|as\s(?:an?\s|the\s)?(?:[a-z]+\s)?(?:(?:bio)?markers?|predictors?)\s(?:of|for)\s[^.;:]{0,60})$/i,
);
const notConfirmed = guarded(
  /not\s|failed/i,
  /^[^.;:,]{0,70}\s(?:(?:is|are|was|were)\snot|(?:can|could)\snot\sbe|failed\sto\sbe)\s(?:[a-z]+ly\s)?(?:confirmed|found|established|demonstrated|detected|supported|replicated|validated|reproduced|shown)(?![a-z])/i,
);
const isUnconfirmed = (sentence: string, cue: Span): boolean =>
  notConfirmed.test(textAfter(sentence, cue, 130)) && linkBefore.test(textBefore(sentence, cue, 130));

/** "Has little influence on the response". */
const ofInfluence = /^(?:influences?|effects?|impact|bearing)(?![a-z])/i;
const littleBefore = /(?<![a-z])(?:little|minimal|negligible|hardly\sany|scarcely\sany)\s$/i;
const isOfLittle = (sentence: string, cue: Span): boolean =>
  ofInfluence.test(sentence.slice(cue.start, cue.end)) && littleBefore.test(textBefore(sentence, cue, 16));

/** "The response to D was independent of these factors": of what was named before. */
const unrelatedAfter = guarded(
  /independent|irrespective|unrelated/i,
  /^(?!\s(?:which|that|who)\s)[^.;:,]{0,70}?\s(?:is|are|was|were|seem(?:s|ed)?|appear(?:s|ed)?)\s(?:to\sbe\s)?(?:[a-z]+ly\s)?(?:(?:independent|irrespective)\sof|unrelated\sto)\s(?:any\sof\s)?(?:these|them|it|either|both|such|this)(?![a-z])/i,
);

const isUnchanged = (sentence: string, cue: Span): boolean => {
  const found = unchangedAfter.exec(textAfter(sentence, cue, 120));
  return found !== null && !isOfInnerClause(found[0]);
};

/** "No mutation was identified that confers": there is no such mutation. */
const noneFound =
  /^(?:However,\s|In\s\p{L}+,\s)?No\s(?:[^.;:]|::){1,80}\s(?:was|were|(?:has|have)\sbeen)\s(?:\p{L}+\s)?(?:identified|found|observed|detected|seen|reported|shown|described)\s(?:that|which|to)\s/u;

const finding = '(?:find|observe|detect|see|show|identify|demonstrate|reveal)';
const relation =
  '(?:effects?|associations?|influences?|impacts?|correlations?|relations?|relationships?|links?|differences?)';
const noOrLittle = anyOf(
  String.raw`not\s${finding}`,
  String.raw`(?:only\s)?(?:an?\s)?(?:little|minimal|negligible|slight|minor)`,
  // "No", "no study has shown".
  String.raw`(?:no|without|nor|neither)(?:\s(?:study|trial|analysis|group)\s(?:has|have|had)?\s?[a-z]+)?`,
);
/** "We did not observe any effect of X on the response", "there was no clear association between X and": at any distance. */
const noEffectBefore = guarded(
  /not\s|little|minimal|negligible|slight|minor|no\s|without|nor|neither/i,
  new RegExp(
    [
      String.raw`(?<![a-z])${noOrLittle}\s(?:(?:any|an?|clear|significant|consistent|strong|such)\s){0,2}`,
      String.raw`${relation}\s(?:of|between|in|with|on)\s[^.;:]{1,110}$`,
    ].join(''),
    'i',
  ),
);

/** "Prognostic rather than predictive of resistance". */
const ratherThan =
  /(?<![a-z])rather\sthan\s(?:(?:an?\s|the\s)?(?:[a-z]+\s)?(?:predict[a-z]+|markers?|causes?|drivers?)\s(?:of|for)\s|(?:an?\s|the\s)?(?:[a-z]+\s)?)$/i;

/** "Neither X nor Y was found in resistant tumours". */
const neitherNor = /(?:^|[,;]\s)[Nn]either\s[^.;]{1,80}\snor\s(?!.*(?:(?:,\s|\s)(?:but|yet|whereas|while)|,\sand)\s)/u;

/** "X expression was similar in resistant and parental cells". */
const equalBefore = guarded(
  /similar|comparable|equal|identical|un(?:chang|alter)ed|the\ssame|(?:no|not)\sdifferent/i,
  /\s(?:expression|levels?|activity|frequency|frequencies|abundance|copy\snumber)\s(?:of\s\S{1,20}\s)?(?:is|are|was|were)\s(?:very\s|largely\s)?(?:similar|comparable|equal|identical|unchanged|unaltered|the\ssame|(?:no|not)\sdifferent)\s(?:in|between|among)\s[^.;:,]{0,60}$/i,
);

const inBoth = /\s(?:in|among)\sboth\s(?:\S{1,30}[\s-])?$/i;
const andOthers = /^\sand\s(?:\S{1,30}[\s-])?(?:sensitive|responsive|parental|na[i\u00ef]ve|susceptible)(?![a-z])/i;
/** "X was high in both D-resistant and D-sensitive cells". */
const isOfBoth = (sentence: string, cue: Span): boolean =>
  inBoth.test(textBefore(sentence, cue, 50)) && andOthers.test(textAfter(sentence, cue, 60));

const isWithoutEffect = (sentence: string, cue: Span): boolean => {
  const found = noEffectBefore.exec(textBefore(sentence, cue, 160));
  return found !== null && !clauseBreak.test(found[0]);
};

const isOfNone = (sentence: string, cue: Span): boolean => {
  const found = noneFound.exec(sentence);
  return found !== null && found[0].length <= cue.start;
};

/** Whether a phrase of several words denies an effect, however far from its cue it begins: "there was no association between". */
export const isDeniedByPhrase = (sentence: string, cue: Span): boolean =>
  neitherNor.test(sentence.slice(0, cue.start)) ||
  isWithoutEffect(sentence, cue) ||
  untrue.test(textBefore(sentence, cue, 140)) ||
  equalBefore.test(textBefore(sentence, cue, 160)) ||
  isOfBoth(sentence, cue) ||
  notExpected.test(textAfter(sentence, cue, 120)) ||
  isUnchanged(sentence, cue) ||
  isUnconfirmed(sentence, cue) ||
  isOfLittle(sentence, cue) ||
  unrelatedAfter.test(textAfter(sentence, cue, 120)) ||
  ratherThan.test(textBefore(sentence, cue, 60)) ||
  isOfNone(sentence, cue) ||
  isAsInWildType(sentence, cue);
