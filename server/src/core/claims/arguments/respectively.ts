// Pairs subjects with objects: each with each, or one by one in "A and B … X and Y, respectively".

import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Argument } from './arguments.ts';

/** Arguments that act jointly. */
type Run = readonly Argument[];

/** "A and B … X and Y, respectively": whether the lists of the sentence are parallel. */
export const isSorted = (sentence: string): boolean => /\brespectively\b/.test(sentence);

/** Whether "respectively" refers to these lists, and not to numbers after them. */
const isClosedBy = (text: string, runs: readonly Run[]): boolean => {
  const end = Math.max(...runs.flat().map(({ mention }) => mention.prose.end));
  const isOfNumbers = /%[^.;]{0,60}$/u.test(textBefore(text, { start: end }, 100));
  return !isOfNumbers && /^[^.;:\d(]{0,30}respectively/u.test(textAfter(text, { end }, 50));
};

/**
 * "X and another confer resistance to A and B, respectively": the position of a name in a list whose other names were not
 * recognised.
 */
function placeOf(text: string, [one]: Run): 'first' | 'last' | undefined {
  if (!one) return undefined;
  const { prose } = one.mention;
  if (/^\)?,?\s(?:and|or)\s/u.test(textAfter(text, prose, 8))) return 'first';
  return /(?<!\p{L})(?:and|or)\s(?:the\s|of\s|in\s)?$/u.test(textBefore(text, prose, 12)) ? 'last' : undefined;
}

/**
 * Returns the pairs of a reading in reading order; if one side is missing, it is empty in every pair. Parallel lists are paired
 * one by one; if their lengths differ, it is unknown which of them belong together.
 */
export function pairs(
  text: string,
  subject: readonly Run[],
  object: readonly Run[],
  sorted: boolean,
): (readonly [Run, Run])[] {
  if (subject.length === 0) return object.map((o) => [[], o]);
  if (object.length === 0) return subject.map((s) => [s, []]);
  if (sorted && subject.length === object.length) return subject.map((s, index) => [s, object[index]!]);
  if (sorted && isClosedBy(text, [...subject, ...object])) {
    const single = subject.length === 1 ? subject[0] : undefined;
    const place = single && placeOf(text, single);
    return single && place ? [[single, place === 'first' ? object[0]! : object.at(-1)!]] : [];
  }
  return subject.flatMap((s) => object.map((o) => [s, o] as const));
}
