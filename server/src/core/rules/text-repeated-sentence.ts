import { type Place, placeAt } from './proseMatches.ts';
import { defineRule, type RuleContext } from './rule.ts';

/** Letters; shorter sentences are said again by right ("Resistance is common."). */
const shortest = 60;
const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\d]+/gu, '');

/** Sentences with their letters; a bar parts the columns of a table that lost its markup. */
function* statements({ manuscript }: RuleContext): Iterable<Place & { readonly said: string }> {
  for (const [index, { kind, prose, sentences, section }] of manuscript.blocks.entries()) {
    if (kind === 'heading' || kind === 'quotation' || manuscript.sections[section]?.role === 'abstract') continue;
    for (const sentence of sentences) {
      const text = prose.text.slice(sentence.prose.start, sentence.prose.end);
      for (const part of text.matchAll(/[^|]+/gu)) {
        const said = letters(part[0]);
        if (said.length < shortest) continue;
        const lead = part[0].length - part[0].trimStart().length;
        const start = sentence.prose.start + part.index + lead;
        yield { ...placeAt(manuscript, index, { start, end: start + part[0].trim().length }), said };
      }
    }
  }
}

/** COPE and most journals treat repeated text as an error of editing where it is the author's own and in one paper. */
export const textRepeatedSentence = defineRule({
  id: 'text/repeated-sentence',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'none',
  title: 'A sentence or table entry that stands in the manuscript twice',
  why: 'A sentence that is repeated word for word was pasted twice, and a row of a table that says what another row says was probably never filled in. Spaces, case and punctuation make no difference. Sentences of fewer than sixty letters, abstracts, headings and quotations are left alone.',
  examples: [
    {
      text: '| change | what it does |\n| - | - |\n| *BRCA1* loss | Tumours respond to platinum and to PARP inhibitors until reversion restores repair. |\n| *TP53* loss | ⟦Tumours respond to platinum and to PARP inhibitors until reversion restores repair.⟧ |',
    },
    { text: 'Resistance is common. It grows. Resistance is common.', note: 'short' },
    {
      text: '# Abstract\n\nTumours respond to platinum and to PARP inhibitors until reversion restores repair.\n\n# Introduction\n\nTumours respond to platinum and to PARP inhibitors until reversion restores repair.',
      note: 'an abstract',
    },
  ],
  *check(context) {
    const first = new Map<string, Place>();
    for (const place of statements(context)) {
      const earlier = first.get(place.said);
      if (!earlier) {
        first.set(place.said, place);
        continue;
      }
      const row = context.manuscript.blocks[place.block]?.kind === 'table-cell';
      yield {
        span: place.span,
        message: row
          ? 'Another row of a table says the same, word for word.'
          : 'This has been said before, word for word.',
        data: [],
        related: [{ ...earlier.span, message: 'said here first' }],
        fixes: [],
      };
    }
  },
});
