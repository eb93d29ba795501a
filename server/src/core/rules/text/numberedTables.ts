import { proseInSource } from '../../manuscript/prose/inSource.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { type BlockMatch, matchesIn } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';

/** "Table 2." and "Fig. 3:" at the start of a caption. */
const label = /^(?<kind>Table|Fig(?:ure|\.)?)\s(?<number>\d{1,3})(?=[.:|]?\s|$)/iu;
/** "Table 2", "Figs. 1A and 3", "tables 2–4". */
const mention =
  /(?<![a-z])(?:tab(?:le|\.)|fig(?:ure|\.)?)s?\.?\s?\d{1,3}[a-z]{0,2}(?:(?:\s?[-–,;&/]\s?|\s(?:and|or|to)\s)\d{1,3}[a-z]{0,2})*/gi;
/** Whether a match is a caption that a conversion left within a paragraph: "… cells. Table 4. The cells …". */
const isCaptionWithin = (prose: string, { start, end }: Span): boolean =>
  /^[.:]\s\p{Lu}/u.test(textAfter(prose, { end }, 3)) &&
  /^\p{Lu}/u.test(prose.slice(start)) &&
  !/[\p{L},(]\s?$/u.test(prose.slice(0, start));

export type Kind = 'table' | 'figure';
export const kindOf = (word: string): Kind => (/^t/iu.test(word) ? 'table' : 'figure');

/** The numbers of a mention, with ranges expanded. */
export function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  for (const [, sign = '', digits = ''] of text.matchAll(/([-–]|to)?\s?(\d{1,3})/gu)) {
    const number = Number(digits);
    for (let between = (numbers.at(-1) ?? number) + 1; sign !== '' && between < number; between++)
      numbers.push(between);
    numbers.push(number);
  }
  return numbers;
}

/** The mentions of numbered tables and figures in a block. */
export function mentionsIn(prose: string): readonly BlockMatch[] {
  const caption = label.exec(prose)?.[0].length ?? 0;
  return matchesIn(prose, mention).filter((one) => one.prose.start >= caption && !isCaptionWithin(prose, one.prose));
}

/** The captions in a block, at its start or inside it, whatever kind of block a conversion made of it. */
export const labelsIn = (prose: string): readonly BlockMatch[] =>
  matchesIn(prose, mention).filter(
    ({ prose: one, text }) =>
      (one.start === 0 && !/^\s\p{Ll}/u.test(prose.slice(text.length))) || isCaptionWithin(prose, one),
  );

/** The numbered captions. */
export function* captions({ manuscript }: RuleContext) {
  for (const block of manuscript.blocks) {
    const found = block.kind === 'caption' ? label.exec(block.prose.text) : undefined;
    if (found?.groups)
      yield {
        text: found[0],
        kind: kindOf(found[0]),
        number: Number(found.groups.number),
        span: proseInSource(block, { start: 0, end: found[0].length }),
      };
  }
}
