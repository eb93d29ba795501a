// Finds the causes of an effect: T790M in "T790M confers resistance to gefitinib in EGFR-mutant lung cancer".

import { guarded } from '../../text/guarded.ts';
import { overlaps, type Span } from '../../text/span.ts';
import { textBefore } from '../../text/textAround.ts';
import { classifiesChange } from '../cues/noEffect/classifiedChange.ts';
import { bearers, shortTumours } from '../cues/sharedWords/bearers.ts';
import { contrasting } from '../cues/sharedWords/clauseBorders.ts';
import { isAbsent } from './absence/absent.ts';
import { isWildType, wildType } from './absence/wildType.ts';
import { type Argument, hasResidue, isCause, isChange, isFusion, mostSpecificCauses } from './arguments.ts';
import { describesCellsActedOn } from './bearers/bearers.ts';
import {
  withoutBearers,
  withoutCellsInBrackets,
  withoutLackingPopulation,
  withoutLeadingPopulation,
  withoutSetting,
} from './bearers/withoutBearers.ts';

import { isComparator } from './bystanders/comparison.ts';
import { isExcepted, isExceptedFromAll } from './bystanders/exception.ts';
import { withoutExplained } from './bystanders/explained.ts';
import { isInOtherStatement, isOfOtherTreatment } from './bystanders/otherStatements.ts';
import { areClassifiedChangesAbsent, causesBeforeBracket, changesClassifiedBy } from './causesBesideCue.ts';
import { headWithoutSubject } from './lists/headOfItem.ts';
import { withListedCauses } from './lists/listedCauses.ts';
import { namedCauses } from './namedCauses.ts';
import {
  withoutActivated,
  withoutActivation,
  withoutOpeningProcess,
  withoutSource,
  withoutWay,
} from './wayOfActing.ts';

/** "T315I in BCR::ABL1": drops the fusion if a change with a residue is named, since the change is in the fusion. */
export function withoutFusion(subject: readonly Argument[]): readonly Argument[] {
  return subject.some(hasResidue) ? subject.filter((a) => !isFusion(a)) : subject;
}

const turning = new RegExp(`(?<![a-z\\d])(?:${contrasting})\\s$`, 'i');
const bare = /^(?:(?:the|treatment|therapy|drug|acquired|secondary|eventual|clinical)\s){0,3}resistance(?![a-z\d-])/i;
/**
 * "X shrank them, but treatment resistance often leads to progression": whether a resistance simply follows, and is not caused by
 * what was named before.
 */
const comesByItself = (text: string, clause: Span): boolean =>
  turning.test(textBefore(text, clause, 10)) && bare.test(text.slice(clause.start, clause.end));

const ofOthers =
  /^(?:and\s|while\s|whereas\s)?(?:those|(?:the\s|many\s|most\s)?others?)\s(?:in|of|with|at|from|are|were|is|was|do|did|remain|respon)/i;
/** "…; those in the loop respond": whether a clause is on others than those named before. */
const isOfOthers = (text: string, clause: Span, sentence: Span): boolean =>
  clause.start > sentence.start && ofOthers.test(text.slice(clause.start, clause.end));

/** "An exon 15 mutation and wild-type KIT": whoever has one has the other. */
const besides = new RegExp(`^\\s(?:and|but|with)\\s${wildType}[\\s-][^.;:]{0,40}$`, 'iu');

const unnamedWildType = guarded(
  /wild|wt\s/i,
  new RegExp(
    `(?:^|[.,;]\\s|(?<![a-z])(?:and|but|while|whereas)\\s)(?:those\\swith\\s)?${wildType}\\s(?:${bearers}|disease|cases|${shortTumours})\\s(?:[a-z]+\\s){0,3}$`,
    'i',
  ),
);
const predicateBefore =
  /^(?:[\s\u2010\u2011-](?!(?:that|which|who|and|or|but)\s)[a-z]+){0,3}?\s(?:is|are|was|were|remain(?:s|ed)?)\s(?:(?:[a-z]+ly|often|always|also|mostly)\s){0,2}$/i;
