// Tells the stance of a claim: "may confer" hedges, "does not confer" negates, "whether it confers" questions.

import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Stance } from '../../claim.ts';
import type { Cue, CueList } from '../../cues/cues.ts';
import { isDeniedByPhrase } from './denialPhrases.ts';
import { doubtedElsewhere, doubtedLater } from './doubtedLater.ts';
import { isInEndedClause } from './endedClause.ts';
import { isDeniedInDegree, isNegated } from './negation.ts';
import { reaches } from './reach.ts';
import { isFormerView, isSupposed } from './supposed.ts';

/** "Not only attributed to", "not attributed to X alone": one cause of several. Either phrase is a group of its own. */
const partly = '((?:only|solely|entirely|fully|merely)\\s)?';
const alone = '(\\s(?:only|solely|entirely|exclusively|merely)|[^.;]{0,40}\\salone(?![\\p{L}\\d]))?';
const denial = anyOf('cannot', '(?:can|could|is|are|was|were|do|does|did|has|have)\\snot');
const caused = anyOf(
  'assigned|attribut(?:ed|able)|ascribed|explained|caused|mediated|driven|due|conferred',
  'brought\\sabout|the\\sresult|(?:linked|related|connected|correlated|associated)\\s(?:to|with)',
);

/** "Resistance to X cannot be attributed to Y": the denial comes after the cue. */
const deniedCause = new RegExp(
  `^(?:\\s[\\p{L}\\d-]+){0,7}\\s${denial}\\s(?:(?:be|been)\\s)?${partly}(?:\\p{L}+ly\\s)?${caused}(?![\\p{L}\\d])${alone}`,
  'iu',
);

/** "…, but it remains unclear whether they cause it": the sentence withdraws its statement. */
const takenBackLater =
  /(?:,|;)\s(?:but|although|though|however)[^.;]{0,30}\s(?:unclear|unknown|uncertain|debated|not\s(?:yet\s)?(?:clear|known))\s(?:whether|if|how)\s(?:it|they|this|these)(?![a-z])/i;

