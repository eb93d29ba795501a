import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openArtefact, packArtefact } from '../../../../server/src/core/knowledge/artefact/artefact.ts';
import { openRows, packRows, type RowTable } from '../../../../server/src/core/knowledge/artefact/rowTable.ts';
import { textOf, utf8Of } from '../../../../server/src/core/knowledge/artefact/utf8.ts';

const release = { version: '2000.01.1', date: '2000-01-01', hash: '' };

interface Row {
  readonly id: string;
  readonly [field: string]: unknown;
}

function packedAndOpened(rows: readonly Row[]): RowTable<Row> {
  const { head, sections } = packRows('rows', 'id', rows);
  const artefact = openArtefact(packArtefact({ release, tables: { rows: head } }, sections));
  if ('problem' in artefact) throw new Error(artefact.problem);
  return openRows<Row>(artefact, 'rows');
}

const anyText = fc.string({ unit: 'binary' });
const cell = fc.oneof(
  // What most rows have is left out of them.
  { arbitrary: fc.constant('usual'), weight: 5 },
  anyText,
  fc.boolean(),
  fc.integer(),
  fc.array(anyText),
  fc.record({ verified: fc.constantFrom('own', 'import'), from: anyText }, { noNullPrototype: true }),
);
const rows = fc.array(
  fc
    .tuple(
      anyText,
      fc.dictionary(fc.constantFrom('name', 'aliases', 'source', 'rating'), cell, { noNullPrototype: true }),
    )
    .map(([id, fields]): Row => ({ id, ...fields })),
);

it('every text comes back from its bytes, half surrogate pairs included', () => {
  fc.assert(
    fc.property(anyText, fc.constantFrom('', '\ud800', '\udc00x', 'α', '🧬'), (text, tail) => {
      const bytes = utf8Of(text + tail);
      expect(textOf(bytes, 0, bytes.length)).toBe(text + tail);
    }),
  );
  const long = 'MTEYKLVVVG'.repeat(2000);
  expect(textOf(utf8Of(long), 10, 20_000)).toBe(long.slice(10));
  const longGreek = 'α'.repeat(9000);
  expect(textOf(utf8Of(longGreek), 0, 18_000)).toBe(longGreek);
});

it('every record comes back as it was, in its place', () => {
  fc.assert(
    fc.property(rows, (given) => {
      const { count, record } = packedAndOpened(given);
      expect(Array.from({ length: count }, (_, row) => record(row))).toStrictEqual(given);
    }),
  );
});

it('a key finds its rows in their order, and no other', () => {
  fc.assert(
    fc.property(rows, anyText, (given, absent) => {
      const { rowsOf } = packedAndOpened(given);
      for (const key of [...given.map(({ id }) => id), absent])
        expect(rowsOf(key)).toEqual(given.flatMap(({ id }, row) => (id === key ? [row] : [])));
    }),
  );
});

it('a damaged row says so', () => {
  const { head, sections } = packRows('rows', 'id', [{ id: 'a', name: 'b' }]);
  sections['rows.text']!.fill(0);
  const artefact = openArtefact(packArtefact({ release, tables: { rows: head } }, sections));
  if ('problem' in artefact) throw new Error(artefact.problem);
  expect(() => openRows(artefact, 'rows').record(0)).toThrow(/damaged \(row 0 of rows\)/u);
});

it('a record is read once', () => {
  const { record } = packedAndOpened([{ id: 'a', source: { verified: 'own' } }]);
  expect(record(0)).toBe(record(0));
});
