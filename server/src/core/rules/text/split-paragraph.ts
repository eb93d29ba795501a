import { proseInSource } from '../../manuscript/prose/inSource.ts';
import type { Edit } from '../../text/edit.ts';
import type { Span } from '../../text/span.ts';
import { blocksInColumns } from '../pageColumns.ts';
import { defineRule, type RuleContext } from '../rule.ts';

interface Split {
  /** Span in the source from the last word of one paragraph to the first of the next. */
  readonly words: Span;
  /** The edit that joins them. */
  readonly edit: Edit;
}

/** The places where a paragraph ends in mid-sentence and the next one continues it. */
function* splits(context: RuleContext): Iterable<Split> {
  const { blocks, text } = context.manuscript;
  const columns = blocksInColumns(context);
  for (let index = 1; index < blocks.length; index++) {
    const [before, block] = [blocks[index - 1]!, blocks[index]!];
    if (before.paragraph !== block.paragraph || before.kind !== 'paragraph' || block.kind !== 'paragraph') continue;
    if (columns.has(index)) continue;
    const gap = { start: before.span.end, end: block.span.start };
    // A formula, a figure or a comment between the two may interrupt a sentence.
    if (text.slice(gap.start, gap.end).trim() !== '') continue;
    const last = before.prose.text.lastIndexOf(' ') + 1;
    const first = /^\S+/u.exec(block.prose.text)?.[0].length ?? 0;
    // At the end of a page a hyphen divides a word more often than it joins two.
    const hyphened = /\p{Ll}[-\u00ad\u2010]$/u.test(before.prose.text);
    yield {
      words: {
        start: proseInSource(before, { start: last, end: last + 1 }).start,
        end: proseInSource(block, { start: 0, end: first }).end,
      },
      edit: { start: hyphened ? gap.start - 1 : gap.start, end: gap.end, newText: hyphened ? '' : ' ' },
    };
  }
}

/** Page breaks of a PDF or word processor become empty lines in the middle of sentences. */
export const textSplitParagraph = defineRule({
  id: 'text/split-paragraph',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A sentence that is broken by an empty line',
  why: 'Converting a text page by page leaves an empty line where a page ended, and what was one sentence is printed as two paragraphs. Reported is a paragraph that ends without a full stop where the next one goes on in lower case; not where a formula, a figure or a comment stands between the two, nor short lines, which may be a list, or those of two columns in turn.',
  examples: [
    {
      text: 'Resistance to methotrexate often comes with additional ⟦small\n\nchromosomes⟧ that carry the gene.',
      fixed: 'Resistance to methotrexate often comes with additional small chromosomes that carry the gene.',
    },
    {
      text: 'The pump is found in most of the cells that were not killed and were ⟦resis-\n\ntant⟧ to the drug.',
      fixed: 'The pump is found in most of the cells that were not killed and were resistant to the drug.',
    },
    { text: 'Resistance is common.\n\nmTOR is one of its causes.' },
    {
      text: 'The rate of growth at the time of the first visit is given by\n\n$$r = k t$$\n\nwhere the rest is constant.',
      note: 'a formula',
    },
    {
      text: 'Drugs fail. Cells wait.\n\nThe pump is found in most of the cells\n\nThe sensitivity of cells to a drug is a factor for\n\nthat were not killed by the drug in the\n\nevery treatment of the many patients who took\n\nfirst weeks.',
      note: 'two columns in turn',
    },
    { text: 'gefitinib\n\nerlotinib\n\nafatinib', note: 'a list' },
    {
      text: 'Resistance to methotrexate and the genes that carry it\n\nby Ann Abe and Ben Bose',
      note: 'authors below a title',
    },
  ],
  *check(context) {
    for (const { words, edit } of splits(context)) {
      yield {
        span: words,
        message: 'An empty line breaks this sentence into two paragraphs.',
        fixes: [
          {
            title: 'Join the two parts',
            safety: 'review',
            reason: 'Words may have been lost between them.',
            edits: [edit],
          },
        ],
      };
    }
  },
});
