// Tells clauses from items of a list: in "A exports X, and B transports Y" both sides of the conjunction have a subject and a
// predicate of their own.

import { anyOf } from '../../text/anyOf.ts';
import type { Span } from '../../text/span.ts';
import { beginsNoSubject, plainFinite, verbAfterName } from '../cues/sharedWords/finiteVerbs.ts';

/** What a relative or a subordinate clause says is no predicate of the clause that it stands in. */
const subordinate =
  /(?<![a-z])(?:that|which|who|whose|whom|where|when|while|whereas|although|though|because|since|if|once|(?<!such\s)as|than|until|before|after)\s[^,;:]*/gi;

/** Words between the conjunction and the verb, all of the subject: "the combination of A and B". */
const subjectReach = 110;

/** Whether a part has a predicate of its own, outside of what only describes a noun. */
function hasPredicate(text: string, { start, end }: Span, names: readonly Span[]): boolean {
  const main = text.slice(start, end).replace(subordinate, '');
  if (plainFinite.test(main)) return true;
  return names.some(
    (one) =>
      one.start >= start && one.end <= end && verbAfterName.test(text.slice(one.end, Math.min(end, one.end + 60))),
  );
}

/** "Abolish": a verb of effect that does not tell, by an ending, that it is one. */
const verbOfPlural = anyOf(
  'abrogate|abolish|reduce|impair|prevent|disrupt|weaken|block|lower',
  'confer|cause|lead|render|increase|restore|predict|drive|promote|make',
);
const namedAfter = String.raw`(?:such\sas|like|in|of|at)\s(?:(?!(?:that|which|who)\s)[^\s.;:]+\s){1,8}`;
/** "Some point mutations such as X and Y also abolish": a subject in the plural, whose verb has no ending. */
const ofPlural = new RegExp(
  [
    String.raw`^(?:(?:the|some|other|several|many)\s)?(?:[a-z-]+\s){0,3}`,
    '(?:mutations|alterations|variants|substitutions|deletions|amplifications|fusions|changes|insertions)',
    String.raw`\s(?:${namedAfter})?(?:(?:also|then|[a-z]+ly)\s)?${verbOfPlural}\s`,
  ].join(''),
  'i',
);

/** The text before the verb is a subject if it begins with a noun, a name or an article, not with a verb or an adverb. */
function beginsWithSubject(text: string, { start, end }: Span, names: readonly Span[]): boolean {
  const head = text.slice(start, Math.min(end, start + subjectReach));
  const stop = head.search(/[,;:()]/);
  const part = stop < 0 ? head : head.slice(0, stop);
  if (beginsNoSubject.test(part)) return false;
  const limit = start + part.length;
  if (plainFinite.test(part.replace(subordinate, '')) || ofPlural.test(part)) return true;
  const first = names.find((one) => one.start >= start && one.start - start <= 40 && one.end <= limit);
  return first !== undefined && verbAfterName.test(text.slice(first.end, Math.min(end, first.end + 60)));
}

/**
 * Whether what stands before a comma and "and", and what stands after them, are clauses with subjects and predicates of their
 * own. `names` are the mentions of the sentence.
 */
export const areClauses = (text: string, first: Span, second: Span, names: readonly Span[]): boolean =>
  beginsWithSubject(text, second, names) && hasPredicate(text, first, names);
