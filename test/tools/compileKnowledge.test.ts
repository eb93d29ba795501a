import { expect, it } from 'vitest';
import { canonicalJson } from '../../server/src/core/knowledge/canonicalJson.ts';
import { lastLooked } from '../../server/src/tools/compile-knowledge.ts';

it.each<[string, object, string]>([
  ['nothing was looked up', { drugs: [{ id: 'drug:x', source: { verified: 'own' } }] }, ''],
  [
    'the day of the page that was opened last, for a fact or for evidence',
    { drugs: [{ source: { date: '2026-11-21' } }], evidence: [{ looked: '2026-11-23' }, { looked: '2026-11-22' }] },
    '2026-11-23',
  ],
])('the data are of no earlier day: %s', (_, tables, expected) => {
  expect(lastLooked(canonicalJson(tables))).toBe(expected);
});
