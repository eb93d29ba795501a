import type { Span } from '../../../text/span.ts';
import { textAfter } from '../../../text/textAround.ts';
import type { Argument } from '../arguments.ts';

const numbers = ['two', 'three', 'four', 'five', 'six'];
const countedAfter =
  /^\s(?:to|towards?|against|from|on)\s(?:(?:all|both|the|these|those)\s){0,3}(two|three|four|five|six)\s(?:[a-z-]+\s)?(?:drugs|agents|inhibitors|compounds|antibodies|treatments|therapies)(?![a-z])/i;
/** "Resistance to all three drugs": applies to exactly so many treatments. */
export function asCounted(text: string, cue: Span, all: readonly Argument[]): readonly Argument[] {
  const number = countedAfter.exec(textAfter(text, cue, 60))?.[1];
  return number !== undefined && all.length !== numbers.indexOf(number.toLowerCase()) + 2 ? [] : all;
}
