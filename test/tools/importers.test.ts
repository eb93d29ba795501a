import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { importCivic } from '../../server/src/tables/civic/importCivic.ts';
import { formatTsv, HeaderError, parseTsv } from '../../server/src/tables/tsvTable.ts';
import { importDoid } from '../../server/src/tools/import/doid.ts';
import { importDrugs, readCodeSpellings, readTherapies } from '../../server/src/tools/import/drugs.ts';
import { importOncoTree } from '../../server/src/tools/import/oncotree.ts';
import { importProteins } from '../../server/src/tools/import/proteins.ts';
import { importRetracted } from '../../server/src/tools/import/retracted.ts';

const fixture = (name: string): string => readFileSync(join(import.meta.dirname, 'fixtures', name), 'utf8');
const genes = new Map([
  ['EGFR', 'hgnc:3236'],
  ['BCR', 'hgnc:1014'],
  ['ABL1', 'hgnc:76'],
]);
const therapies = () => readTherapies('therapies.tsv', fixture('therapies.tsv'));
const drugs = () => importDrugs(fixture('drugs.tsv'), therapies(), new Set(), new Map());
const civic = () =>
  importCivic({
    evidence: fixture('civic_evidence.tsv'),
    sources: fixture('civic_sources.tsv'),
    idOfGene: genes,
    date: '2026-05-26',
    therapies: drugs().therapies,
    diseaseIds: new Map([['solid tumor', 'disease:solid-tumor']]),
  });

test('proteins of known genes, primary first, each with its accession', () => {
  const rows = importProteins(fixture('proteins.fasta'), fixture('proteins_alt_isoforms.fasta'), genes);
  expect(rows.map(({ accession, primary, isoform }) => [accession, primary, isoform])).toEqual([
    ['P00533', true, undefined],
    ['NP_000001.1', false, '14 aa'],
  ]);
});

test('diseases keep the spellings that writers use, and only known parents', () => {
  const { diseases, dropped } = importDoid(fixture('doid_cancer.tsv'));
  expect(diseases[1]).toMatchObject({
    id: 'doid:3908',
    parents: ['doid:162'],
    synonyms: ['Non-small cell lung cancer'],
  });
  expect(dropped.join('\n')).toContain('NSCLC\tlung non-small cell carcinoma: an abbreviation');
});

test('tumour types are tied to their disease, or become one below the nearest that is known', () => {
  const { diseases, codes, dropped } = importOncoTree(fixture('oncotree.tsv'), fixture('doid_cancer.tsv'));
  expect(codes).toMatchObject([{ disease: 'doid:3908', oncotree: ['NSCLC'] }]);
  expect(diseases).toMatchObject([
    { id: 'oncotree:LUXY', name: 'spindle B-cell lung carcinoma', oncotree: ['LUXY'], parents: ['doid:3908'] },
  ]);
  expect(dropped).toEqual(['oncotree.tsv:6\tLUBT\tLung Tumor, Benign: a coding phrase']);
});

test('retracted works are numbers in order; anything else stops the import', () => {
  expect(importRetracted('30\n4\n30\n')).toEqual([{ id: 'pmid:4' }, { id: 'pmid:30' }]);
  expect(() => importRetracted('30\nPMC4\n')).toThrow('line 2: "PMC4" is no PMID');
});

describe('drugs', () => {
  test('a brand that the FDA lists makes a substance approved, with that source', () => {
    expect(drugs().drugs[0]).toMatchObject({ status: 'approved', statusSource: expect.stringContaining('FDA') });
  });

  test('a code that no rule gives back is written as the selection says, or left out', () => {
    const spellings = readCodeSpellings('codes.tsv', 'name\twritten\treason\nZD-1839\tZD 1839\tx\nSTI571\t-\tx\n');
    const { drugs: rows, dropped } = importDrugs(fixture('drugs.tsv'), therapies(), new Set(), spellings);
    expect(rows.map((row) => row.codes)).toEqual([['ZD 1839'], ['CGP57148B'], ['PF-06463922']]);
    expect(dropped.join('\n')).toContain('STI571\timatinib: in data/selection/drug-code-spellings.tsv');
  });

  test('merge salts, tell brands from codes, give lost hyphens back and drop other languages', () => {
    expect(drugs().drugs.map(({ source: _, statusSource: __, ...row }) => row)).toEqual([
      {
        id: 'drug:gefitinib',
        inn: 'gefitinib',
        brands: ['Iressa'],
        codes: ['ZD1839'],
        synonyms: [],
        drugbank: 'DB00317',
        status: 'approved',
      },
      {
        id: 'drug:imatinib',
        inn: 'imatinib',
        brands: ['Gleevec'],
        codes: ['CGP57148B', 'STI571'],
        synonyms: ['imatinib mesylate'],
        drugbank: 'DB00619',
        status: 'approved',
      },
      {
        id: 'drug:lorlatinib',
        inn: 'lorlatinib',
        brands: ['Lorbrena'],
        codes: ['PF-06463922'],
        synonyms: [],
        drugbank: 'DB12130',
        status: 'approved',
      },
    ]);
  });

  test('leave out what is no substance, and say so', () => {
    const report = drugs().dropped.join('\n');
    expect(report).toContain('Surgery\ta procedure');
    expect(report).toContain('Mystery\tneither a DrugBank id');
    expect(drugs().therapies.get('chemotherapy')?.ids).toEqual(['class:chemotherapy']);
  });
});

