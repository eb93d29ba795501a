// Finds the causes that a sentence names beside a cue, but for those that are named for another reason.

import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { isWildType } from './absence/wildType.ts';
import { type Argument, isCause, isTreatment } from './arguments.ts';
import { isBearerOfHead } from './bearers/bearersOfHead.ts';
import { isBackground, isDwindling } from './bystanders/background.ts';
import { isBystander } from './bystanders/bystanders.ts';
import { isExceptedFromKind } from './bystanders/exception.ts';
import { isOfFormerClause, isOfLaterClause, isOfLaterTelling, isOfNextClause } from './bystanders/formerClause.ts';
import { isFrontedSetting } from './bystanders/frontedSetting.ts';
import { isInserted } from './bystanders/insertions.ts';
import { isBeforeAddition, isOfOtherState } from './bystanders/otherStatements.ts';

const anyCauses = 'mutations|changes|alterations|variants|insertions|deletions|mechanisms|factors|events';
/** "…, and some mutations cause resistance": the cause is not named, unless it follows; "A, some deletions and B" is a list. */
const someChangesBefore = guarded(
  new RegExp(anyCauses, 'i'),
  new RegExp(
    [
      anyOf(
        String.raw`(?:^|[.;,]\s(?:and\s|but\s|while\s|whereas\s)?|\s(?:while|whereas|but)\s)(?:some|certain|several)`,
        // After a comma "other mutations" goes on with a list.
        String.raw`(?:^|[.;]\s|(?:while|whereas|but|although)\s)(?:other|further|additional|different)`,
      ),
      String.raw`\s(?:[a-z]+\s)?(?:${anyCauses})\s(?!(?:and|or)\s)`,
      // Up to the verb: "some mutations of", "such as" name them.
      String.raw`(?:(?!(?:by|of|in|such|like|including)\s)[a-z]+\s){1,4}$`,
    ].join(''),
    'i',
  ),
);
/** "There are other mechanisms that reduce its efficacy". */
const otherCausesBefore = guarded(
  /\s(?:that|which)\s/i,
  /(?<![a-z])(?:other|further|additional|many|several|various|different|some|number\sof)\s(?:[a-z]+\s){0,2}(?:mechanisms?|factors?|causes?|changes|events|pathways)\s(?:that|which)\s(?:[a-z]+\s){0,2}$/i,
);
/** "…, as are point mutations in its pocket that abolish binding": others than what was named before. */
const furtherChangesBefore = guarded(
  /mutations|substitutions|variants|changes|deletions/i,
  /(?<![a-z])(?:as\s(?:are|were|do|did|have)|and)\s(?:[a-z]+\s){0,2}(?:mutations|substitutions|variants|changes|deletions)\s(?:in|of|at|within)\s(?:its|their|the)\s(?:[a-z\d-]+\s){1,4}(?:that|which)\s(?:[a-z]+\s){0,2}$/i,
);
const isCauseUnnamed = (before: string): boolean =>
  someChangesBefore.test(before) || otherCausesBefore.test(before) || furtherChangesBefore.test(before);

/** "X degrades Y, and chloroquine increases the response": the verb has a subject of its own. */
const ofOtherAgent =
  /(?<![a-z])and\s(?!(?:also|then|thus|thereby|hence|so|this|that|which|it|they|further|[a-z]+ly|[a-z]+(?:ing|tion|sion))\s)[a-z-]{4,}\s(?:increas|enhanc|improv|restor|rais|potentiat|augment|boost|strengthen)(?:e?s|ed)\s(?:the\s)?$/;
const beginningOfOtherAgent = (text: string, cue: Span, args: readonly Argument[]): number | undefined => {
  const own = ofOtherAgent.exec(textBefore(text, cue, 60));
  const agent = own && { start: cue.start - own[0].length, end: cue.start };
  // "D restored sensitivity" tells of the resistance that was named before.
  const isUndoing = () =>
    /restor/.test(own![0]) && args.some((a) => isTreatment(a) && overlaps(a.mention.prose, agent!));
  return agent && !isUndoing() ? agent.start : undefined;
};

