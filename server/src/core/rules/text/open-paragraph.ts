import type { Block } from '../../manuscript/manuscript.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const words = /[\p{L}\d][\p{L}\d'’-]*/gu;
/** Fewer words may be a label, a line of a poem or of an address. */
const fewest = 6;
const closed = /[.!?:;,…–—-]["'”’)\]*_]*$/u;

/** Publishers' notices, which have no full stops. */
const licence = /(?<![a-z])(?:licen[cs]e|copyright|all rights reserved)(?![a-z])|©/i;

/** "Key words: …" at the end of an abstract. */
const keyWords = /^(?:key\s?-?words|index\sterms)\s?[:—–]/iu;

/**
 * Whether a block is a paragraph of several sentences, the last of which lacks its full stop; remarks in brackets and texts of
 * web pages do not count.
 */
function endsOpen({ kind, prose, sentences }: Block, residue: readonly string[]): boolean {
  const last = sentences.at(-1);
  if (kind !== 'paragraph' || !last || sentences.length < 2) return false;
  const said = prose.text.slice(last.prose.start, last.prose.end).trim();
  if (closed.test(said) || /^\([^()]*\)$/u.test(said) || licence.test(said) || keyWords.test(said)) return false;
  const small = said.toLowerCase();
  return !residue.some((phrase) => small.startsWith(phrase)) && (said.match(words)?.length ?? 0) >= fewest;
}

/** Indexes of paragraphs whose last sentence lacks its full stop, unless it may lead to what follows. */
function* open({ manuscript, knowledge, searchBlocks }: RuleContext): Iterable<number> {
  const { blocks, text } = manuscript;
  const residue = knowledge.words('text/residue');
  for (const { block: index } of searchBlocks('text/open-paragraph', (one) =>
    endsOpen(blocks[one]!, residue) ? [true] : [],
  )) {
    const { span, paragraph } = blocks[index]!;
    const next = blocks[index + 1];
    if (next?.paragraph === paragraph) continue;
    if (next && next.kind !== 'paragraph' && next.kind !== 'heading') continue;
    if (next && text.slice(span.end, next.span.start).trim() !== '') continue;
    // A formula, a URL or an image at the end needs no full stop.
    if (/[\p{L})\]]$/u.test(text.slice(span.start, span.end).trimEnd())) yield index;
  }
}

/** The full stop gets lost when citations are added at the end of a text, and when a text is cut to fit. */
export const textOpenParagraph = defineRule({
  id: 'text/open-paragraph',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A paragraph that ends without a full stop',
  why: 'A full stop is lost where citations are put after a text, and a missing one may mean that the end of the sentence is missing, too. Reported is the last sentence of a paragraph of several sentences; not before a list, a table, a figure or a formula, which it may lead to, nor where the next paragraph goes on with it.',
  examples: [
    {
      text: 'Resistance is common. It is caused by the amplification of the gene ⟦[@a]⟧\n\nThe next paragraph begins.',
      fixed: 'Resistance is common. It is caused by the amplification of the gene [@a].\n\nThe next paragraph begins.',
    },
    { text: 'Resistance is common. It is caused by the amplification of the gene [@a].' },
    { text: 'Resistance is common. It is caused by the amplification of the gene.[@a]' },
    {
      text: 'Resistance is common. It is caused by the amplification of these genes\n\n- *MET*\n- *ERBB2*',
      note: 'leads to a list',
    },
    { text: 'Resistance is common. (This is what two of the other three authors said)', note: 'in brackets' },
    { text: 'Resistance is common. It grows' },
    {
      text: 'Resistance is common. Key words: drug resistance, tumour, gene, amplification, efflux',
      note: 'key words',
    },
    { text: 'A line that has many words but is no sentence of a text', note: 'one line' },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const index of open(context)) {
      const { span } = manuscript.blocks[index]!;
      const source = manuscript.text.slice(span.start, span.end).trimEnd();
      const end = span.start + source.length;
      yield {
        span: { start: end - source.split(/\s/u).at(-1)!.length, end },
        message: 'The last sentence of this paragraph has no full stop.',
        fixes: [
          {
            title: 'End the sentence',
            safety: 'review',
            reason: 'Words may have been lost, too.',
            edits: [{ start: end, end, newText: '.' }],
          },
        ],
      };
    }
  },
});
