// Pairs subjects with objects: each with each, or one by one in "A and B … X and Y, respectively".

import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';

/** Arguments that act jointly. */
type Run = readonly Argument[];

/** "A and B … X and Y, respectively": whether the lists of the sentence are parallel. */
export const areListsParallel = (sentence: string): boolean => /\brespectively\b/.test(sentence);

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
 * Returns the pairs of a statement in reading order; if one side is missing, it is empty in every pair. Parallel lists are paired
 * one by one; if their lengths differ, it is unknown which of them belong together.
 */
export function pairArguments(
  text: string,
  subjects: readonly Run[],
  objects: readonly Run[],
  areParallel: boolean,
): (readonly [Run, Run])[] {
  if (subjects.length === 0) return objects.map((o) => [[], o]);
  if (objects.length === 0) return subjects.map((s) => [s, []]);
  if (areParallel && subjects.length === objects.length) return subjects.map((s, index) => [s, objects[index]!]);
  if (areParallel && isClosedBy(text, [...subjects, ...objects])) {
    const single = subjects.length === 1 ? subjects[0] : undefined;
    const place = single && placeOf(text, single);
    return single && place ? [[single, place === 'first' ? objects[0]! : objects.at(-1)!]] : [];
  }
  return subjects.flatMap((s) => objects.map((o) => [s, o] as const));
}
