import type { FrontMatterFault } from '../../manuscript/markup/frontMatterFaults.ts';
import { defineRule } from '../rule.ts';

const quoteIt = 'put the value in quotation marks';
const told: Readonly<Record<FrontMatterFault['kind'], string>> = {
  'open quotation mark': 'the quotation mark at the beginning of the value is not closed: close it',
  'text after quotation':
    'the value goes on after its closing quotation mark: double the mark inside it, or use the other kind around it',
  colon: `a colon with a space after it begins another key: ${quoteIt}`,
  'reserved sign': `YAML keeps the first sign of the value for itself: ${quoteIt}`,
};

/** YAML 1.2.2: indicators, quoted and plain scalars. */
export const metaFrontMatter = defineRule({
  id: 'meta/front-matter',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A line of the front matter that is not valid YAML',
  why: 'Pandoc and Quarto stop at it, and title, language and bibliography are lost. Read are the values at the beginning of a line: quotation marks that are not closed, or closed too early, colons in bare values, and signs that YAML keeps for itself. The whole of YAML is not checked.',
  examples: [
    { text: '---\ntitle: ⟦"Ways of escape⟧\nlang: en\n---\n\nCells pump.' },
    {
      text: '---\ntitle: ⟦Ways of escape: a review⟧\nauthor: A. Abe\n---\n\nCells pump.',
      fixed: '---\ntitle: "Ways of escape: a review"\nauthor: A. Abe\n---\n\nCells pump.',
    },
    { text: "---\ntitle: ⟦'Abe's ways of escape'⟧\n---\n\nCells pump." },
    {
      text: '---\nauthor: ⟦@abe⟧\n---\n\nCells pump.',
      fixed: '---\nauthor: "@abe"\n---\n\nCells pump.',
    },
    {
      text: '---\ntitle: "Ways of escape:\n  a review" # the working title: long\nurl: https://example.org/a:b\nabstract: |\n  Cells: "pumps\nauthor: [Abe, "Bose: R"]\n---\n\nCells pump.',
    },
    { text: 'Cells pump.\n\n---\n\ntitle: Ways of escape: a review', note: 'no front matter' },
  ],
  *check({ manuscript }) {
    for (const { kind, span } of manuscript.frontMatterFaults) {
      const value = manuscript.text.slice(span.start, span.end);
      const isBare = kind === 'colon' || kind === 'reserved sign';
      const written = value.includes('"') || value.includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`;
      yield {
        span,
        message: `The front matter is not valid YAML here; ${told[kind]}.`,
        fixes: isBare
          ? [
              {
                title: 'Put the value in quotation marks',
                safety: 'review',
                reason: 'A key of its own may be meant.',
                edits: [{ ...span, newText: written }],
              },
            ]
          : [],
      };
    }
  },
});
