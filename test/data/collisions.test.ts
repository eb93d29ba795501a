import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadTables } from '../../server/src/tables/loadTables.ts';
import { readFolder } from '../../server/src/tools/compile-knowledge.ts';
import { readAbbreviations, readList } from '../../server/src/tools/import/geneNameGate.ts';
import { analyzeText } from '../support/analyzeText.ts';

const folder = join(import.meta.dirname, '../../data');
const { tables } = loadTables(readFolder(folder));
const words = new Set(readList(readFileSync(join(folder, 'selection/gene-words.txt'), 'utf8')));
const abbreviations = readAbbreviations(readFileSync(join(folder, 'selection/abbreviations.tsv'), 'utf8'));
const joined = (name: string): string => name.replace(/-/g, '');

/**
 * Names of the field that are rare words or abbreviations of another trade, and safe as they are: lower case does not match them,
 * and in capitals or with one capital a text on cancer means the gene.
 */
const safe = new Set('ABL ALK AREG BAX BOK DDR1 DDR2 FYN MYC NF2 P-gp REL RET SHH SRC TYMP'.split(' '));

describe('the collision gate on the tables that ship', () => {
  test('a name of the field that is a word or an abbreviation is explained in the ambiguity table', () => {
    const explained = new Set(tables.ambiguity.map(({ spelling, id }) => `${spelling.toLowerCase()} ${id}`));
    const open = tables.genes
      .filter((gene) => !gene.exactCase && gene.locus !== 'mirna')
      .flatMap((gene) =>
        [gene.symbol, ...gene.aliases, ...gene.previous]
          .filter((name) => !gene.unread.includes(name) && !safe.has(name))
          .filter((name) => words.has(joined(name).toLowerCase()) || abbreviations.has(joined(name).toUpperCase()))
          .filter((name) => !explained.has(`${name.toLowerCase()} ${gene.id}`))
          .map((name) => `${gene.symbol}: ${name}`),
      );
    expect(open).toEqual([]);
  });

  test('no gene outside the field is read by a word, an abbreviation or three letters, without context', () => {
    const gated = new Set(
      tables.ambiguity.filter(({ needs }) => needs !== 'exact-case').map(({ spelling, id }) => `${spelling} ${id}`),
    );
    const open = tables.genes
      .filter((gene) => gene.exactCase && gene.locus !== 'mirna')
      .flatMap((gene) =>
        [gene.symbol, ...gene.aliases, ...gene.previous]
          .filter((name) => !gene.unread.includes(name) && !gated.has(`${name} ${gene.id}`))
          .filter(
            (name) =>
              words.has(joined(name).toLowerCase()) ||
              abbreviations.has(joined(name).toUpperCase()) ||
              /^\p{L}{1,3}$/u.test(name),
          )
          .map((name) => `${gene.symbol}: ${name}`),
      );
    expect(open).toEqual([]);
  });

  const geneOf = (name: string) =>
    tables.genes.filter(
      (gene) => [gene.symbol, ...gene.aliases, ...gene.previous].includes(name) && !gene.unread.includes(name),
    );
  test.each(['ERK', 'PDGFR', 'SCC', 'MTX', 'CD8', 'ERBB', 'VEGF', 'ALL', 'RCC', 'STAT5', 'IN', 'OF', 'CAP'])(
    'no gene is read by %s, whatever HGNC once called so',
    (name) => {
      expect(geneOf(name).map((gene) => gene.symbol)).toEqual([]);
    },
  );

  test('the base is of the size of the genome', () => {
    const count = (locus: string) => tables.genes.filter((gene) => gene.locus === locus).length;
    expect(count('protein')).toBeGreaterThan(19_000);
    expect(count('mirna')).toBeGreaterThan(1_800);
  });
});

describe('a text that names no gene and no drug has none', () => {
  const named = new Set(['gene', 'family', 'mirna', 'drug', 'drug-class', 'fusion', 'variant', 'cell-line']);
  test.each(['science.md', 'oncology.md'])('%s', (file) => {
    const text = readFileSync(join(import.meta.dirname, 'fixtures/plain', file), 'utf8');
    const { mentions } = analyzeText(text);
    const found = mentions.filter(({ kind }) => named.has(kind)).map(({ text: surface, labels }) => [surface, labels]);
    expect(found).toEqual([]);
  });

  test('guanosine diphosphate beside the GTPase that holds it is no regimen', () => {
    const { mentions } = analyzeText('The GTPase KRAS cycles between a GTP-bound and a GDP-bound form.');
    expect(mentions.filter(({ text: surface }) => surface.startsWith('GDP'))).toEqual([]);
  });

  test('the enzyme that edits the message of apolipoprotein B is not apolipoprotein B', () => {
    const { mentions } = analyzeText(
      'Apolipoprotein B mRNA editing enzyme, catalytic polypeptide-like (APOBEC), edits DNA.',
    );
    expect(mentions.map(({ labels }) => labels.join())).toEqual(['APOBEC', 'APOBEC']);
  });
});
