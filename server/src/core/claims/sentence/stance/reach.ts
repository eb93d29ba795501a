import type { Span } from '../../../text/span.ts';

/** Separators that end the reach of a negation or a hedge. */
export const clauseBreak = /[;:]|,\s+(?:but|yet|and)\b|\s(?:whereas|while|although|but)\b/u;

/** A closing bracket after a word in brackets: "PI3Kβ (not PI3Kα) drives AKT". */
const bracketEnd = /^[^()]*\)/u;

/** Whether a word that denies, hedges or reports can apply to a later one: no clause or bracket ends between them. */
export const reaches = (sentence: string, from: Span, to: Span): boolean => {
  const between = sentence.slice(from.end, to.start);
  return from.end <= to.start && !clauseBreak.test(between) && !bracketEnd.test(between);
};
