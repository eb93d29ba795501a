import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { HeaderError } from '../../server/src/tables/tsvTable.ts';
import { geneWords } from '../../server/src/tools/collect-gene-words.ts';
import { countReasons, importHgnc } from '../../server/src/tools/import/hgnc.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const input = () => ({
  hgnc: fixture('hgnc.tsv'),
  changes: fixture('hgnc_changes.tsv'),
  field: ['EGFR', 'BCR', 'ABL1', 'HOTAIR', 'NOPE'],
  words: new Set(['rest', 'talk', 'clip', 'dicer']),
  abbreviations: new Map([['GCC', 'a compiler']]),
  stops: new Map([['all', 'a disease']]),
  explained: new Set(['Dicer\thgnc:76']),
});
const { genes, gated, missing } = importHgnc(input());
const gene = (symbol: string) => genes.find((one) => one.symbol === symbol);

describe('which genes are imported', () => {
  test('every protein-coding and microRNA gene, and whatever else belongs to the field', () => {
    expect(genes.map((one) => one.symbol).sort()).toEqual(
      ['ABL1', 'AQQ', 'BCR', 'EGFR', 'ERRP', 'HOTAIR', 'MIR21', 'NEWSYM1', 'QQQ1', 'QRST', 'REST'].sort(),
    );
    expect(missing).toEqual(['NOPE']);
  });

  test('a symbol that was approved later is the symbol, and the one before it a previous symbol', () => {
    expect(gene('NEWSYM1')).toMatchObject({ previous: ['OLDSYM'], source: expect.stringContaining('2025-10-07') });
  });

  test('what is known of each: locus, ids, whether it belongs to the field', () => {
    expect(gene('EGFR')).toMatchObject({ locus: 'protein', entrez: '1956', uniprot: 'P00533', exactCase: undefined });
    expect(gene('MIR21')).toMatchObject({ locus: 'mirna', entrez: undefined, exactCase: true, unread: [] });
    expect(gene('HOTAIR')?.locus).toBe('other');
  });
});

describe('names of a gene of the field', () => {
  test.each([
    ['EGFR', ['ERBB1', 'ZZT'], ['ERBB'], ['ZZT']],
    ['BCR', ['BCR-KIN', 'CML'], ['BCR1'], ['CML']],
    ['ABL1', ['CLIP', 'Dicer', 'JTK7', 'S12A', 'T-ALK', 'c-ABL', 'p150'], [], ['CLIP', 'S12A', 'T-ALK', 'p150']],
  ])('%s', (symbol, aliases, previous, unread) => {
    expect(gene(symbol)).toMatchObject({ aliases, previous, unread });
  });
});

describe('names of a gene outside the field', () => {
  test.each([
    ['REST', ['NRSF', 'REST', 'XBR']],
    ['QQQ1', ['PLAINLETTERS', 'QQ7']],
    ['AQQ', ['AQQ', 'amber']],
    ['QRST', ['queer receptor']],
    ['NEWSYM1', ['OLDSYM']],
  ])('of %s these are not read: %j', (symbol, unread) => {
    expect(gene(symbol)?.unread).toEqual(unread);
  });
});

test.each([
  'EGFR\tERRP\tdropped\tthe approved symbol of another gene',
  'EGFR\tZZT\tunread\ttwo or three letters',
  'BCR\tALL\tdropped\ta disease',
  'BCR\tD22S11\tdropped\ta locus or clone name',
  'ABL1\tABL\tdropped\tshared by two or more genes',
  'ABL1\tS12A\tunread\treads as a substitution',
  'ABL1\tT-ALK\tunread\ta word of English',
  'ABL1\tGC-C\tdropped\tan abbreviation of other things',
  'REST\tREST\tunread\ta word of English',
  'QQQ1\tKIAA0012\tdropped\ta locus or clone name',
  'QQQ1\tPLAINLETTERS\tunread\tletters only',
])('the report says %j', (line) => {
  expect(gated).toContain(line);
});

test('the report counts its reasons', () => {
  expect(countReasons(['A\tB\tunread\tx', 'A\tC\tunread\tx', 'A\tD\tdropped\ty'])).toEqual([
    '2\tunread: x',
    '1\tdropped: y',
  ]);
});

test('a changed header stops the import and names the column', () => {
  const renamed = fixture('hgnc.tsv').replace('locus_type', 'locus');
  expect(() => importHgnc({ ...input(), hgnc: renamed })).toThrow(HeaderError);
  expect(() => importHgnc({ ...input(), hgnc: renamed })).toThrow(/locus_type/);
});

test('names of genes that are words are found with and without their hyphens', () => {
  expect(geneWords(fixture('hgnc.tsv'), ['talk\nRest\n', 'clip\nunrelated\n'])).toEqual(['clip', 'rest', 'talk']);
});
