import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkMechanisms } from '../../server/src/core/knowledge/integrity/mechanisms.ts';
import { checkOrder } from '../../server/src/core/knowledge/integrity/order.ts';
import type { PlacedTables } from '../../server/src/core/knowledge/integrity/placed.ts';
import { checkSources } from '../../server/src/core/knowledge/integrity/sources.ts';
import { type TableName, tables } from '../../server/src/core/knowledge/records.ts';
import { validateRows } from '../../server/src/core/knowledge/validate.ts';
import { readRows } from '../../server/src/tables/readRows.ts';

const placed = <T extends TableName>(table: T, text: string): PlacedTables[T] => {
  const raw = readRows(`${table}.yaml`, text, tables[table]);
  const { records, faults } = validateRows(tables[table], raw.rows);
  expect([...raw.faults, ...faults]).toEqual([]);
  return records as unknown as PlacedTables[T];
};
const told = (faults: readonly { line: number; field?: string; message: string; remedy: string }[]) =>
  faults.map(({ line, field, message, remedy }) => `${line} ${field}: ${message} | ${remedy}`);

const own = 'source: { verified: own }';
const looked = "source: { verified: lookup, from: 'references.yaml: the works named here', date: '2026-11-21' }";
const mechanism = (rest: string) => `- { id: 'mechanism:m', name: a mechanism, ${rest} }`;

describe('a mechanism', () => {
  const faults = (rest: string) =>
    told(checkMechanisms({ mechanisms: placed('mechanisms', mechanism(rest)) } as PlacedTables));

  test.each([
    ['its name alone', own],
    [
      'all that it can say',
      `definition: Cells do it., confers: They live. They grow., drugs: ['drug:a'], overcome: [{ strategy: One, drugs: ['drug:b'] }, { strategy: Two }], references: ['pmid:1'], ${looked}`,
    ],
    ['a kind of resistance', `definition: It comes late., outcome: true, ${own}`],
  ])('may be %s', (_, rest) => {
    expect(faults(rest)).toEqual([]);
  });

  test.each([
    [`confers: It helps., ${own}`, 'says how but not what | Add the definition'],
    [`overcome: [{ strategy: One }], ${own}`, 'says how but not what'],
    [`definition: Cells do it. And more., ${own}`, 'is not defined in one sentence'],
    [`definition: cells that do it, ${own}`, 'is not defined in one sentence | Write one sentence with a full stop'],
    [`definition: Cells do it., confers: One. Two. Three., ${own}`, 'takes more than two sentences'],
    [
      `definition: It comes late., confers: It helps., outcome: true, ${own}`,
      'is a kind of resistance and confers none',
    ],
    [
      `definition: Cells do it., overcome: [{ strategy: One }, { strategy: One }], ${own}`,
      'names "One" twice | Remove one',
    ],
    [`definition: Cells do it., references: ['pmid:1'], ${own}`, 'has 1 references and verified: own'],
    [`definition: Cells do it., ${looked}`, 'has 0 references and verified: lookup'],
  ])('%s', (rest, expected) => {
    const found = faults(rest);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(expected);
    expect(found[0]).toMatch(/^1 /);
  });
});