const isPredicateOf = (text: string, one: Argument, next: Argument): boolean =>
  !isWildType(text, one.mention) && predicateBefore.test(text.slice(one.mention.prose.end, next.mention.prose.start));

/** "… K-ras mutations, patients with wild-type K-ras benefit", "wild-type tumours rarely respond": whether an effect is stated of those without the change. */
function isOfWildType(text: string, args: readonly Argument[], cue: Span): boolean {
  const unnamed = unnamedWildType.exec(textBefore(text, cue, 70));
  // "X and wild-type cells": X as well.
  const at = unnamed ? cue.start - unnamed[0].length - 1 : -1;
  if (unnamed && !args.some((a) => isCause(a) && a.mention.prose.end === at)) return true;
  const isBefore = ({ mention }: Argument) => mention.prose.end <= cue.start && !isComparator(text, mention);
  const named = args.filter((a) => isCause(a) && isBefore(a));
  // "X-mutant tumours are Y wild type, and respond": told of those with X.
  const isPredicate = (a: Argument, index: number) =>
    index > 0 && isWildType(text, a.mention) && isPredicateOf(text, named[index - 1]!, a);
  const nearest = named.findLast((a, index) => !isPredicate(a, index));
  if (nearest === undefined || !isWildType(text, nearest.mention)) return false;
  const { start } = nearest.mention.prose;
  return !args.some((a) => isChange(a) && besides.test(text.slice(a.mention.prose.end, start)));
}

/** A sentence, and the clause in it that contains the cue. */
interface ClausePlace {
  readonly sentence: Span;
  readonly clause: Span;
}

/** Drops absent changes with their genes, and what the sentence compares with, unless it excepts it from what it says. */
function withoutAbsent(text: string, cue: Span, causes: readonly Argument[]): readonly Argument[] {
  const absent = causes.filter((a) => isAbsent(text, a.mention));
  /** "Unless ABL1 T315I is present": the gene belongs to the change. */
  const isOfAbsent = ({ mention: { prose } }: Argument) =>
    absent.some(({ mention }) => mention.prose.start === prose.end + 1);
  const isCompared = (a: Argument) => isComparator(text, a.mention) && !isExceptedFromAll(text, a.mention.prose);
  const compared = causes.filter((a) => isCompared(a) && !absent.includes(a) && a.mention.prose.start >= cue.end);
  // "Y is more sensitive than X, for X raises the affinity": X, too, where it is named again.
  const isComparedBefore = ({ mention }: Argument) =>
    compared.some(
      (one) => one.mention.prose.end < mention.prose.start && one.mention.labels.join() === mention.labels.join(),
    );
  return causes.filter((a) => !isCompared(a) && !absent.includes(a) && !isOfAbsent(a) && !isComparedBefore(a));
}

/** Drops what describes cells that something else acts on, unless nothing else is named. */
function withoutCellsActedOn(text: string, causes: readonly Argument[]): readonly Argument[] {
  const acting = causes.filter((a) => !describesCellsActedOn(text, a));
  return acting.length > 0 ? acting : causes;
}

/** The most specific causes of a clause, with those that "but not in" excepts from it. */
function causesOfClause(text: string, clause: Span, cue: Span, all: readonly Argument[]): readonly Argument[] {
  const isOut = (a: Argument) => isExcepted(text, a.mention.prose);
  const causes = all.filter((a) => !(isOut(a) && isInOtherStatement(text, cue, a)));
  const here = mostSpecificCauses(causes.filter((a) => overlaps(a.mention.prose, clause) || isOut(a)));
  // "A, but not B, confers": what B is excepted from comes before it.
  return here.length > 0 && here.every(isOut) ? mostSpecificCauses(causes) : here;
}

/** Whether a clause without a cause does not take one from the rest of the sentence: it says itself why, or of whom. */
const hasNoOther = (text: string, { sentence, clause }: ClausePlace, args: readonly Argument[]): boolean =>
  args.some(
    ({ mention }) => overlaps(mention.prose, clause) && (isWildType(text, mention) || isAbsent(text, mention)),
  ) ||
  comesByItself(text, clause) ||
  isOfOthers(text, clause, sentence);

