import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';
import { listAfter, listBefore, type TreatmentCandidates } from './listBesideCue.ts';

const ofNoun = /^\s(?:(?:of|to|by|for|from|towards?)\s|(?=\p{L}))/u;

/** "The activity of the drug D", not "of T790M under D". */
const ownName = /^(?:[a-z-]+\s){0,3}$/u;
const isOwnActivity = (text: string, noun: Span, from: number, named: Span): boolean =>
  !/^activity$/iu.test(text.slice(noun.start, noun.end)) || ownName.test(text.slice(from, named.start));

/** "The potency of X", "X binding", "intracellular X": returns the treatments that a noun of efficacy is about. */
export function objectsOfNoun(candidates: TreatmentCandidates, noun: Span): readonly Argument[] {
  const { text, treatments } = candidates;
  const link = ofNoun.exec(textAfter(text, noun, 12));
  const from = noun.end + (link?.[0].length ?? 0);
  const after = link ? listAfter(candidates, from, link[0] === ' ' ? 1 : 30) : [];
  const [first] = after;
  return first && isOwnActivity(text, noun, from, first.mention.prose) ? after : listBefore(text, treatments, noun);
}
