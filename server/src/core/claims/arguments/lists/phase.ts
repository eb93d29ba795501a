import { clauseAround } from '../../../manuscript/prose/clauses.ts';
import type { Span } from '../../../text/span.ts';
import type { Phase } from '../../claim.ts';

const said =
  /(?<![a-z\d])(?:in\s(?:(cis)|(trans))|on\s(?:(?:the\s)?(same|one)\sallele|(different|separate|opposite|two)\salleles))(?![a-z\d])/gi;

const phasesIn = (text: string): readonly Phase[] =>
  Array.from(
    text.matchAll(said),
    ([, cis, , one]): Phase => (cis !== undefined || one !== undefined ? 'cis' : 'trans'),
  );

/**
 * Returns whether the changes that a sentence joins are on one allele or on two: as the clause of the cue says, else as the
 * whole sentence does if it names only one of the two. "In cis or in trans" leaves it open.
 */
export function phaseOf(sentence: string, cue: Span): Phase | undefined {
  const { start, end } = clauseAround(sentence, { start: 0, end: sentence.length }, cue.start);
  for (const text of [sentence.slice(start, end), sentence]) {
    const [first, ...others] = phasesIn(text);
    if (first !== undefined) return others.every((one) => one === first) ? first : undefined;
  }
  return undefined;
}
