// Completes a statement whose subject is a pronoun: in "D835Y … . It reduces the response of ITD-positive cells to X" the
// cause is D835Y.

import { nameOf } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { guarded } from '../../../text/guarded.ts';
import type { Span } from '../../../text/span.ts';
import { textBefore } from '../../../text/textAround.ts';
import { type Argument, isCause } from '../../arguments/arguments.ts';
import { hasBearer } from '../../arguments/bearers/bearers.ts';
import { isContrasted } from '../../arguments/treatments/treatments.ts';
import { bearers } from '../../cues/sharedWords/bearers.ts';
import { changes, mutations } from '../../cues/sharedWords/changes.ts';
import { blocking, removing } from '../../cues/sharedWords/removing.ts';
import type { Statement } from '../statement.ts';
import { type Antecedents, topicOf } from './antecedents.ts';

// ASCII letters suffice for English words; classes of all letters make more machine code (`server/docs/bench.md`).
const connective = '(?:(?:[a-z]+ly|thus|hence|therefore|instead|moreover|furthermore|however|here|then),?\\s)?';
const subject = anyOf(
  'it',
  `(?:this|that|the\\s(?:same|latter))\\s(?:[a-z-]+\\s){0,2}(?:${changes})`,
  `(?:its|this)\\s(?:${removing}|${blocking}|amplification|over-?expression|induction|activation|up-?regulation|expression)`,
  '(?:loss|deletion|inactivation|silencing|amplification|overexpression)\\sof\\sthis\\s(?:[a-z-]+\\s){0,2}[a-z]+',
);
const pronounSubject = guarded(
  /\b(?:its?|this|that|the\s(?:same|latter))\s/i,
  new RegExp(
    `(?:^|[;:,]\\s(?:and\\s|but\\s|yet\\s|so\\s(?:that\\s)?|since\\s|because\\s|as\\s)?)${connective}(${subject})(?=\\s)`,
    'giu',
  ),
);
const several = `${bearers}|cases|leuka?emias|lymphomas|melanomas|clones`;
const pluralSubjectBefore = guarded(
  /they|these|those|such|both/i,
  new RegExp(
    `(?:^|;\\s)${connective}(?:they|(?:these|those|such|both)\\s(?:[\\p{L}-]+\\s){0,2}(?:${changes}|${several}))\\s[^.;:,]{0,100}$`,
    'iu',
  ),
);

const auxiliary = 'is|was|are|were|be|been|has|have|had|does|did|do|remains?|remained|seems?|seemed|appears?|appeared';
const subordinating = 'which|that|who|whose|whom|because|since|when|if|while|whereas|although|though';
/** Text after the subject: an active verb, which a second one may join, and no clause with another subject. */
const acts = new RegExp(
  [
    // "It also may strongly": up to the verb.
    String.raw`^\s(?:(?:[a-z]+ly|also|further|thus|then|still|even)\s){0,2}`,
    String.raw`(?:(?:may|can|might|could|will|would)\s(?:[a-z]+ly\s|also\s)?(?!be\s))?`,
    String.raw`(?!(?:${auxiliary})\s)[a-z][a-z-]+(?=\s|$)`,
    // The rest of the clause: "…, and thereby confers".
    String.raw`(?:(?!\s(?:${subordinating})\s)[^;:.,]|,\s(?:and|thereby|thus)\s){0,160}$`,
  ].join(''),
  'i',
);

/** The pronoun ("it", "this mutation") that is the subject of the clause with the cue; undefined if there is none. */
function pointerBefore(text: string, sentence: Span, cue: Span): Span | undefined {
  const words = text.slice(sentence.start, sentence.end);
  const found = pronounSubject.all(words).map((match) => {
    const end = sentence.start + match.index + match[0].length;
    return { start: end - match[1]!.length, end };
  });
  return found.findLast(({ end }) => end <= cue.start && acts.test(text.slice(end, cue.end)));
}

/** Words before something that is not the cause: "confers resistance by raising Y", "…, but Y does not". */
const aside = /^[^.;:,]{0,60}(?:\s(?:by|via|through)\s[^.;:,]{0,40}|,\s(?:but|whereas|while)\s[^.;:]*)$/u;

/** "…, and in melanoma", "…, and its silencing by": words that begin a clause with a subject of its own. */
const inNextClause =
  /,\s(?:and|but|while|whereas)\s(?!(?:[a-z]+ly|also|thereby|thus|hence|then|(?!its\s)[a-z]+(?:s|ed))\s)[^.;:]{0,80}$/;

