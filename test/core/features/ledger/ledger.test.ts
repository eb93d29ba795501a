import { describe, expect, it } from 'vitest';
import { ledgerCsv } from '../../../../server/src/core/features/ledger/ledgerCsv.ts';
import { ledgerHtml } from '../../../../server/src/core/features/ledger/ledgerHtml.ts';
import { ledgerMarkdown } from '../../../../server/src/core/features/ledger/ledgerMarkdown.ts';
import { ledgerColumns, ledgerRows } from '../../../../server/src/core/features/ledger/ledgerRows.ts';
import { analyzeText, shippedKnowledge } from '../../../support/analyzeText.ts';

const text = `# Resistance

A review.

## Lung cancer

EGFR T790M confers resistance to gefitinib and erlotinib, "p < 0.05" & more [@pao2005].

BRAF V600E may sensitise melanoma to vemurafenib. Does MET amplification cause resistance to gefitinib?
`;
const rows = ledgerRows('review.md', analyzeText(text), shippedKnowledge());

/** A CSV parser of its own (RFC 4180), so that the writer is not tested against itself. */
function parsed(csv: string): string[][] {
  const cells = [...csv.replace(/^\uFEFF/u, '').matchAll(/"((?:[^"]|"")*)"(,|\r\n)/gu)];
  const lines: string[][] = [[]];
  for (const [, cell = '', end] of cells) {
    lines.at(-1)?.push(cell.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
  }
  return lines.slice(0, -1);
}

it('a disease that stands with its abbreviation is told once', () => {
  const claim = 'In chronic myeloid leukemia (CML), ABL1 T315I confers resistance to imatinib.';
  const [row] = ledgerRows('review.md', analyzeText(claim), shippedKnowledge());
  expect(row?.disease).toBe('chronic myeloid leukemia');
});

it('a claim is a row, a question is none', () => {
  expect(rows.map(({ subject, relation, object, stance }) => [subject, relation, object, stance])).toEqual([
    ['EGFR T790M', 'resistance', 'gefitinib', 'asserted'],
    ['EGFR T790M', 'resistance', 'erlotinib', 'asserted'],
    ['BRAF V600E', 'sensitivity', 'vemurafenib', 'hedged'],
  ]);
  expect(rows[0]).toMatchObject({
    file: 'review.md',
    line: '7',
    section: 'Lung cancer',
    genes: 'EGFR',
    citations: 'pao2005',
    cited: 'yes',
    verdict: 'agrees',
    best_level: 'B',
    best_source: 'pmid:15728811',
  });
  expect(rows[2]).toMatchObject({ line: '9', disease: 'melanoma', cited: 'no', genes: 'BRAF' });
});

it('what is told of being without a gene stands in the words of the sentence', () => {
  const claim = 'Knockdown of NF1 conferred resistance to vemurafenib in melanoma.';
  const [row] = ledgerRows('review.md', analyzeText(claim), shippedKnowledge());
  expect(row).toMatchObject({ subject: 'without NF1', genes: 'NF1', relation: 'resistance', object: 'vemurafenib' });
});

describe('CSV', () => {
  /** What stands in the file for a sentence. */
  const written = (sentence: string): string | undefined =>
    parsed(ledgerCsv([{ ...rows[0]!, sentence }]))[1]?.[ledgerColumns.indexOf('sentence')];

  it('is read back by a parser', () => {
    const [head, ...lines] = parsed(ledgerCsv(rows));
    expect(head).toEqual(ledgerColumns);
    expect(lines).toEqual(rows.map((row) => ledgerColumns.map((column) => row[column])));
  });

  it.each([
    '=1+1',
    '+A1',
    '-A1',
    '@sum',
    'MARCH1',
    'SEPT2',
    'Dec-1',
    'Oct4',
    '1-Mar',
    '2-Sep-14',
    '1/2',
    '1-2',
    '2E10',
    'DEC1',
  ])('a spreadsheet leaves %s alone', (cell) => expect(written(cell)).toBe(`'${cell}`));

  it.each(['EGFR', 'MARCHF1', 'SEPTIN2', 'T790M', '12', 'B', '', 'doi:10.1000/1-2', 'Marchetti 2006', 'pmid:15728811'])(
    '%s needs no guard',
    (cell) => expect(written(cell)).toBe(cell),
  );
});

it('Markdown holds one line a claim', () => {
  const lines = ledgerMarkdown(rows).trimEnd().split('\n');
  expect(lines).toHaveLength(2 + rows.length);
  expect(new Set(lines.map((line) => line.split(/(?<!\\)\|/u).length)).size).toBe(1);
});

it('headings and keywords claim nothing', () => {
  const named = '# T790M-mediated resistance to gefitinib\n\n## Keywords\n\nEGFR T790M; resistance to gefitinib\n';
  expect(ledgerRows('a.md', analyzeText(named), shippedKnowledge())).toEqual([]);
});

it('the words of a sentence stand without its line breaks and citations, those of a row cell by cell', () => {
  const source =
    'EGFR T790M confers resis-\ntance to\ngefitinib [@pao2005].\n\n| Mutation | Resistant to | Ref. |\n|---|---|---|\n| BTK C481S | ibrutinib | [@a] |\n';
  const read = ledgerRows('a.md', analyzeText(`${source}\nResistance returns.`), shippedKnowledge());
  expect(read.map(({ sentence, citations, cited }) => [sentence, citations, cited])).toEqual([
    ['EGFR T790M confers resistance to gefitinib.', 'pao2005', 'yes'],
    ['BTK C481S | ibrutinib', 'a', 'yes'],
  ]);
});

describe('HTML', () => {
  const html = ledgerHtml([...rows, { ...rows[0]!, file: 'second.md', verdict: 'disagrees' }], '2026.11');

  it('has a table a file and a body a sentence', () => {
    expect([...html.matchAll(/<h2>([^<]*)/gu)].map(([, file]) => file)).toEqual(['review.md', 'second.md']);
    expect(html.match(/<tbody>/gu)).toHaveLength(3);
    expect(html).toContain('4 claims: 3 cited, 1 not cited, 0 in need of no citation.');
    expect(html).toContain('agrees 3, divided 0, disagrees 1, silent 0.');
  });

  it('closes what it opens', () => {
    const open: string[] = [];
    for (const [, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]*)\b[^>]*>/gu)) {
      if (['meta', 'col', 'br'].includes(name)) continue;
      if (slash) expect(open.pop()).toBe(name);
      else open.push(name);
    }
    expect(open).toEqual([]);
  });

  it('holds no markup of the manuscript, no script and nothing from elsewhere', () => {
    expect(html).toContain('&quot;p &lt; 0.05&quot; &amp; more');
    expect(html).not.toMatch(/<script|src=|@import|url\(/u);
  });
});
