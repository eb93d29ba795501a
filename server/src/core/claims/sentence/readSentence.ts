import type { Span } from '../../text/span.ts';
import type { Argument } from '../arguments/arguments.ts';
import { describesCellsActedOn } from '../arguments/bearers/bearers.ts';
import { isBetweenDiseases } from '../arguments/bystanders/comparison.ts';
import { isAboutRadiation } from '../arguments/treatments/otherResistance.ts';
import { isRemedy } from '../arguments/treatments/remedy.ts';
import type { Cue } from '../cues/cues.ts';
import { isFanOut } from './fanOut.ts';
import { freeCues } from './freeCues.ts';
import { namedOnce } from './namedOnce.ts';
import { type Passage, passageOf } from './passage.ts';
import type { Antecedents } from './pointingBack/antecedents.ts';
import { withPointersResolved } from './pointingBack/pointingBack.ts';
import { asResisted } from './readers/asResisted.ts';
import { readAlike } from './readers/readAlike.ts';
import { withInhibited } from './readers/readInhibitedChange.ts';
import { readMechanismList } from './readers/readMechanismList.ts';
import { readPreferences } from './readers/readPreference.ts';
import { withShrinkage } from './readers/withShrinkage.ts';
import { withUndone } from './readers/withUndone.ts';
import { readOwnStatements } from './readOwnStatements.ts';
import { asPrediction, asRemedy, asUsual } from './relationMeant.ts';
import { splitRemoved } from './splitRemoved.ts';
import type { Statement } from './statement.ts';
import { withDenied } from './takenUp/withDenied.ts';
import { withElliptic } from './takenUp/withElliptic.ts';
import { withLeftActive } from './takenUp/withLeftActive.ts';
import { withLikewise } from './takenUp/withLikewise.ts';
import { withReverse } from './takenUp/withReverse.ts';
import { withSameEffect } from './takenUp/withSameEffect.ts';
import { withoutClassified } from './withoutClassified.ts';

/**
 * Reads what a sentence says of treatments: first the statements with words of their own, or a list of mechanisms; then, pass by
 * pass, those that go on from these; then each statement is amended by itself. `text` is the block's prose, `args` are the
 * sentence's outermost mentions.
 */
export function readSentence(
  text: string,
  sentence: Span,
  cues: readonly Cue[],
  args: readonly Argument[],
  before: Antecedents,
): readonly Statement[] {
  const free = freeCues(text, sentence, cues, args);
  const passage = passageOf(text, sentence, free, args);
  const own = readOwnStatements(passage, free, before);
  const listed = own.length === 0 ? readMechanismList(passage, before) : undefined;
  if (listed) return [listed];
  const all = passes.reduce((found, pass) => pass(passage, found), own);
  return amendments.reduce((found, amend) => found.flatMap((one) => amend(passage, one, before)), all);
}

/** Adds statements to those found so far, or takes from these what the sentence says of something else. */
type Pass = (passage: Passage, found: readonly Statement[]) => readonly Statement[];

/** The passes over all statements of a sentence; each sees what those before it made of them. */
const passes: readonly Pass[] = [
  // Takes "Y", which does the same to B, from the causes of what is said of A: no later pass may copy it from there.
  withSameEffect,
  // Cuts what is said before "…, and so is Y" off at Y: the passes below would read Y with what it is likened to.
  withLikewise,
  // "The reverse holds for Y": turns round all that was said, and so not what the passes below make of it.
  withReverse,
  // "…; Y is not": only where one thing was said, and Y is in no other statement.
  withDenied,
  // "… while leaving B active": only if no statement tells of B.
  withLeftActive,
  // "…, and that to B by Y": only if no statement tells of B; and Y, once read here, is no longer a cause of anything else.
  withElliptic,
  // "…; B still inhibits the mutant": only of treatments that no statement tells of.
  withInhibited,
  // "… and then, after B, disappeared": only if no statement tells of B.
  withShrinkage,
  // "Resistance to A was reversed by loss of X": replaces all that was read of X, so that all must have been read.
  withUndone,
  // "(An A-sensitising mutation)": no cause of any resistance that the passes above found.
  withoutClassified,
  // "Rather B than A": only of treatments that no statement tells of.
  withPreferences,
  // "Irrespective of X": X is dropped from all statements, and so after them.
  withAlike,
];