/** "It does not by itself". */
const beginsWithPronoun = /^(?:(?:However|But|Yet|Thus|Hence),?\s)?(?:[Ii]t|[Tt]hey|[Tt]his)\s[^.;:]*$/;

/** "The sensitivity of BRAF V600E cells": those who respond. */
const ofWhom =
  /(?<!\p{L})(?:sensitivity|responses?|responsiveness|susceptibility)\s(?:of|in)\s(?:(?!to\s)[\p{L}\d-]+\s){0,4}(?:[\p{L}\d]+-)?$/iu;
/** "The T790M mutation": the noun after the name of a change. */
const ofKind = new RegExp(`^\\)?\\s(?:[a-z-]+\\s)?(?:${mutations}|fusions?)(?=\\s)`);

/** "KRAS G12C-mutant cells" names a gene and its change. */
const isBeside = (one: Argument, next: Argument): boolean => next.mention.prose.start - one.mention.prose.end === 1;

const isPossessive = (text: string, { start }: Span): boolean => /^its\s/i.test(text.slice(start, start + 4));

/** "X restrains Y, so that its loss": of several names before a pronoun, that which the clause begins with. */
const beginsClause = /(?:^|[.;:]\s)(?:The\s)?$/;
const subjectOfClause = (text: string, pointer: Span, names: readonly Argument[]): Argument | undefined => {
  const first = names.find((one) => isCause(one) && one.mention.prose.end <= pointer.start);
  const isList =
    first &&
    /^(?:,\s(?!(?:an?|the|one|which|whose)\s)|\s(?:and|or)\s|\/)/.test(
      text.slice(first.mention.prose.end, pointer.start),
    );
  return first && !isList && beginsClause.test(textBefore(text, first.mention.prose, 6)) ? first : undefined;
};

/** "Silenced by", "Found in": a sentence that goes on with the head of its item. */
const withoutSubject =
  /^(?:Often\s|Commonly\s|Frequently\s)?(?:Silenced|Expressed|Methylated|Lost|Found|Seen|Deleted|Mutated|Inactivated|Overexpressed|Amplified|Upregulated|Downregulated|Induced|Encoded)\s(?:by|in|from|with|upon|after|under|at|on|through)\s/;

const isOneName = (all: readonly Argument[]): boolean => new Set(all.map(({ mention }) => nameOf(mention))).size === 1;

/** A statement in its sentence, after the sentences that a pronoun in it may point to. */
interface StatementPlace {
  readonly text: string;
  readonly sentence: Span;
  readonly statement: Statement;
  readonly args: readonly Argument[];
  readonly before: Antecedents;
}

/** The statement with what was meant, which stands elsewhere, as its cause. */
const withMeant = (statement: Statement, subject: readonly Argument[]): Statement => ({
  ...statement,
  subject,
  plain: false,
});

/** Whether a name, or the change right after it, describes whom the effect is stated of. */
const isBearer = ({ text, statement: { cue }, args }: StatementPlace, one: Argument): boolean =>
  hasBearer(text, cue, one) || args.some((next) => isBeside(one, next) && hasBearer(text, cue, next));

/** "They retain some sensitivity to X, although Y does not": whether the statement is about several, and not about Y. */
const isOfSeveral = ({ text, sentence, statement: { cue, subject } }: StatementPlace): boolean =>
  pluralSubjectBefore.test(text.slice(sentence.start, cue.start)) &&
  subject.every((one) => isContrasted(text, cue, one));

/** "It does not cause resistance; it raises X": whether X is told of in the next clause. */
const isOfFirstClause = ({ text, sentence, statement: { cue, subject } }: StatementPlace): boolean =>
  beginsWithPronoun.test(text.slice(sentence.start, cue.start)) &&
  subject.every(({ mention: { prose } }) => prose.start >= cue.end && text.slice(cue.end, prose.start).includes(';'));

/** "Y reduces the sensitivity of ITD-positive cells to X": drops the population if the clause names what acts. */
function withoutPopulation(place: StatementPlace): Statement {
  const { text, statement } = place;
  const { cue, subject } = statement;
  const isAgent = (one: Argument) =>
    one.mention.prose.end <= cue.start &&
    acts.test(text.slice(one.mention.prose.end, cue.end).replace(ofKind, '')) &&
    !isBearer(place, one);
  const isActedOn = (one: Argument) =>
    ofWhom.test(text.slice(cue.start, one.mention.prose.start)) && isBearer(place, one);
  return subject.some(isAgent) ? { ...statement, subject: subject.filter((one) => !isActedOn(one)) } : statement;
}

