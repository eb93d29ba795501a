import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';

const name = '[A-Z][\\p{L}\\d*-]{1,11}';
const lastOfList = new RegExp(
  `(?<![\\p{L}\\d])${name}(?:,\\s${name}){0,3},?\\s(?:and|or)\\s(?:the\\s)?(?:[a-z-]+\\s)?$`,
  'u',
);
const ofList = new RegExp(`(?<![\\p{L}\\d])${name}(?:,\\s${name}){0,3},\\s$`, 'u');
const listGoesOn = new RegExp(`^(?:,\\s${name}){0,3},?\\s(?:and|or)\\s`, 'u');
/** What stands before the list that a name is of, "with A, B and C"; a name of no list begins one. */
export function textBeforeList(text: string, of: Span): string {
  const before = textBefore(text, of, 110);
  const list = lastOfList.exec(before) ?? (listGoesOn.test(textAfter(text, of, 60)) ? ofList.exec(before) : null);
  return list ? before.slice(0, list.index) : before;
}