/** "Was expected to sensitise, but did not", "…, but they did not do so". */
const deniedLater = guarded(
  /(?:did|does|do|has|have|could)(?:\snot|n['’]t)/i,
  /,?\s(?:but|yet|although|though)\s(?:(?:it|they|this|these|that|in\spractice)\s)?(?:did|does|do|has|have|could)(?:\snot|n['’]t)(?:\sdo\sso|\sclearly\sdo\sso)?\s?(?:[.;,]|$)/i,
);

/** "Accounts for only a minority of resistance": it is the cause of that share. */
const ofShare = /(?<![a-z])(?:account[a-z]*\sfor|explain[a-z]*|caus(?:es?|ed|ing)|responsible\sfor|underl[a-z]+)\s$/i;

/** "A few patients who resisted", "the few patients with it" are some, unlike "few patients". */
const isOfSome = (sentence: string, few: Span): boolean =>
  /^few\s/i.test(sentence.slice(few.start, few.end)) &&
  /(?<![a-z])(?:an?|the|these|those)\s$/i.test(textBefore(sentence, few, 6));

const conceding = /,\s(?:(?:al)?though|albeit|while|if)\s[^,;:.]{0,60}$/i;
/** "X, though seen in few patients, confers": what an insertion says of X. */
const isInserted = (sentence: string, few: Span, cue: Span): boolean =>
  few.end <= cue.start &&
  sentence.slice(few.end, cue.start).includes(',') &&
  conceding.test(sentence.slice(0, few.start));

/** "Does not fully account for resistance": one cause of several. */
const accountingPartly = /\snot\s(?:fully|entirely|solely)\saccount\sfor\s[^.,;:]{0,60}$/i;

/** What a cause is said to do: after "may". */
const beCausedBy = anyOf(
  String.raw`be\s(?:[a-z]+ly\s)?${anyOf(
    'caused|conferred|mediated|driven|explained|due|attribut(?:ed|able)|associated|linked|related',
    '(?:low|poor|short|weak)(?:er)?|reduced|limited|impaired|lost',
  )}`,
  'derive|result|arise|stem|depend|involve|reflect',
);
/** "Resistance to X may be caused by Y": the hedge comes after the cue. */
const hedgedLater = guarded(
  /\s(?:may|might|could)\s/i,
  new RegExp(
    String.raw`^(?:\s(?:to\s)?[^\s.,;:]+){0,7}?\s(?:may|might|could)\s(?:[a-z]+ly\s|also\s|in\spart\s){0,2}${beCausedBy}(?![a-z])`,
    'i',
  ),
);

const question = /^(?:How|Why|To\swhat\sextent|(?:The|Its|Their)\s(?:extent|degree)\sto\swhich)\s/;
const open =
  /\s(?:is|are|remains?)\s(?:[a-z]+\s){0,3}(?:unclear|unknown|uncertain|questions?|directions?|subject|areas?|matter|topic|elusive|open|understood|debated|investigated|studied|explored|(?:to\s)?be\s(?:determined|elucidated|seen|shown|clarified))(?![a-z])/;
/** "Few data exist on the effect of X", "data on X are scarce". */
const fewData =
  /^(?:However,\s|So\sfar,\s|To\sdate,\s)?(?:(?:[Ff]ew|[Ll]ittle|[Ss]cant|[Ll]imited)\s(?:[a-z]+\s)?(?:data|evidence|information|studies|reports)\s(?:exists?|(?:is|are)\savailable|address(?:es)?)(?![a-z])|[Dd]ata\s(?:on\s[^.;:]{1,90}\s)?(?:are|remain)\s(?:still\s)?(?:scarce|lacking|sparse|scant|limited)(?![a-z]))/;

/** "How X contributes to resistance is a question", "the extent to which X causes resistance is unknown". */
const isAskedAtBeginning = (sentence: string): boolean => question.test(sentence) && open.test(sentence);

const turning: readonly Cue['list'][] = ['stance/negation', 'stance/none', 'stance/hedge'];

/**
 * Returns the cues that count for a resistance that the sentence says is overcome: "X did not overcome resistance to Y" denies
 * the overcoming, not the resistance.
 */
export function withoutOvercoming(cues: readonly Cue[], resistance: Span): readonly Cue[] {
  const verb = cues.findLast(({ list, end }) => list === 'cue/overcomes' && end <= resistance.start);
  return verb ? cues.filter(({ list, end }) => end > verb.start || !turning.includes(list)) : cues;
}

/** "Can arise in X and cause resistance": that it arises is possible. */
const comesAbout =
  /^\s(?:[a-z]+ly\s)?(?:occur|arise|emerge|appear|develop|co-?exist|be\s(?:found|acquired|selected|detected))\s[^,;:]{0,80}\sand\s(?:[a-z]+ly\s|then\s|thus\s)?[a-z-]+\s[^,;:]*$/i;
const isOfArising = (sentence: string, { start, end }: Span, cue: Span): boolean =>
  /^can$/i.test(sentence.slice(start, end)) && comesAbout.test(sentence.slice(end, cue.end));

/** "X, whether by A or by B, causes": no matter which. */
const noMatter = /^[^,;]*\sor\s[^,;]*,\s/;
const isOfNoMatter = (sentence: string, { start, end }: Span, cue: Span): boolean =>
  /^whether$/i.test(sentence.slice(start, end)) &&
  sentence.slice(0, start).endsWith(', ') &&
  noMatter.test(sentence.slice(end, cue.start));

const closesQuestion = /\?["'”’)\]]*\s*$/;

/**
 * Returns the stance of the claim with the given cue. Order matters: a question is a question whatever else it says, a reported
 * view is not the author's assertion, and a negation outweighs a hedge ("may not confer").
 */
export function stanceOf(sentence: string, cues: readonly Cue[], cue: Span): Stance {
  const hasCue = (list: CueList, counts: (one: Cue) => boolean = () => true) =>
    cues.some((one) => one.list === list && counts(one) && reaches(sentence, one, cue));
  const isOfShare = ({ start }: Cue) => ofShare.test(sentence.slice(0, start));
  // "Not related to" comes before or after the cue.
  const isUnrelated = () =>
    cues.some(
      (one) => one.list === 'stance/no-relation' && (reaches(sentence, one, cue) || reaches(sentence, cue, one)),
    );

  const isOfNone = (one: Cue) => !isOfShare(one) && !isOfSome(sentence, one) && !isInserted(sentence, one, cue);

  if (
    closesQuestion.test(sentence) ||
    isAskedAtBeginning(sentence) ||
    fewData.test(sentence) ||
    hasCue('stance/question', (one) => !isOfNoMatter(sentence, one, cue))
  )
    return 'questioned';
  if (isSupposed(sentence, cue)) return 'questioned';
  if (hasCue('stance/report')) return 'reported';
  if (isUnrelated() || hasCue('stance/none', isOfNone)) return 'negated';
  if (isDeniedByPhrase(sentence, cue)) return 'negated';
  const cause = deniedCause.exec(textAfter(sentence, cue, 120));
  if (cause) return (cause[1] ?? cause[2]) ? 'hedged' : 'negated';
  if (isNegated(sentence, cues, cue) || deniedLater.test(sentence.slice(cue.end))) return 'negated';
  const isHedged =
    hasCue('stance/hedge', (one) => !isInEndedClause(sentence, one, cue) && !isOfArising(sentence, one, cue)) ||
    isFormerView(sentence, cue) ||
    isDeniedInDegree(sentence, cue) ||
    doubtedLater.test(sentence.slice(cue.end)) ||
    doubtedElsewhere.test(textAfter(sentence, cue, 180)) ||
    accountingPartly.test(sentence.slice(0, cue.start)) ||
    hedgedLater.test(textAfter(sentence, cue, 120)) ||
    takenBackLater.test(sentence.slice(cue.end));
  return isHedged ? 'hedged' : 'asserted';
}
