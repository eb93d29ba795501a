import type { Span } from '../../text/span.ts';

/** A clause ends here for negation and hedges: what stands before it does not reach what stands after. */
export const clauseBreak = /[;:]|,\s+(?:but|yet|and)\b|\s(?:whereas|while|although|but)\b/u;

/** A bracket that closes after the word: "PI3Kβ (not PI3Kα) drives AKT". */
const bracketEnd = /^[^()]*\)/u;

/** Whether what a word denies, hedges or reports can be another word after it. */
export const reaches = (sentence: string, from: Span, to: Span): boolean => {
  const between = sentence.slice(from.end, Math.max(from.end, to.start));
  return from.end <= to.start && !clauseBreak.test(between) && !bracketEnd.test(between);
};