const partBorder = /[;:]\s/;
/** "X works; Y does not, but may be sensitive": of what is named before a cue, what its part of the sentence names goes first. */
const isInSamePart = (text: string, name: Span, cue: Span): boolean =>
  name.end <= cue.start && !partBorder.test(text.slice(name.end, cue.start));

/** A cue in its text, with its sentence and clause. */
interface CuePlace extends ClausePlace {
  readonly text: string;
  readonly cue: Span;
}

/** Drops from the causes of a cue what only describes them, or those of whom it is told. */
type Narrowing = (place: CuePlace, causes: readonly Argument[]) => readonly Argument[];

/** What is dropped from the causes that a sentence names, in this order; each looks at what those before it left. */
const narrowings: readonly Narrowing[] = [
  // What is absent is no cause beside which another could be dropped.
  ({ text, cue }, causes) => withoutAbsent(text, cue, causes),
  // Before a change of those of whom it is told could count as the more specific cause.
  ({ text, cue }, causes) => withoutExplained(text, cue, causes),
  // Whom it is told of, as long as something else is named.
  ({ text }, causes) => withoutCellsActedOn(text, causes),
  ({ text, cue }, causes) => withoutBearers(text, cue, causes),
  ({ text, sentence, cue }, causes) => withoutLeadingPopulation(text, sentence, cue, causes),
  ({ text, cue }, causes) => withoutLackingPopulation(text, cue, causes),
  ({ text }, causes) => withoutCellsInBrackets(text, causes),
  // The first that is left may only get its signal from what acts.
  ({ text, cue }, causes) => withoutActivated(text, cue, causes),
  // How, when and out of what it acts, as long as a gene is named that does.
  ({ text }, causes) => withoutActivation(text, causes),
  ({ text }, causes) => withoutSource(text, causes),
  ({ text, sentence }, causes) => withoutOpeningProcess(text, sentence, causes),
  ({ text, cue }, causes) => withoutWay(text, cue, causes),
];

/**
 * Returns the causes of the effect that a cue states. What the words right beside the cue say goes first, then the causes of
 * its clause, with those that "but not in" excepts, then those of the sentence. Wild-type genes, absent changes, what is only
 * named in passing and what follows "than" are not causes.
 */
export function subjectsOf(
  text: string,
  place: ClausePlace,
  args: readonly Argument[],
  cue: Span,
  object: readonly Argument[],
): readonly Argument[] {
  const { sentence, clause } = place;
  const head = headWithoutSubject(text, sentence, cue, args);
  if (head.length > 0) return mostSpecificCauses(head);
  const named = namedCauses({ text, sentence, cue, args, object });
  const bracket = causesBeforeBracket(text, sentence, cue, named);
  if (bracket.length > 0) return mostSpecificCauses(bracket);
  if (areClassifiedChangesAbsent(text, sentence, cue)) return [];
  if (classifiesChange(text, cue)) return mostSpecificCauses(changesClassifiedBy(text, cue, named));
  if (isOfWildType(text, args, cue)) return [];
  const at: CuePlace = { text, sentence, clause, cue };
  const causes = narrowings.reduce((left, narrow) => narrow(at, left), named);
  const inClause = causesOfClause(text, clause, cue, causes);
  const ofSentence = () => {
    const all = causes.filter((a) => !isOfOtherTreatment(text, cue, args, a));
    const own = all.filter(({ mention: { prose } }) => isInSamePart(text, prose, cue));
    return mostSpecificCauses(own.length > 0 ? own : all);
  };
  const hasOwn = inClause.length > 0 || hasNoOther(text, place, args);
  const chosen = withoutFusion(withoutSetting(text, hasOwn ? inClause : ofSentence()));
  // "… by silencing X, and Y improves": no list goes on from one statement to the next.
  const isHere = (a: Argument) => chosen.includes(a) || overlaps(a.mention.prose, clause);
  return withListedCauses(text, chosen, inClause.length > 0 ? causes.filter(isHere) : causes);
}
