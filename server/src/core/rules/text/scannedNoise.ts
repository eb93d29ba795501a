import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';

/** Signs that no word has between its letters. */
const oddInside = /[;!?“”"°^~‘]/u;
const oddTogether = /[;!?“”"°^~‘'’)]/u;
const between = /(?<=\p{L})[^\p{L}\d\s]+(?=\p{L})/gu;
/** A space is missing behind a stop or before an opening quotation: no noise. */
const lostSpace = /^(?:[.,;:!?]?[)"”’\]]*[-–—]*|[-–—]*[(["“‘]+)$/u;
/** In characters. Places that lie no farther apart are one row of a figure or table. */
const furthest = 24;

const kindsOf = (signs: string, odd: RegExp): number => new Set([...signs].filter((sign) => odd.test(sign))).size;

/** How many kinds of sign in a word show that a scanner has read a picture. */
function oddSigns(word: string): number {
  const groups = word.match(between) ?? [];
  if (groups.length === 1 && lostSpace.test(groups[0]!)) return 0;
  const closes = word.indexOf(')');
  const hasStrayBracket = groups.some((group) => group.includes(')')) && !word.slice(0, closes).includes('(');
  const oddities = [
    hasStrayBracket,
    groups.filter((group) => group === "'" || group === '’').length > 1,
    groups.some((group) => kindsOf(group, oddTogether) > 1),
    /^[”’:;!?_)]\p{L}/u.test(word),
  ];
  return kindsOf(groups.join(''), oddInside) + oddities.filter(Boolean).length;
}

/** A run of single signs: brackets and quotation marks that belong to nothing. Formulas and points of omission are none. */
function isStrayRun(signs: readonly string[]): boolean {
  if (signs.length < 3 || signs.some((sign) => /[+=<>×/*±≤≥−|\d-]/u.test(sign))) return false;
  const count = (sign: string): number => signs.filter((one) => one === sign).length;
  return count(')') > count('(') || count('"') % 2 === 1 || count('°') > 0;
}

/** What journals space out letter by letter; few blocks have a letter alone between two others. */
const spaced = guarded(
  /[a-z] [a-z] [a-z]/i,
  /(?<!\S)(?:a b s t r a c t|a r t i c l e i n f o|k e y ?w o r d s|i n t r o d u c t i o n|r e f e r e n c e s|h i g h l i g h t s|s u m m a r y)(?!\S)/giu,
);

/**
 * A small look that spares most prose that of its words: noise has an odd sign inside a word, or a bracket or mark that
 * stands alone.
 */
export const oddSign = /[;!?“”"°^~‘'’)](?<=[^\s\d].)(?=[^\s\d])|[)"°](?<!\S.)(?!\S)/;
/** Most words: with no sign inside, there is nothing to count. */
const plain = /^[\p{L}\d]+[.,;:)]?$/u;

/** The places in prose where a scanner made signs of a figure or table, or took a spaced heading letter by letter. */
export function scannedNoise(prose: string): readonly Span[] {
  const found = spaced.all(prose).map(spanOf);
  if (oddSign.test(prose)) found.push(...noisyWords(prose));
  return joined(found.sort((a, b) => a.start - b.start));
}

const spanOf = ({ index, 0: text }: RegExpExecArray): Span => ({ start: index, end: index + text.length });

export function noisyWords(prose: string): readonly Span[] {
  const found: Span[] = [];
  let run: { start: number; signs: string[] } | undefined;
  const closeRun = (end: number): void => {
    if (run && isStrayRun(run.signs)) found.push({ start: run.start, end });
    run = undefined;
  };
  let last = 0;
  for (const match of prose.matchAll(/\S+/gu)) {
    const { index, 0: word } = match;
    if (word.length < 3 && [...word].length === 1) {
      run ??= { start: index, signs: [] };
      run.signs.push(word);
    } else {
      closeRun(last);
      if (!plain.test(word) && oddSigns(word) > 1 && !word.includes('://')) found.push(spanOf(match));
    }
    last = index + word.length;
  }
  closeRun(last);
  return found;
}

/** Places near one another as one. */
function joined(places: readonly Span[]): Span[] {
  const rows: Span[] = [];
  for (const { start, end } of places) {
    const last = rows.at(-1);
    if (last && start - last.end <= furthest) rows[rows.length - 1] = { start: last.start, end };
    else rows.push({ start, end });
  }
  return rows;
}
