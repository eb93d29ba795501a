import { describe, expect, test } from 'vitest';
import { tables } from '../../../server/src/core/knowledge/records.ts';
import { type Fault, validateRows } from '../../../server/src/core/knowledge/validate.ts';
import { readRows } from '../../../server/src/tables/readRows.ts';

const line = ({ file, line, field, message }: Fault) => `${file}:${line} ${field}: ${message}`;
const yamlFaults = (table: 'drugs' | 'classes' | 'mechanisms', text: string): string[] => {
  const raw = readRows('t.yaml', text, tables[table]);
  return [...raw.faults, ...validateRows(tables[table], raw.rows).faults].map(line);
};

describe('a row that breaks the schema is reported where it stands, with the remedy, and left out', () => {
  test.each([
    ['a missing field', "- id: 'drug:x'\n  source: { verified: own }\n", 't.yaml:1 inn: is missing | Add the field.'],
    [
      'an unknown field',
      "- id: 'drug:x'\n  inn: x\n  colour: red\n  source: { verified: own }\n",
      't.yaml:3 colour: is no field of this table | Its fields are id, inn, brands, codes, synonyms,',
    ],
    [
      'a field that is misspelt',
      "- id: 'drug:x'\n  inn: x\n  synonims: [y]\n  source: { verified: own }\n",
      't.yaml:3 synonims: is no field of this table | Did you mean "synonyms"?',
    ],
    [
      'an id of another kind',
      "- id: 'gene:x'\n  inn: x\n  source: { verified: own }\n",
      't.yaml:1 id: "gene:x" is no id of the form drug:… | Correct the value',
    ],
    [
      'a wrong DrugBank id',
      "- id: 'drug:x'\n  inn: x\n  drugbank: DB1\n  source: { verified: own }\n",
      't.yaml:3 drugbank: "DB1" is no DrugBank id | Correct the value',
    ],
    [
      'a word that is none of the allowed ones',
      "- id: 'drug:x'\n  inn: x\n  status: aproved\n  source: { verified: own }\n",
      't.yaml:3 status: must be "approved", "withdrawn" or "investigational", not "aproved" | Correct the value',
    ],
    [
      'one value for a list',
      "- id: 'drug:x'\n  inn: x\n  codes: AB1\n  source: { verified: own }\n",
      't.yaml:3 codes: must be a list, not "AB1" | Correct the value',
    ],
    ['no source', "- id: 'drug:x'\n  inn: x\n", 't.yaml:1 source: is missing | Add the field.'],
    [
      'a lookup without date',
      "- id: 'drug:x'\n  inn: x\n  source: { verified: lookup, from: a page }\n",
      't.yaml:3 source: source.date is missing | Add the field.',
    ],
    [
      'a lookup without its day',
      "- id: 'drug:x'\n  inn: x\n  source: { verified: lookup, from: a page, date: May }\n",
      't.yaml:3 source: source.date "May" is no day such as 2026-11-21 | Correct the value',
    ],
    [
      'a provenance of no kind',
      "- id: 'drug:x'\n  inn: x\n  source: { verified: seen }\n",
      't.yaml:3 source: source.verified must be "import", "civic", "lookup", "own" or "unsourced", not "seen" | Correct',
    ],
    [
      'an empty name',
      "- id: 'drug:x'\n  inn: ''\n  source: { verified: own }\n",
      't.yaml:2 inn: "" is empty | Correct the value',
    ],
    [
      'white space at an end',
      "- id: 'drug:x'\n  inn: 'x '\n  source: { verified: own }\n",
      't.yaml:2 inn: "x " has white space at an end | Correct the value',
    ],
    ['no record', '- EGFR\n', 't.yaml:1 row: must be keys with values, not "EGFR" | Correct the value'],
  ])('%s', (_name, text, fault) => {
    const { records, faults } = validateRows(tables.drugs, readRows('t.yaml', text, tables.drugs).rows);
    expect(faults.map((one) => `${line(one)} | ${one.remedy}`)).toEqual([expect.stringContaining(fault)]);
    expect(records).toEqual([]);
  });
});

test('a record with an alias of nothing is a fault of its own, and the others stand', () => {
  const { rows, faults } = readRows('t.yaml', '- id: a\n- id: *b\n- id: c\n', tables.drugs);
  expect(rows.map(({ value }) => value)).toEqual([{ id: 'a' }, { id: 'c' }]);
  expect(faults).toMatchObject([{ line: 2, message: expect.stringContaining('“*b” needs an “&b” before it') }]);
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
      'g.tsv:1 colour: is no column of this table',
    ]);
  });
});
