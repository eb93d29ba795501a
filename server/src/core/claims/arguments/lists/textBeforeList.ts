import type { Span } from '../../../text/span.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';

const name = '[A-Z][A-Za-z\\d*-]{1,11}';
const endsAsList = /(?:,|(?<![a-z])(?:and|or)(?:\sthe)?(?:\s[a-z-]+)?)\s$/;
const lastOfList = new RegExp(
  `(?<![A-Za-z\\d])${name}(?:,\\s${name}){0,3},?\\s(?:and|or)\\s(?:the\\s)?(?:[a-z-]+\\s)?$`,
);
const ofList = new RegExp(`(?<![A-Za-z\\d])${name}(?:,\\s${name}){0,3},\\s$`);
const listGoesOn = new RegExp(`^(?:,\\s${name}){0,3},?\\s(?:and|or)\\s`);
/** The text before the list that a name is in, "with A, B and C"; before the name itself if it is in no list. */
export function textBeforeList(text: string, item: Span): string {
  const before = textBefore(text, item, 110);
  if (!endsAsList.test(before)) return before;
  const list = lastOfList.exec(before) ?? (listGoesOn.test(textAfter(text, item, 60)) ? ofList.exec(before) : null);
  return list ? before.slice(0, list.index) : before;
}