describe('CIViC', () => {
  test('evidence is mapped to our ids and sorted by number', () => {
    expect(civic().evidence).toMatchObject([
      {
        id: 'civic:EID9',
        alteration: 'alteration:ABL1.T315I+BCR-ABL1.fusion',
        drugs: ['drug:gefitinib', 'drug:imatinib'],
        interaction: 'substitutes',
        disease: 'disease:solid-tumor',
        effect: 'sensitivity',
        supports: false,
        source: 'pmid:200',
      },
      {
        id: 'civic:EID12',
        alteration: 'alteration:EGFR.T790M',
        drugs: ['drug:gefitinib'],
        disease: 'doid:3908',
        effect: 'resistance',
        supports: true,
        level: 'B',
      },
      { id: 'civic:EID13', drugs: [], therapies: ['Surgery'], interaction: undefined },
      {
        id: 'civic:EID16',
        alteration: 'alteration:EGFR.overexpression',
        drugs: ['class:chemotherapy'],
        source: 'asco:300',
      },
    ]);
  });

  test('alterations carry HGVS, form and the parts of a complex profile', () => {
    expect(civic().alterations).toMatchObject([
      { id: 'alteration:ABL1.T315I', form: 'substitution', hgvs: 'p.Thr315Ile' },
      {
        id: 'alteration:ABL1.T315I+BCR-ABL1.fusion',
        form: 'complex',
        parts: ['alteration:ABL1.T315I', 'alteration:BCR-ABL1.fusion'],
      },
      { id: 'alteration:BCR-ABL1.fusion', form: 'fusion', genes: ['hgnc:1014', 'hgnc:76'] },
      { id: 'alteration:EGFR.T790M' },
      { id: 'alteration:EGFR.overexpression', form: 'overexpression' },
      { id: 'alteration:EGFR.y1092-phosphorylation', form: 'other' },
    ]);
  });

  test('sources are those cited; a meeting abstract takes its year from the citation', () => {
    expect(civic().sources).toMatchObject([
      { id: 'asco:300', year: '2016' },
      { id: 'pmid:100', doi: '10.1000/xyz' },
      { id: 'pmid:200', doi: undefined },
    ]);
  });

  test('what is left out, or kept by name only, is reported with its reason', () => {
    expect(civic().dropped).toEqual(['civic_evidence.tsv:5\tEID14\tgene that the base does not hold: NOPE']);
    expect(civic().unmatched).toEqual(['EID13\tSurgery\ta procedure']);
  });

  test('the same input gives the same output', () => {
    expect(JSON.stringify(civic())).toBe(JSON.stringify(civic()));
  });
});

test('a changed header stops an import and names the column', () => {
  expect(() => importDoid(fixture('doid_cancer.tsv').replace('label', 'name'))).toThrow(HeaderError);
  expect(() => importDoid(fixture('doid_cancer.tsv').replace('label', 'name'))).toThrow('has no column label');
});

test('a table reads as it was written, and a cell with a tab is refused', () => {
  const text = formatTsv(['id', 'names'], [{ id: 'a', names: ['x', 'y'] }, { id: 'b' }]);
  expect(parseTsv('t.tsv', text, ['id']).rows.map(({ cells }) => cells)).toEqual([
    { id: 'a', names: 'x|y' },
    { id: 'b', names: '' },
  ]);
  expect(() => formatTsv(['id'], [{ id: 'a\tb' }])).toThrow('cannot hold a tab');
});