/** "For X, B is to be preferred over A": adds the preferences among treatments that nothing else is said of. */
function withPreferences(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  const told = found.flatMap(({ object }) => object);
  return [...found, ...readPreferences(passage).filter(({ object }) => !object.some((one) => told.includes(one)))];
}

/** "D worked irrespective of X": adds that X makes no difference, and drops X from what causes an effect. */
function withAlike(passage: Passage, found: readonly Statement[]): readonly Statement[] {
  const alike = readAlike(passage);
  const indifferent = alike.flatMap(({ subject }) => subject);
  if (indifferent.length === 0) return [...found, ...alike];
  const others = found.flatMap((one) => {
    const subject = one.subject.filter((a) => !indifferent.includes(a));
    return subject.length > 0 || one.subject.length === 0 ? [{ ...one, subject }] : [];
  });
  return [...others, ...alike];
}

/** Completes, corrects or splits one statement, or drops it. */
type Amendment = (passage: Passage, one: Statement, before: Antecedents) => readonly Statement[];

const dropped =
  (isWrong: (passage: Passage, one: Statement) => boolean): Amendment =>
  (passage, one) =>
    isWrong(passage, one) ? [] : [one];
const corrected =
  (correct: (text: string, one: Statement) => Statement): Amendment =>
  ({ text }, one) => [correct(text, one)];

/** What is done to each statement, in this order. */
const amendments: readonly Amendment[] = [
  // These two look at what the sentence itself names, before words that point back add to it.
  dropped(comparesDiseases),
  dropped(isFanOut),
  // "It", "these": what follows looks at what they mean.
  withWhatIsMeant,
  dropped(isOfCellsActedOn),
  // Looks at the resistances that are told in so many words, not at those that the next make of a sensitivity.
  dropped(isToRemedies),
  dropped(isOnlyToRadiation),
  // Each takes a sensitivity for something else; the first that does decides.
  corrected(asUsual),
  corrected(asRemedy),
  corrected(asPrediction),
  // "D cannot overcome X" denies an overcoming, too, so that it is read after what may be one.
  (passage, one) => [asResisted(passage, one)],
  // Before the split, which would put what is named twice, once as removed, into both parts.
  corrected(namedOnce),
  // Turns the relation round for what was removed: nothing may correct it after that.
  splitRemoved,
];

/** "X is less effective in Y-mutant cancer of the colon than in melanoma": what the tumours share is not the cause. */
function comparesDiseases({ text, args }: Passage, { cue }: Statement): boolean {
  return isBetweenDiseases(
    text,
    cue,
    args.map(({ mention }) => mention),
  );
}

/** "It confers resistance": the statement with what "it" stands for; none, if that is left open. */
function withWhatIsMeant(passage: Passage, one: Statement, before: Antecedents): readonly Statement[] {
  const { text, sentence, args } = passage;
  const told = withPointersResolved(text, sentence, one, args, before);
  return told ? [told] : [];
}

/** "An unknown agent sensitised X-mutant cells to D": the cause is not named. */
function isOfCellsActedOn({ text }: Passage, { subject }: Statement): boolean {
  return subject.length > 0 && subject.every((one) => describesCellsActedOn(text, one));
}

/** "X is linked to radioresistance after D": it is radiation that is resisted. */
function isOnlyToRadiation({ text }: Passage, { relation, cue, object }: Statement): boolean {
  return relation === 'resistance' && object.length > 0 && object.every((one) => isAboutRadiation(text, cue, one));
}

/** "Tolerant cells depend on X and can be eliminated by D": they do not resist D. */
function isToRemedies({ text }: Passage, { relation, cue, object }: Statement): boolean {
  return relation === 'resistance' && object.length > 0 && object.every((one) => isRemedy(text, cue, one));
}
