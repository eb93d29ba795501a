// Keeps clauses in a row apart, where each has a subject and a verb of its own: "A is activated by P, B by Q, and C turns D into
// an agonist".

import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { mutations } from '../../cues/sharedWords/changes.ts';
import { verbAfterName } from '../../cues/sharedWords/finiteVerbs.ts';
import { type Argument, isCause } from '../arguments.ts';
import { withoutOwnGene } from '../ownGene.ts';

/** "…, C", "…; and C". */
const beginning = /[,;]\s(?:and\s|but\s|while\s|whereas\s)?(?:the\s)?$/;
/** "Cytidine deaminase (CDA)": the name written out before its abbreviation. */
const fullName = /(?<=[,;]\s(?:and\s)?)(?:[a-z\d-]+\s){1,5}\($/i;
const withoutFullName = (before: string): string => before.replace(fullName, '');
/** The verb is the cue: only what kind of thing the subject is stands between. */
const upToCue =
  /^\)?(?:\s(?:mutations?|mutants?|variants?|amplifications?|loss|(?:over)?expression|alone|also|in\sturn|[a-z]+ly)){0,2}\s$/i;
/** "Confers", "turns D into": a verb and what it is about, up to the cue. */
const upToObject = /^[^,;:.()]{4,60}\s$/;
/** "C, which arises beside Y, confers": between a subject and its verb. */
const insertion = /^\)?,\s(?:which|that|an?|the|found|seen|known)\s[^,;:.()]{2,90},(?=\s)/i;
/** "… and C confers": there is more to a verb than itself. */
const verbAndMore = /^(?:\S+\s[^,;:]*\S\s\S|(?!(?:is|are|was|were|has|have|had)\s)\S+\s[^\s,;:]{3,}(?:,|\s))/;

/** The subject of the verb of a cue, if it begins a clause. */
function subjectOfClause(text: string, cue: Span, args: readonly Argument[]): Argument | undefined {
  const causes = args.filter((a) => isCause(a) && a.mention.prose.end <= cue.start);
  const nearest = causes.at(-1);
  if (!nearest) return undefined;
  // "C, which arises beside Y, confers": Y is in the insertion.
  const isExplained = ({ mention: { prose } }: Argument) =>
    prose.end + (insertion.exec(text.slice(prose.end, cue.start))?.[0].length ?? 0) > nearest.mention.prose.end;
  const last = causes.findLast((a) => a !== nearest && isExplained(a)) ?? nearest;
  const { start, end } = last.mention.prose;
  const between = text.slice(end, cue.start).replace(insertion, '');
  const isSubject = upToCue.test(between) || (upToObject.test(between) && verbAfterName.test(between));
  return isSubject && beginning.test(withoutFullName(withoutOwnGene(textBefore(text, { start }, 60))))
    ? last
    : undefined;
}

/** "When X is acquired, Y no longer responds": X is the condition. */
const conditionBefore =
  /(?<![a-z])(?:when|whenever|once|if|after|as|since|because|where|although|though|even)\s(?:an?\s|the\s)?(?:[a-z-]+\s){0,2}$/i;

const isCondition = (text: string, { mention: { prose } }: Argument): boolean =>
  conditionBefore.test(withoutOwnGene(textBefore(text, prose, 50)));

/** Whether a name before a clause has a verb of its own: the clause then takes nothing from it, nor from what stands between. */
const hasOwnVerb = (text: string, { mention: { prose } }: Argument, next: number): boolean => {
  const after = text.slice(prose.end, next);
  return verbAfterName.test(textAfter(text, prose, 60)) && verbAndMore.test(after.trimStart());
};