/** A cue in its sentence, with what the sentence names and what the effect is on. */
export interface CueAmongNames {
  readonly text: string;
  readonly sentence: Span;
  readonly cue: Span;
  readonly args: readonly Argument[];
  readonly object: readonly Argument[];
}

/** Where the causes of another verb end: nothing up to there is a cause of this cue. */
interface ForeignEnd {
  /** Up to here the sentence is on another agent. */
  readonly otherAgent: number;
  /** Up to here causes are named, while that of the cue is not. */
  readonly unnamed: number;
}

/** A reason for which a sentence names what is not the cause of the effect. */
type Exclusion = (place: CueAmongNames & ForeignEnd, one: Argument) => boolean;

/** What is not the cause, the cheap questions first; none depends on those before it. */
const exclusions: readonly Exclusion[] = [
  // It is what the effect is on: "EGFR inhibition" can be either.
  ({ object }, one) => object.includes(one),
  // "Drug efflux", "BRAF dependence" may be part of the words of effect themselves.
  ({ cue }, { mention }) => overlaps(mention.prose, cue),
  // The gene is as it should be.
  ({ text }, { mention }) => isWildType(text, mention),
  // The target of a drug, what would be treated, a process that is lacking: the sentence does not say what it does.
  ({ text }, one) => isBystander(text, one),
  // It explains another name: "Y, which binds X, confers".
  ({ text, args, cue }, one) => isInserted(text, args, one, cue),
  // Of the resistant kind that the sentence excepts it from: "active against E-resistant mutants except X".
  ({ text, cue }, { mention }) => isExceptedFromKind(text, cue, mention.prose),
  // "In tumours with X, Y was the main cause".
  ({ text }, { mention }) => isFrontedSetting(text, mention.prose),
  // "X degrades Y, and chloroquine increases the response": of another agent.
  ({ otherAgent }, { mention }) => mention.prose.end <= otherAgent,
  // "Reduced X confers resistance; high expression was associated with survival": it is in another state.
  ({ text, cue }, one) => isOfOtherState(text, cue, one),
  // "X is a route of resistance, and the addition of D …": whom something is added for.
  ({ text, cue }, one) => isBeforeAddition(text, cue, one),
  // A clause before has it for its own subject.
  ({ text, sentence, cue, args }, one) => isOfFormerClause(text, sentence, cue, args, one),
  // "…, and another screen found Y": it is told by someone else.
  ({ text, cue }, one) => isOfLaterTelling(text, cue, one),
  // "X inactivates A, Y inactivates B": it begins a clause like that of the cue.
  ({ text, cue, args }, one) => isOfNextClause(text, cue, args, one),
  // "…; Y is the gatekeeper": a clause after it has it.
  ({ text, sentence, cue }, one) => isOfLaterClause(text, sentence, cue, one),
  // What tumours or cells had before.
  ({ text, cue, args }, one) => isBackground(text, cue, args, one),
  // What goes while the effect comes: "X-mutant clones decay, and rechallenge gives responses".
  ({ text, sentence }, one) => isDwindling(text, sentence, one),
  // "X: upregulated in Y-deficient tumours": in which tumours the head of an item is seen.
  ({ text, sentence, args }, one) => isBearerOfHead(text, sentence, args, one),
  // "…, and some mutations cause resistance": the cause is named nowhere before the cue.
  ({ unnamed }, { mention }) => mention.prose.end <= unnamed,
];

/** The causes that a sentence names, except for what it names for another reason. */
export function namedCauses(place: CueAmongNames): readonly Argument[] {
  const { text, sentence, cue, args } = place;
  const isUnnamed = isCauseUnnamed(text.slice(Math.max(sentence.start, cue.start - 70), cue.start));
  const among = {
    ...place,
    otherAgent: beginningOfOtherAgent(text, cue, args) ?? -1,
    unnamed: isUnnamed ? cue.start : -1,
  };
  return args.filter((one) => isCause(one) && !exclusions.some((excludes) => excludes(among, one)));
}
