import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule } from '../rule.ts';
import { hasSpeciesPrefix, otherwiseNamed } from './geneSpelling.ts';

/** Names in general use: of telomerase reverse transcriptase the human one has hardly another name. */
const usual: ReadonlySet<string> = new Set(['hTERT']);

/** HGNC guidelines (Bruford et al. 2020): a symbol contains no reference to a species, such as "H" for human. */
export const geneSpeciesPrefix = defineRule({
  id: 'gene/species-prefix',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A human gene marked as human by an “h” before its symbol',
  why: 'Approved symbols hold no species; capitals say that the gene is human. hMLH1 is found under MLH1. One finding stands for all uses of a gene.',
  examples: [
    { text: 'Loss of ⟦hMLH1⟧ and of ⟦hMSH2⟧.', fixed: 'Loss of MLH1 and of MSH2.' },
    { text: 'Loss of MLH1 and of MSH2.' },
    { text: 'Most tumours express hTERT.', note: 'in general use' },
    { text: 'Cells of hTERT-RPE-1 were grown.', note: 'a cell line' },
  ],
  *check(context) {
    const { text } = context.manuscript;
    // hTERT-RPE-1 is a cell line.
    const isPartOfName = ({ start, end }: Span) =>
      /[\p{L}\d]-$/u.test(text.slice(start - 2, start)) || /^-[\p{Lu}\d]/u.test(textAfter(text, { end }, 2));
    const uses = otherwiseNamed(
      context,
      'gene/species-prefix',
      ({ mention, symbol }) =>
        hasSpeciesPrefix(mention.text, symbol) && !usual.has(mention.text) && !isPartOfName(mention.span),
    );
    for (const group of grouped(uses, ({ symbol }) => symbol)) {
      const { mention, symbol } = group[0]!;
      yield inAllPlaces(
        group.map((use) => rewritten(use.mention, symbol)),
        {
          message: `Approved symbols have no “h” for human: ${symbol} (${mention.ids[0]!.toUpperCase()}).`,
          data: mention.ids,
          title: `Write ${symbol}`,
          safety: 'review',
          reason: 'A name of a construct may need its h.',
        },
      );
    }
  },
});
