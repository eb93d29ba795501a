import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

// Recognises names that share the word after the last hyphen of their list: "BRAF-, NRAS- and ALK-mutant".

const hyphen = '[-\\u2010-\\u2013]';
const name = '[\\p{L}\\d/]{2,12}';
const listed = new RegExp(
  `^${hyphen}(?:,\\s${name}${hyphen}){0,4},?\\s(?:and/or|and|or|&|versus|vs\\.?)\\s${name}${hyphen}\\p{L}{3}`,
  'u',
);

/** A state with a sign before the name, so that its hyphen is a minus: "ER+/HER2- and BRCA2-mutant". */
const signBefore = /(?:[+\u207a]\)?|[-\u2010-\u2013\s]positive)[\s,/]{0,2}$/iu;

/**
 * Whether the hyphen after a name stands for the word after a later hyphen, as in "BRAF- and NRAS-mutant", and is no sign
 * of a negative state.
 */
export const isSuspended = (text: string, name: Span): boolean =>
  listed.test(textAfter(text, name, 90)) && !signBefore.test(textBefore(text, name, 12));

/** Whether a word is joined by a hyphen, so that names before it can share it. */
export const isHyphened = (word: string): boolean => /^[-\u2010-\u2013]\s?\p{L}/u.test(word);
