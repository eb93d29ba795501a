// Resolves "the former", "the latter" and "both" to treatments or causes named before: "resistance to the latter".

import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Argument } from '../../arguments/arguments.ts';
import { withoutSecondNames } from '../../arguments/lists/apposition.ts';
import { asCounted } from '../../arguments/treatments/counted.ts';
import type { Cue } from '../../cues/cues.ts';
import type { Passage } from '../passage.ts';
import type { Statement } from '../statement.ts';

const selectingBefore = /(?<![a-z])the\s(former|latter)(?![a-z])/i;
const selectingAfter = /^\s(?:to|towards?|against|from|on)\sthe\s(former|latter)(?![a-z])/i;
const selectingSubject = /(?:^|[,;]\s(?:and\s|but\s)?)(?:(?:in|with|for|among)\s)?the\s(former|latter)(?=[\s,])/iu;

/** "The former", "the latter": the first or second of two named before; empty if there are not two. */
function oneOfTwo(which: string | undefined, named: readonly Argument[]): readonly Argument[] {
  if (which === undefined) return named;
  const at = which.toLowerCase() === 'former' ? 0 : 1;
  return named.length === 2 ? [named[at]!] : [];
}

const pairing =
  /(?<![a-z])both(?:\s(?:drugs|inhibitors|agents|compounds|treatments))?\s*(?:[.,;:)]|$|(?:and|in|of)\s)/i;
/** "Resistance to both", "impairs both drugs": applies to exactly two treatments. */
const asSaid = (words: string, all: readonly Argument[]): readonly Argument[] =>
  pairing.test(words) && all.length !== 2 ? [] : all;

const bothDrugs = /\s(?:to|of|for)\sboth(?:\s(?:drugs|inhibitors|agents|compounds|treatments))?\s?(?:[.,;:)]|$)/i;

/** Words that are no kind: "both approved drugs", "the two other inhibitors". */
const noKind = 'these|those|two|three|four|such|other|known|available|approved|novel|new';
/** "Sensitivity to type II inhibitors", "both selective inhibitors": those of a kind, which the ones named last may not be. */
const ofKind = new RegExp(
  `(?<![a-z])${anyOf(
    String.raw`(?:to|against)\s(?:most\s|some\s|other\s)?type[\s-](?:I{1,3}|IV|[1-4])(?:[ab½])?\s(?:[A-Z]+\s)?(?:inhibitors|drugs|agents|compounds|TKIs)`,
    String.raw`(?:both|the\stwo|these|all)\s(?!(?:${noKind})\s)[a-z-]+(?:al|ive|ible|ent|able|tion|[IVX]+)\s(?:inhibitors|drugs|agents|antibodies|TKIs)`,
  )}(?![a-z])`,
);

/** Returns the treatments named before that a cue can refer to: "resistance to the latter", "to both". */
export function treatmentsMeant(
  { text, sentenceText, textUntil }: Passage,
  cue: Cue,
  named: readonly Argument[],
  pair: () => readonly Argument[],
): readonly Argument[] {
  if (ofKind.test(sentenceText)) return [];
  const which = selectingAfter.exec(textAfter(text, cue, 30))?.[1] ?? selectingBefore.exec(textUntil(cue.start))?.[1];
  const words = text.slice(cue.start, cue.end + 24);
  // "… to A. … to B. X resists both drugs."
  if (which === undefined && named.length === 1 && bothDrugs.test(words)) return pair();
  return asCounted(text, cue, asSaid(words, oneOfTwo(which, named)));
}

const selectingBearers = /(?<![a-z])(?:with|of|by|in|for|only)\sthe\s(former|latter)(?![a-z])/i;
const selectingTarget = /^\s(?:(?:against|in|for|with)\s)?the\s(former|latter)(?![a-z])/i;
const pairOfSubjects =
  /^(?:[A-Z][a-z]+,\s)?(?:both|neither|either)\s(?:of\s(?:these|them)\s)?(?!(?:of|in|with|and)\s)/i;
const against = /^\s(?:to|towards?|against|in|with)\s(?:both|neither|either)(?=[\s.,;)]|$)/i;

/** Returns the causes named before that a sentence can refer to: "the former confers", "neither does", "inactive against both". */
export function causesMeant(
  { text, sentenceText, textUntil, treatments }: Passage,
  cue: Cue,
  named: readonly Argument[],
): readonly Argument[] {
  const before = textUntil(cue.start);
  const after = treatments.length > 0 ? textAfter(text, cue, 24) : '';
  const which = selectingSubject.exec(before) ?? selectingBearers.exec(before) ?? selectingTarget.exec(after);
  const meant = oneOfTwo(which?.[1], named);
  const isPair = pairOfSubjects.test(sentenceText) || against.test(textAfter(text, cue, 20));
  return isPair && meant.length !== 2 ? [] : meant;
}

const ownSubject =
  /[,;:]\s(?:and\s|but\s|while\s|whereas\s)?the\s(former|latter)\s(?=(?:[a-z]+ly\s|also\s)?(?:is|are|was|were|has|have|had|can|may|do|does|did|[a-z]+(?:s|ed))\s)/gi;
/**
 * "X and Y arise; the latter are resistant to D": of two names before it in its sentence, that which the subject of the clause
 * stands for. Undefined if there are more, so that it is open which.
 */
export function withLatterChosen(text: string, sentence: Span, statement: Statement): Statement | undefined {
  const { cue } = statement;
  // "ABCG2 (BCRP)": two names of one.
  const subject = withoutSecondNames(text, statement.subject);
  // The verb that the words stand before may be the cue itself: "the latter extrudes D".
  const found = [...text.slice(sentence.start, cue.end + 1).matchAll(ownSubject)].at(-1);
  if (!found || subject.length < 2) return statement;
  const at = sentence.start + found.index;
  if (!subject.every(({ mention: { prose } }) => prose.start >= sentence.start && prose.end <= at)) return statement;
  const chosen = oneOfTwo(found[1], subject);
  return chosen.length > 0 ? { ...statement, subject: chosen, plain: false } : undefined;
}
