import { defineRule } from '../rule.ts';
import { captions, kindOf, mentionsIn, numbersOf } from './numberedTables.ts';

/** A reference to a table without its number. */
const pointing = /(?<![a-z])(?:table|figure)s?\s(?:above|below|here)|(?:following|preceding|next)\s(?:table|figure)/i;
/** As many others of its kind must be mentioned, to be sure how the text refers to them. */
const fewestMentioned = 2;

const example = (other: string): string =>
  `The pumps are in table 1, the drugs in tables 3 and 4${other}.\n\nTable 1. Pumps of cells.\n\n⟦Table 2⟧. Cells.\n\nTable 3. Drugs.\n\nTable 4. More drugs.`;

/** ICMJE Recommendations: tables and figures are numbered in the order of their first mention in the text, and each is mentioned. */
export const textUnmentionedTable = defineRule({
  id: 'text/unmentioned-table',
  since: '0.1.0',
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
      };
    }
  },
});