describe('a looked-up work', () => {
  const faults = (rest: string) => told(checkSources({ sources: placed('sources', `- { ${rest} }`) } as PlacedTables));
  const found = "title: A title, host: example.org, looked: '2026-11-21', verified: lookup";

  test.each([
    [`id: 'pmid:1', citation: 'Doe et al., 2020', firstAuthor: Doe, authors: [Jane Doe, Al Roe], year: 2020, ${found}`],
    [`id: 'doi:10.1000/x.1-2', doi: 10.1000/x.1-2, citation: A Journal, ${found}`],
    [`id: 'pmid:1', citation: 'Doe et al., 2020', verified: civic`],
  ])('is sound: %s', (rest) => {
    expect(faults(rest)).toEqual([]);
  });

  test.each([
    [`id: 'pmid:1', citation: A, host: example.org, verified: civic`, 'names host or day alone'],
    [`id: 'pmid:1', citation: A, looked: '2026-11-21', host: example.org, verified: lookup`, 'has no title'],
    [`id: 'pmid:1', citation: A, title: A title, verified: lookup`, 'was looked up and has no host'],
    [`id: 'doi:10.1000/x', citation: A, ${found}`, 'has the doi none | Write the doi of the id'],
    [`id: 'doi:10.1000/x', doi: 10.1000/y, citation: A, ${found}`, 'has the doi 10.1000/y'],
    [`id: 'pmid:1', citation: 'Roe, 2020', firstAuthor: Doe, ${found}`, 'is not cited by Doe'],
    [`id: 'pmid:1', citation: 'Doe, 2021', firstAuthor: Doe, year: 2020, ${found}`, 'is not cited with 2020'],
    [`id: 'pmid:1', citation: Doe, firstAuthor: Doe, authors: [Al Roe], ${found}`, 'begin with Al Roe, not with Doe'],
    [`id: 'pmid:1', citation: Doe, authors: [Al Roe], ${found}`, 'begin with Al Roe, not with a first author'],
  ])('%s', (rest, expected) => {
    expect(faults(rest)[0]).toContain(expected);
  });

  test('a DOI is an id with its slash, and nothing else is', () => {
    const schema = tables.sources;
    const row = (id: string) => ({ value: { id, citation: 'A', verified: 'civic' }, place: { file: 'f', line: 1 } });
    expect(validateRows(schema, [row('doi:10.1000/a.b(1)')]).faults).toEqual([]);
    expect(validateRows(schema, [row('doi:1000')]).faults).not.toEqual([]);
    expect(validateRows(schema, [row('10.1000/a')]).faults).not.toEqual([]);
  });

  test('authors and strategies keep their order', () => {
    const sources = placed('sources', `- { id: 'pmid:1', citation: Roe, authors: [Roe, Doe], verified: civic }`);
    const mechanisms = placed('mechanisms', mechanism(`overcome: [{ strategy: Two }, { strategy: One }], ${own}`));
    expect(checkOrder({ sources, mechanisms } as unknown as PlacedTables)).toEqual([]);
  });
});

describe('the mechanisms that ship', () => {
  const { records } = validateRows(
    tables.mechanisms,
    readRows('mechanisms.yaml', readFileSync('data/mechanisms.yaml', 'utf8'), tables.mechanisms).rows,
  );
  const causes = records.map(({ record }) => record).filter(({ outcome }) => !outcome);

  test('sixty and more say what they are and how they confer resistance', () => {
    const full = causes.filter(({ definition, confers }) => definition && confers);
    expect(full.length).toBeGreaterThanOrEqual(60);
    expect(causes.filter(({ definition }) => !definition).map(({ id }) => id)).toEqual([]);
  });

  test('most name genes, drugs, what overcomes them, and works', () => {
    const share = (has: (record: (typeof causes)[number]) => boolean) => causes.filter(has).length / causes.length;
    expect(share(({ genes }) => genes.length > 0)).toBeGreaterThan(0.9);
    expect(share(({ drugs }) => drugs.length > 0)).toBeGreaterThan(0.95);
    expect(share(({ overcome }) => overcome.length > 0)).toBeGreaterThan(0.9);
    expect(share(({ references }) => references.length > 0)).toBeGreaterThan(0.8);
  });

  test('every cause stands under drug resistance', () => {
    const parents = new Map(records.map(({ record }) => [record.id, record.parents]));
    const roots = (id: string): readonly string[] => {
      const above = parents.get(id) ?? [];
      return above.length === 0 ? [id] : above.flatMap(roots);
    };
    const astray = causes.filter(
      ({ id }) =>
        !roots(id).every((root) => root === 'mechanism:drug-resistance' || root === 'mechanism:overcoming-strategy'),
    );
    expect(astray.map(({ id }) => id)).toEqual([]);
  });
});
