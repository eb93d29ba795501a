// Tells whether a text meets the conditions of a row of the ambiguity table: words that must stand by, and words that must not.

import type { Ambiguity } from '../../knowledge/records.ts';
import type { Span } from '../../text/span.ts';

const letterOrDigit = /[\p{L}\d]/u;
const wordEnd = /^s?(?![\p{L}\d])/u;

/**
 * Whether one of the words occurs in the text, in any case. A word of four or more letters, or with a digit, may begin a
 * longer one.
 */
function wordIn(text: string, words: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return words.some((word) => {
    const sought = word.toLowerCase();
    const mayBeginLonger = sought.length > 3 || /\d/.test(sought);
    for (let at = lower.indexOf(sought); at >= 0; at = lower.indexOf(sought, at + 1)) {
      if (at > 0 && letterOrDigit.test(lower[at - 1] ?? '')) continue;
      if (mayBeginLonger || wordEnd.test(lower.slice(at + sought.length, at + sought.length + 2))) return true;
    }
    return false;
  });
}

/** How close, in characters, a word must be that says that something else is meant: "HR 0.71 (95% CI", "31 PR and 12 CR". */
const close = 30;

/** Whether one of the words is close to the name, in the same case and not as part of a longer word. */
export function closeBy(text: string, match: Span, sentence: Span, words: readonly string[]): boolean {
  if (words.length === 0) return false;
  const before = text.slice(Math.max(sentence.start, match.start - close), match.start);
  const after = text.slice(match.end, Math.min(sentence.end, match.end + close));
  return [before, after].some((part) =>
    words.some((word) => {
      for (let at = part.indexOf(word); at >= 0; at = part.indexOf(word, at + 1)) {
        const end = at + word.length;
        const begins = at === 0 || !letterOrDigit.test(part[at - 1] ?? '');
        if (begins && (!/\p{L}$/u.test(word) || !letterOrDigit.test(part[end] ?? ''))) return true;
      }
      return false;
    }),
  );
}

/** Whether the text meets the condition under which a row of the ambiguity table lets the spelling be read. */
export function needIsMet(
  row: Ambiguity,
  surface: string,
  sentence: string,
  definedAs: readonly string[] | undefined,
): boolean {
  if (definedAs?.includes(row.id)) return true;
  switch (row.needs) {
    case 'never':
    case 'defined':
      return false;
    case 'exact-case':
      return surface === row.spelling;
    case 'context':
      return wordIn(sentence, row.words);
  }
}
