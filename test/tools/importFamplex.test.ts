import { describe, expect, test } from 'vitest';
import { HeaderError } from '../../server/src/tables/tsvTable.ts';
import { differences, importFamplex, membersOfEntries } from '../../server/src/tools/import/famplex.ts';

const relations = [
  'subj_ns\tsubj\trel\tobj_ns\tobj',
  'HGNC\tAAA1\tisa\tFPLX\tAAA',
  'HGNC\tAAA2\tisa\tFPLX\tAAA',
  'FPLX\tAAA\tpartof\tFPLX\tAB_complex',
  'HGNC\tBBB1\tpartof\tFPLX\tAB_complex',
  'HGNC\tOLD1\tpartof\tFPLX\tAB_complex',
  'HGNC\tUNKNOWN9\tisa\tFPLX\tLonely',
  'HGNC\tBBB1\tisa\tFPLX\tLonely',
  'UP\tP00001\tisa\tFPLX\tAAA',
  'FPLX\tAB_complex\tisa\tFPLX\tAAA',
].join('\n');
const idOfSymbol = new Map([
  ['AAA1', 'hgnc:1'],
  ['AAA2', 'hgnc:2'],
  ['BBB1', 'hgnc:3'],
  ['OLD1', 'hgnc:4'],
]);
const input = {
  relations,
  idOfSymbol,
  approved: ['AAA1', 'AAA2', 'BBB1', 'NEW1'],
  written: [{ entry: undefined, names: ['other'] }],
  names: new Map([['AAA', { names: ['AAA', 'triple-A', 'BBB1'], read: true }]]),
};

describe('families of FamPlex', () => {
  const members = membersOfEntries(relations, idOfSymbol);

  test('have the genes of the families and complexes below them, old symbols included, whatever circles they form', () => {
    expect(members.get('AB_complex')).toEqual(['hgnc:1', 'hgnc:2', 'hgnc:3', 'hgnc:4']);
    expect(members.get('AAA')).toEqual(['hgnc:1', 'hgnc:2', 'hgnc:3', 'hgnc:4']);
  });

  test('are read in text by the names that the field has for them, and never by a symbol of a gene', () => {
    expect(importFamplex(input)).toEqual([
      {
        id: 'family:fplx.AAA',
        name: 'AAA',
        aliases: ['BBB1', 'triple-A'],
        unread: ['BBB1'],
        members: ['hgnc:1', 'hgnc:2', 'hgnc:3', 'hgnc:4'],
        source: 'import FamPlex 2024-07 (CC0): AAA',
      },
      expect.objectContaining({ id: 'family:fplx.AB_complex', name: 'AB complex', unread: ['AB complex'] }),
    ]);
  });

  test('are not imported where a person wrote them', () => {
    const ids = (written: typeof input.written | readonly { entry: string; names: string[] }[]) =>
      importFamplex({ ...input, written }).map(({ id }) => id);
    expect(ids([{ entry: 'AAA', names: [] }])).toEqual(['family:fplx.AB_complex']);
    expect(ids([{ entry: undefined, names: ['aaa'] }])).toEqual(['family:fplx.AB_complex']);
  });

  test('a written family that claims an entry has its members', () => {
    const written = [
      { id: 'family:A', entry: 'AAA', members: ['hgnc:1'] },
      { id: 'family:B', entry: 'AB_complex', members: ['hgnc:4', 'hgnc:3', 'hgnc:2', 'hgnc:1'] },
      { id: 'family:C', entry: 'CCC', members: [] },
      { id: 'family:D', entry: undefined, members: [] },
    ];
    expect(differences(written, members)).toEqual([
      'family:A: FamPlex has hgnc:1, hgnc:2, hgnc:3, hgnc:4',
      'family:C: FamPlex has no CCC',
    ]);
  });

  test('a changed header stops the import', () => {
    expect(() => importFamplex({ ...input, relations: relations.replace('obj_ns', 'object') })).toThrow(HeaderError);
  });
});
