import { describe, expect, test } from 'vitest';
import { tables } from '../../../server/src/core/knowledge/records.ts';
import { type Fault, validateRows, validateTable } from '../../../server/src/core/knowledge/validate.ts';
import { readRows } from '../../../server/src/tables/readRows.ts';

const line = ({ file, line, field, message }: Fault) => `${file}:${line} ${field}: ${message}`;
const yamlFaults = (table: 'drugs' | 'classes' | 'mechanisms', text: string): string[] => {
  const raw = readRows('t.yaml', text, tables[table]);
  return [...raw.faults, ...validateTable(table, raw.rows).faults].map(line);
};

describe('a row that breaks the schema is reported where it stands and left out', () => {
  test.each([
    ['a missing field', "- id: 'drug:x'\n  source: { verified: own }\n", 't.yaml:1 inn: inn'],
    ['an unknown field', "- id: 'drug:x'\n  inn: x\n  colour: red\n  source: { verified: own }\n", 't.yaml:3 colour'],
    [
      'an id of another kind',
      "- id: 'gene:x'\n  inn: x\n  source: { verified: own }\n",
      't.yaml:1 id: id "gene:x": is no id of the form drug:…',
    ],
    [
      'a wrong DrugBank id',
      "- id: 'drug:x'\n  inn: x\n  drugbank: DB1\n  source: { verified: own }\n",
      't.yaml:3 drugbank: drugbank "DB1": is no DrugBank id',
    ],
    ['no source', "- id: 'drug:x'\n  inn: x\n", 't.yaml:1 source'],
    [
      'a lookup without date',
      "- id: 'drug:x'\n  inn: x\n  source: { verified: lookup, from: a page }\n",
      't.yaml:3 source: source.date',
    ],
    [
      'white space at an end',
      "- id: 'drug:x'\n  inn: 'x '\n  source: { verified: own }\n",
      't.yaml:2 inn: inn "x ": has white space at an end',
    ],
  ])('%s', (_name, text, message) => {
    const faults = yamlFaults('drugs', text);
    expect(faults.join('\n')).toContain(message);
    expect(validateTable('drugs', readRows('t.yaml', text, tables.drugs).rows).records).toEqual([]);
  });

  test('every fault says what to do', () => {
    const { faults } = validateTable('drugs', readRows('t.yaml', "- id: 'gene:x'\n  colour: red\n", tables.drugs).rows);
    expect(faults.length).toBeGreaterThan(2);
    for (const fault of faults) expect(fault.remedy).not.toBe('');
  });
});

test('YAML that cannot be read is a fault with its line', () => {
  expect(yamlFaults('drugs', "- id: 'drug:x'\n  inn: [x\n")[0]).toMatch(/^t\.yaml:\d+ /);
  expect(yamlFaults('drugs', 'id: x\n')).toEqual(['t.yaml:1 undefined: the file is no list of records']);
});

test('whatever the rows hold, nothing is thrown', () => {
  for (const value of [null, 3, 'x', [], [[]], { id: {} }]) {
    expect(validateRows(tables.genes, [{ value, place: { file: 'f', line: 1 } }]).faults.length).toBeGreaterThan(0);
  }
});

describe('a tab-separated table', () => {
  test('takes numbers, truth values, lists and provenance as its schema says', () => {
    const { rows } = readRows(
      'e.tsv',
      'id\talteration\tdrugs\teffect\tsupports\tlevel\trating\tsource\tverified\ncivic:EID1\talteration:A\tdrug:a|drug:b\tresistance\tfalse\tB\t4\tpmid:1\tcivic\n',
      tables.evidence,
    );
    expect(rows[0]?.value).toMatchObject({ drugs: ['drug:a', 'drug:b'], supports: false, rating: 4 });
  });

  test.each([
    ['own', { verified: 'own' }],
    ['import HGNC 2024', { verified: 'import', from: 'HGNC 2024' }],
    ['lookup 2026-11-21 host: title', { verified: 'lookup', date: '2026-11-21', from: 'host: title' }],
  ])('reads the source %j', (cell, source) => {
    const { rows } = readRows('g.tsv', `id\tsource\nhgnc:1\t${cell}\n`, tables.genes);
    expect(rows[0]?.value).toMatchObject({ source });
  });

  test('with a column that the schema lacks is a fault', () => {
    expect(readRows('g.tsv', 'id\tcolour\nhgnc:1\tred\n', tables.genes).faults.map(line)).toEqual([
      'g.tsv:1 colour: the schema has no column colour',
    ]);
  });
});
