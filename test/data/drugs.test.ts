import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drugCoverage } from '../../server/src/core/knowledge/coverage.ts';
import type { Drug, DrugClass } from '../../server/src/core/knowledge/records.ts';
import { loadTables } from '../../server/src/tables/loadTables.ts';
import { readFolder } from '../../server/src/tools/compile-knowledge.ts';

const { tables } = loadTables(readFolder(join(import.meta.dirname, '../../data')));

describe('what the base must know of drugs', () => {
  const coverage = drugCoverage(tables);

  test('500 substances, and what regulators say of nearly all of them', () => {
    expect(coverage.substances).toBeGreaterThanOrEqual(500);
    const { unknown } = coverage.byStatus;
    const without = tables.drugs.filter(({ status }) => status === undefined).map(({ id }) => id);
    expect(unknown, `without a status in drug-status.yaml: ${without.join(', ')}`).toBeLessThanOrEqual(10);
  });

  test('the class of 95 % of the approved ones, most of them with a source', () => {
    expect(coverage.approvedWithClass / coverage.byStatus.approved).toBeGreaterThanOrEqual(0.95);
    expect(coverage.approvedWithSourcedClass / coverage.byStatus.approved).toBeGreaterThan(0.65);
  });

  test('80 classes, each with a sentence that says what it does', () => {
    expect(coverage.classes).toBeGreaterThanOrEqual(80);
    expect(coverage.classesDefined).toBe(coverage.classes);
    expect(coverage.regimensSourced).toBe(coverage.regimens);
  });

  test('a brand is no salt and no other substance', () => {
    const inns = new Set(tables.drugs.map((drug) => drug.inn.toLowerCase()));
    for (const drug of tables.drugs) {
      for (const brand of drug.brands) {
        expect(brand.toLowerCase().startsWith(`${drug.inn.toLowerCase()} `), `${brand} of ${drug.inn}`).toBe(false);
        expect(inns, brand).not.toContain(brand.toLowerCase());
      }
    }
  });
});

describe('names that writers use', () => {
  const owner = (name: string): string | undefined =>
    tables.drugs.find((d) => [d.inn, ...d.brands, ...d.codes, ...d.synonyms, ...d.abbreviations].includes(name))?.inn;
  test.each([
    ['AMG 510', 'sotorasib'],
    ['MRTX849', 'adagrasib'],
    ['BAY 43-9006', 'sorafenib'],
    ['ICI 182,780', 'fulvestrant'],
    ['PD-0332991', 'palbociclib'],
    ['PF-02341066', 'crizotinib'],
    ['IMC-C225', 'cetuximab'],
    ['KX2-391', 'tirbanibulin'],
    ['4HT', 'afimoxifene'],
    ['RXDX-105', 'agerafenib'],
    ['acetaminophen', 'paracetamol'],
    ['rifampin', 'rifampicin'],
    ['VX-680', 'tozasertib'],
    ['SNDX-5613', 'revumenib'],
    ['Itovebi', 'inavolisib'],
    ['Veppanu', 'vepdegestrant'],
    ['T-DXd', 'trastuzumab deruxtecan'],
    ['leucovorin', 'calcium folinate'],
    ['tisa-cel', 'tisagenlecleucel'],
    ['amivantamab-vmjw', 'amivantamab'],
  ])('%s is %s', (name, inn) => {
    expect(owner(name)).toBe(inn);
  });
});

describe('the count', () => {
  const drug = (id: string, rest: Partial<Drug> = {}): Drug => ({
    id: `drug:${id}`,
    inn: id,
    brands: [],
    codes: [],
    synonyms: [],
    abbreviations: [],
    source: { verified: 'own' },
    ...rest,
  });
  const record = (id: string, rest: Partial<DrugClass>): DrugClass => ({
    id: `class:${id}`,
    name: id,
    aliases: [],
    parents: [],
    strategy: false,
    targets: [],
    members: [],
    unsourced: [],
    source: { verified: 'own' },
    ...rest,
  });
  const approved = { status: 'approved', statusSource: { verified: 'import', from: 'a list' } } as const;
  const page = { verified: 'lookup', from: 'a page', date: '2026-11-21' } as const;

  test('tells substances from combinations, classes from regimens, sourced members from others', () => {
    const counted = drugCoverage({
      drugs: [drug('a', approved), drug('b', approved), drug('c'), drug('a/b', approved)],
      classes: [
        record('combination-regimen', {}),
        record('ab', { parents: ['class:combination-regimen'], members: ['drug:a', 'drug:b'], source: page }),
        record('k', { targets: ['hgnc:1'] }),
        record('l', { parents: ['class:k'], members: ['drug:a', 'drug:c'], unsourced: ['drug:c'], source: page }),
      ],
    });
    expect(counted).toMatchObject({
      substances: 3,
      byStatus: { approved: 2, withdrawn: 0, investigational: 0, unknown: 1 },
      approvedWithClass: 1,
      approvedWithSourcedClass: 1,
      approvedWithTarget: 1,
      classes: 3,
      regimens: 1,
      memberships: 4,
      membershipsSourced: 3,
    });
  });
});
