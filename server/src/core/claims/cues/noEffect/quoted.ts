// Reads words in quotation marks that are spoken of, and not said: 'statements such as "X causes resistance" conceal'.

import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';

const spokenOf =
  /(?<![a-z])(?:statements?|claims?|phrases?|sentences?|assertions?|headlines?|slogans?|expressions?|wordings?|labels?|formulas?|terms?|words?)\s(?:(?:such\sas|like|that|as|of\sthe\s(?:kind|form|type))\s)?\(?$/i;
const preferred = /^[^"“”]{0,100}["”],?\)?\s(?:rather\sthan|instead\sof|not|should\sbe|is\sbetter)\s/i;

/** The offset of the quotation mark that is open at the end of a text; undefined if none is. */
function openQuote(before: string): number | undefined {
  const curly = before.lastIndexOf('“');
  if (curly > before.lastIndexOf('”')) return curly;
  const straight = before.split('"').length - 1;
  return straight % 2 === 1 ? before.lastIndexOf('"') : undefined;
}

/** Whether a cue stands in words that the sentence only speaks of. */
export function isSpokenOf(text: string, sentence: Span, cue: Span): boolean {
  const before = text.slice(sentence.start, cue.start);
  const open = openQuote(before);
  if (open === undefined) return false;
  // The search terms "KIT" and "resistance": a word alone in quotation marks.
  if (open === before.length - 1 && /^["”]/.test(textAfter(text, cue, 1))) return true;
  return spokenOf.test(before.slice(0, open)) || preferred.test(textAfter(text, cue, 130));
}
