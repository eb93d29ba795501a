import { guarded } from '../../text/guarded.ts';
import type { Span } from '../../text/span.ts';

/** Characters that no word has between its letters. */
const oddInside = /[;!?“”"°^~‘]/u;
const oddTogether = /[;!?“”"°^~‘'’)]/u;
const between = /(?<=\p{L})[^\p{L}\d\s]+(?=\p{L})/gu;
/** A missing space after a stop or before an opening quotation mark, which is not noise. */
const lostSpace = /^(?:[.,;:!?]?[)"”’\]]*[-–—]*|[-–—]*[(["“‘]+)$/u;
/** In characters: places no farther apart are one row of a figure or table. */
const furthest = 24;

const kindsOf = (signs: string, odd: RegExp): number => new Set([...signs].filter((sign) => odd.test(sign))).size;

/** Number of different characters in a word that show that a scanner has read a picture. */
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

/** Whether signs are a run of stray brackets and quotation marks, and not a formula or ellipsis. */
function isStrayRun(signs: readonly string[]): boolean {
  if (signs.length < 3 || signs.some((sign) => /[+=<>×/*±≤≥−|\d-]/u.test(sign))) return false;
  const count = (sign: string): number => signs.filter((one) => one === sign).length;
  return count(')') > count('(') || count('"') % 2 === 1 || count('°') > 0;
}

/** Words that journals space out letter by letter; few blocks have a single letter between two others. */
const spaced = guarded(
  /[a-z] [a-z] [a-z]/i,
  /(?<!\S)(?:a b s t r a c t|a r t i c l e i n f o|k e y ?w o r d s|i n t r o d u c t i o n|r e f e r e n c e s|h i g h l i g h t s|s u m m a r y)(?!\S)/giu,
);

/**
 * A cheap test that spares most prose the check of its words: noise has an odd sign inside a word, or a bracket or mark on its
 * own.
 */
export const oddSign = /[;!?“”"°^~‘'’)](?<=[^\s\d].)(?=[^\s\d])|[)"°](?<!\S.)(?!\S)/;
/** Most words, which have no odd sign inside. */
const plain = /^[\p{L}\d]+[.,;:)]?$/u;

/** The places in prose where a scanner turned a figure or table into characters, or read a spaced heading letter by letter. */
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

/** Merges nearby places. */
function joined(places: readonly Span[]): Span[] {
  const rows: Span[] = [];
  for (const { start, end } of places) {
    const last = rows.at(-1);
    if (last && start - last.end <= furthest) rows[rows.length - 1] = { start: last.start, end };
    else rows.push({ start, end });
  }
  return rows;
}