/** "Aldehyde dehydrogenase ALDH1A1": a name right after what it is called in full. */
const isSameInFull = (text: string, one: Argument, next: Argument): boolean =>
  /^\s\(?$/.test(text.slice(one.mention.prose.end, Math.max(one.mention.prose.end, next.mention.prose.start)));

/** "A *and B* have been reported": the rest of a list, up to the name that the verb follows. */
const listUpTo = /^(?:,\s|,?\s(?:and|or)\s)(?:[^\s,]+(?:,\s|,?\s(?:and|or)\s)){0,3}$/;
const isInListUpTo = (text: string, one: Argument, next: Argument): boolean =>
  listUpTo.test(text.slice(one.mention.prose.end, Math.max(one.mention.prose.end, next.mention.prose.start)));

/** Whether an argument belongs to one of the clauses before that of the cue, which has a subject of its own. */
export function isOfFormerClause(
  text: string,
  sentence: Span,
  cue: Span,
  args: readonly Argument[],
  a: Argument,
): boolean {
  const { prose } = a.mention;
  if (prose.end > cue.start || isCondition(text, a)) return false;
  const subject = subjectOfClause(text, cue, args);
  if (!subject || subject === a || prose.end > subject.mention.prose.start) return false;
  const next = subject.mention.prose.start;
  const isBetween = text.slice(prose.end, next).includes(',') || text.slice(prose.end, next).includes(';');
  return (
    isBetween &&
    args.some(
      (one) =>
        isCause(one) &&
        !isCondition(text, one) &&
        one.mention.prose.start >= sentence.start &&
        (one.mention.prose.start <= prose.start || isSameInFull(text, a, one) || isInListUpTo(text, a, one)) &&
        hasOwnVerb(text, one, next),
    )
  );
}

/** "X inactivates A, Y inactivates B": whether an argument begins a later clause, where the cue has a subject of its own before it. */
export const isOfNextClause = (
  text: string,
  cue: Span,
  args: readonly Argument[],
  { mention: { prose } }: Argument,
): boolean =>
  prose.start > cue.end &&
  text.slice(cue.end, prose.start).includes(',') &&
  beginning.test(withoutFullName(withoutOwnGene(textBefore(text, prose, 60)))) &&
  verbAfterName.test(textAfter(text, prose, 60)) &&
  args.some(
    (one) =>
      isCause(one) && one.mention.prose.end <= cue.start && upToCue.test(text.slice(one.mention.prose.end, cue.start)),
  );

/** "X confers resistance, and another screen found Y": the second is told by someone, or of something, else. */
const otherTeller =
  /(?:,\s(?:and|while|but|whereas)|;)\s(?:(?:yet\s)?an?other|others|one|the\s(?:other|second|latter)|a\s(?:second|third|further)|some|we|they)\s(?!of\s)/i;
export const isOfLaterTelling = (text: string, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start > cue.end && otherTeller.test(text.slice(cue.end, prose.start));

const clauseBegins = String.raw`(?:^|[.;:]\s|,\s(?:and|but|while|whereas)\s)`;
/** "The most other acquired": which of the changes. */
const whichChanges = String.raw`(?:(?:the|some|most|many|other|several|these|rare|point|secondary|further|activating|acquired|compound)\s){0,3}`;
const changesAt = String.raw`(?:${mutations}|changes?|amplifications?|deletions?|insertions?|loss|lesions?)\s(?:at|of|in|within|affecting)`;
const bringsAbout = anyOf(
  'confers?|conferred|causes?|caused|produces?|mediates?|brings?|leads?|led|result|results|resulted',
);
/** "Mutations of the loop may also confer resistance; Y is the gatekeeper": a subject that is not recognised has the verb. */
const unnamedSubject = new RegExp(
  [
    String.raw`${clauseBegins}${whichChanges}${changesAt}\s[^.;:]{2,60}?\s`,
    String.raw`(?:(?:also|may|can|often|[a-z]+ly)\s){0,2}${bringsAbout}\s(?:[^\s,;:.]+\s){0,3}$`,
  ].join(''),
  'i',
);
const nextClause = /(?:;|,?\s(?:while|whereas))\s/;
export const isOfLaterClause = (text: string, sentence: Span, cue: Span, { mention: { prose } }: Argument): boolean =>
  prose.start > cue.end &&
  nextClause.test(text.slice(cue.end, prose.start)) &&
  unnamedSubject.test(text.slice(Math.max(sentence.start, cue.start - 140), cue.start));
