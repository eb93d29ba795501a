import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { loadTables } from '../../server/src/tables/loadTables.ts';
import { readFolder } from '../../server/src/tools/compile-knowledge.ts';

const { tables } = loadTables(readFolder(join(import.meta.dirname, '../../data')));
const judged = readFileSync(join(import.meta.dirname, 'fixtures/second-reading.tsv'), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'));

test('every row of ours is judged, and each once', () => {
  const ids = judged.map(([id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const ours = tables.evidence.map(({ id }) => String(id)).filter((id) => id.startsWith('ra:'));
  expect(ours.filter((id) => !ids.includes(id))).toEqual([]);
  expect(new Set(judged.map(([, verdict]) => verdict))).toEqual(new Set(['right', 'wrong', 'not confirmable']));
});

test('a row that the second reading deleted is not in the base, every other one is', () => {
  const deleted = judged.filter(([, , note]) => note?.endsWith('deleted')).map(([id]) => id);
  const held = new Set(tables.evidence.map(({ id }) => String(id)));
  expect(judged.map(([id = '']) => id).filter((id) => !held.has(id))).toEqual(deleted);
});
