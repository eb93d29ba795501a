import { proseInSource } from '../../manuscript/prose/inSource.ts';
import type { Span } from '../../text/span.ts';
import { type BlockMatch, matchesIn } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';

/** "Table 2." and "Fig. 3:" where a caption begins. */
const label = /^(?<kind>Table|Fig(?:ure|\.)?)\s(?<number>\d{1,3})(?=[.:|]?\s|$)/iu;
/** "Table 2", "Figs. 1A and 3", "tables 2–4". */
const mention =
  /(?<!\p{L})(?:tab(?:le|\.)|fig(?:ure|\.)?)s?\.?\s?\d{1,3}\p{L}{0,2}(?:(?:\s?[-–,;&/]\s?|\s(?:and|or|to)\s)\d{1,3}\p{L}{0,2})*/giu;
/** A caption that a conversion left within a paragraph: "… cells. Table 4. The cells …". */
const isCaptionWithin = (prose: string, { start, end }: Span): boolean =>
  /^[.:]\s\p{Lu}/u.test(prose.slice(end, end + 3)) &&
  /^\p{Lu}/u.test(prose.slice(start)) &&
  !/[\p{L},(]\s?$/u.test(prose.slice(0, start));
/** A table that is pointed to without its number. */
const pointing = /(?<!\p{L})(?:table|figure)s?\s(?:above|below|here)|(?:following|preceding|next)\s(?:table|figure)/iu;
/** As many others of its kind must be mentioned, so that it is known how the text does it. */
const fewestMentioned = 2;

type Kind = 'table' | 'figure';
const kindOf = (word: string): Kind => (/^t/iu.test(word) ? 'table' : 'figure');

/** The numbers of a mention, ranges filled. */
function numbersOf(text: string): number[] {
  const numbers: number[] = [];
  for (const [, sign = '', digits = ''] of text.matchAll(/([-–]|to)?\s?(\d{1,3})/gu)) {
    const number = Number(digits);
    for (let between = (numbers.at(-1) ?? number) + 1; sign !== '' && between < number; between++)
      numbers.push(between);
    numbers.push(number);
  }
  return numbers;
}

/** What each block mentions by number. */
function mentionsIn(prose: string): readonly BlockMatch[] {
  const caption = label.exec(prose)?.[0].length ?? 0;
  return matchesIn(prose, mention).filter((one) => one.prose.start >= caption && !isCaptionWithin(prose, one.prose));
}

function* captions({ manuscript }: RuleContext) {
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

const example = (other: string): string =>
  `The pumps are in table 1, the drugs in tables 3 and 4${other}.\n\nTable 1. Pumps of cells.\n\n⟦Table 2⟧. Cells.\n\nTable 3. Drugs.\n\nTable 4. More drugs.`;

/** ICMJE Recommendations: tables and figures are numbered in the order of their first mention in the text, and each is mentioned. */
export const textUnmentionedTable = defineRule({
  id: 'text/unmentioned-table',
  since: '0.2.0',
  status: 'stable',
  severity: 'information',
  fix: 'none',
  title: 'A table or figure that the text never mentions',
  why: 'Journals ask that each table and figure is mentioned by its number, in order; one that is not is left over, or its sentence was lost. Reported are numbered captions, where at least two others of their kind are mentioned and nothing points to a table or figure without its number.',
  examples: [
    { text: example('') },
    { text: example(', the cells in Table 2').replace(/[⟦⟧]/gu, '') },
    { text: example(' (tables 1–4)').replace(/[⟦⟧]/gu, '') },
    { text: example(', the rest in the table below').replace(/[⟦⟧]/gu, '') },
    { text: 'Table 1. Pumps.\n\nTable 2. Drugs.', note: 'no table is mentioned' },
  ],
  *check(context) {
    const labelled = [...captions(context)];
    if (labelled.length <= fewestMentioned) return;
    const { manuscript, searchBlocks } = context;
    const mentioned = { table: new Set<number>(), figure: new Set<number>() };
    for (const { found } of searchBlocks('text/unmentioned-table', (block) =>
      mentionsIn(manuscript.blocks[block]!.prose.text),
    ))
      for (const { text } of found) for (const number of numbersOf(text)) mentioned[kindOf(text)].add(number);
    if (
      searchBlocks('text/unmentioned-table pointing', (block) =>
        pointing.test(manuscript.blocks[block]!.prose.text) ? [block] : [],
      ).length > 0
    )
      return;
    for (const { text, kind, number, span } of labelled) {
      const others = new Set(
        labelled.filter((one) => one.kind === kind && mentioned[kind].has(one.number)).map((one) => one.number),
      );
      if (mentioned[kind].has(number) || others.size < fewestMentioned) continue;
      yield {
        span,
        message: `The text mentions ${others.size} others by their number, and never ${text}.`,
        data: [],
        related: [],
        fixes: [],
      };
    }
  },
});
