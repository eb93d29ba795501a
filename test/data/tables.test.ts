import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../server/src/core/knowledge/canonicalJson.ts';
import { openLayer, packLayer } from '../../server/src/core/knowledge/layer.ts';
import type { TableName } from '../../server/src/core/knowledge/records.ts';
import { loadTables } from '../../server/src/tables/loadTables.ts';
import { faultLine, readFolder } from '../../server/src/tools/compile-knowledge.ts';

const loaded = loadTables(readFolder(join(import.meta.dirname, '../../data')));
const { tables } = loaded;

test('the tables of the repository have no fault', () => {
  expect(loaded.faults.map(faultLine)).toEqual([]);
});

describe('the artefact', () => {
  const release = { version: '2026.11.0', date: '2026-11-21', hash: '0' };
  const file = packLayer(tables, release);
  const opened = openLayer('shipped', file);
  if ('problem' in opened) throw new Error(opened.problem);
  const { layer } = opened;

  test('says of which release it is', () => {
    expect(layer).toMatchObject({ name: 'shipped', release });
  });

  test.each(Object.keys(tables) as TableName[])('holds every record of %s as it was', (name) => {
    const { count, record } = layer.rows[name];
    const held = Array.from({ length: count }, (_, row) => record(row));
    // Genes lie by their names there, since that compresses better.
    const given = name === 'genes' ? tables.genes.toSorted((a, b) => (a.name < b.name ? -1 : 1)) : tables[name];
    expect(held).toEqual(given);
  });

  test('is at most 2 MB in a package', () => {
    const shipped = packLayer(tables, release, loaded.retracted);
    expect(deflateRawSync(shipped).length).toBeLessThan(2_000_000);
  });
});

test('the canonical text does not depend on the order of keys', () => {
  expect(canonicalJson({ b: [1, { d: 1, c: 2 }], a: 1 })).toBe(canonicalJson({ a: 1, b: [1, { c: 2, d: 1 }] }));
});

test('nearly every substitution was checked against a sequence', () => {
  const { substitutions, agree, renumbered, excepted, unknown } = loaded.integrity.residues;
  expect(agree + renumbered + excepted + unknown).toBe(substitutions);
  expect((agree + renumbered) / substitutions).toBeGreaterThan(0.98);
  expect(excepted).toBeLessThanOrEqual(3);
});

describe('what a review of resistance cannot do without', () => {
  const geneOf = (name: string) =>
    tables.genes.find((gene) => [gene.symbol, ...gene.aliases].some((own) => own.toLowerCase() === name.toLowerCase()))
      ?.symbol;
  test.each([
    ['HER1', 'EGFR'],
    ['HER2', 'ERBB2'],
    ['c-MET', 'MET'],
    ['c-KIT', 'KIT'],
    ['p53', 'TP53'],
    ['P-gp', 'ABCB1'],
    ['P-glycoprotein', 'ABCB1'],
    ['MDR1', 'ABCB1'],
    ['multidrug resistance protein 1', 'ABCB1'],
    ['nuclear factor, erythroid 2 like 2', 'NFE2L2'],
    ['BCRP', 'ABCG2'],
    ['MRP1', 'ABCC1'],
    ['hRFC', 'SLC19A1'],
    ['hMLH1', 'MLH1'],
    ['ERα', 'ESR1'],
    ['PD-L1', 'CD274'],
    ['Ki-67', 'MKI67'],
  ])('%s is %s', (name, symbol) => {
    expect(geneOf(name)).toBe(symbol);
  });

  const drugOf = (name: string) =>
    tables.drugs.find((d) => [d.inn, ...d.brands, ...d.codes, ...d.synonyms, ...d.abbreviations].includes(name))?.inn;
  test.each([
    ['Gleevec', 'imatinib'],
    ['Glivec', 'imatinib'],
    ['AZD9291', 'osimertinib'],
    ['PF-06463922', 'lorlatinib'],
    ['5-FU', 'fluorouracil'],
    ['T-DM1', 'trastuzumab emtansine'],
    ['cyclosporine A', 'ciclosporin'],
    ['zosuquidar', 'zosuquidar'],
    ['imatinib mesylate', 'imatinib'],
  ])('%s is %s', (name, inn) => {
    expect(drugOf(name)).toBe(inn);
  });

  test.each(['EGFR.T790M', 'ABL1.T315I', 'BRAF.V600E', 'KRAS.G12C', 'EGFR.exon-19-deletion', 'MET.amplification'])(
    '%s',
    (id) => {
      expect(tables.alterations.some((alteration) => alteration.id === `alteration:${id}`)).toBe(true);
    },
  );
});

test('no gene is recognised by a word that HGNC shares between genes or that English owns', () => {
  const names = new Set(
    tables.genes.flatMap((gene) => [...gene.aliases, ...gene.previous].filter((name) => !gene.unread.includes(name))),
  );
  for (const name of ['ALL', 'CAN', 'NEU', 'FLIP', 'MINOR', 'CASH', 'CAMEL', 'MTX', 'ERK', 'PDGFR', 'VEGF', 'CHOP']) {
    expect(names, name).not.toContain(name);
  }
});