/** "X. Silenced by Y in many tumours; its loss causes": whether a pronoun stands for the head of an item. */
const isOfHead = ({ text, sentence, before }: StatementPlace, pointer: Span): boolean =>
  isPossessive(text, pointer) &&
  before.head.length === 1 &&
  withoutSubject.test(text.slice(sentence.start, pointer.start));

/** "It confers resistance to A, and in melanoma X is associated with": whether all that is named is of the clause after. */
const isOfNextClause = ({ text, statement: { subject } }: StatementPlace, pointer: Span): boolean =>
  subject.every(
    ({ mention: { prose } }) => prose.start >= pointer.end && inNextClause.test(text.slice(pointer.end, prose.start)),
  );

/** The statement where what is named is of the clause after: the cause is what was named before the pronoun. */
function withEarlier({ statement, before: { topic } }: StatementPlace, owner: Argument | undefined) {
  // "Its loss causes resistance to A, and high X predicts": the loss is that of what was named before.
  if (owner) return withMeant(statement, [owner]);
  if (statement.subject.some(({ mention }) => mention.prose.end <= statement.cue.start)) return statement;
  return isOneName(topic) ? withMeant(statement, [topic[0]!]) : undefined;
}

/** What a pronoun may stand for: causes before it; else what its sentence names before it; else what was told of before. */
function referentOf({ text, statement: { subject }, args, before }: StatementPlace, pointer: Span) {
  const own = subject.filter(({ mention }) => mention.prose.start < pointer.end);
  if (own.length > 0) return own;
  const named = topicOf(
    args.filter(({ mention }) => mention.prose.end <= pointer.start),
    text,
  );
  return named.length > 0 ? named : before.topic;
}

/** The statement with what a pronoun stands for as its cause; undefined if that is unknown and only a population is named. */
function withReferent(place: StatementPlace, pointer: Span): Statement | undefined {
  const { text, statement, args, before } = place;
  const { cue, subject } = statement;
  if (isOfHead(place, pointer)) return withMeant(statement, before.head);
  const owner = isPossessive(text, pointer) ? subjectOfClause(text, pointer, args) : undefined;
  if (isOfNextClause(place, pointer)) return withEarlier(place, owner);
  const afterPronoun = subject.filter(({ mention }) => mention.prose.start >= pointer.end);
  if (owner && afterPronoun.length === 0) return { ...statement, subject: [owner] };
  const isOnTheWay = ({ mention: { prose } }: Argument) =>
    prose.end <= cue.start || aside.test(text.slice(cue.end, prose.start));
  if (afterPronoun.length === 0 || !afterPronoun.every((one) => isOnTheWay(one) || isBearer(place, one)))
    return statement;
  const referent = referentOf(place, pointer);
  if (isOneName(referent)) return withMeant(statement, [referent[0]!]);
  return afterPronoun.every((one) => isBearer(place, one)) ? undefined : statement;
}

/**
 * Makes what a pronoun stands for the cause: "D835Y … . It reduces the response of ITD-positive cells to X", "This mutation
 * raises the expression of Y and thereby confers resistance". Other names in the clause then describe whom it happens in or
 * what happens on the way. If it is unknown what the pronoun stands for, and the clause names only a population, the statement is
 * dropped (undefined). A population is also dropped from the causes if the clause names what acts: "Y reduces the sensitivity
 * of ITD-positive cells to X".
 */
export function withPronounResolved(
  text: string,
  sentence: Span,
  statement: Statement,
  args: readonly Argument[],
  before: Antecedents,
): Statement | undefined {
  const { relation, cue, subject } = statement;
  if ((relation !== 'resistance' && relation !== 'sensitivity') || subject.length === 0) return statement;
  const place: StatementPlace = { text, sentence, statement, args, before };
  if (isOfSeveral(place)) return before.subject.length > 0 ? withMeant(statement, before.subject) : undefined;
  if (isOfFirstClause(place)) return before.topic.length === 1 ? withMeant(statement, before.topic) : undefined;
  const pointer = pointerBefore(text, sentence, cue);
  return pointer ? withReferent(place, pointer) : withoutPopulation(place);
}
