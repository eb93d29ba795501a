import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Argument } from './arguments.ts';

type Run = readonly Argument[];

/** "A and B … X and Y, respectively": the lists of the sentence run side by side. */
export const isSorted = (sentence: string): boolean => /\brespectively\b/.test(sentence);

/** The word closes these lists, and no numbers that stand after them. */
const isClosedBy = (text: string, runs: readonly Run[]): boolean => {
  const end = Math.max(...runs.flat().map(({ mention }) => mention.prose.end));
  const isOfNumbers = /%[^.;]{0,60}$/u.test(textBefore(text, { start: end }, 100));
  return !isOfNumbers && /^[^.;:\d(]{0,30}respectively/u.test(textAfter(text, { end }, 50));
};

/** "X and another confer resistance to A and B, respectively": the place of a name in a list of which no other was read. */
function placeOf(text: string, [one]: Run): 'first' | 'last' | undefined {
  if (!one) return undefined;
  const { prose } = one.mention;
  if (/^\)?,?\s(?:and|or)\s/u.test(textAfter(text, prose, 8))) return 'first';
  return /(?<!\p{L})(?:and|or)\s(?:the\s|of\s|in\s)?$/u.test(textBefore(text, prose, 12)) ? 'last' : undefined;
}

/**
 * The pairs of a reading in reading order; a pair lacking one side stands with nothing there. Lists that are sorted are paired one by
 * one; where they are not equally long, nobody knows which of them belong together.
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
