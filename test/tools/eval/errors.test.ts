import { describe, expect, test } from 'vitest';
import { errorListing } from '../../../server/src/tools/eval/errorListing.ts';
import { boundaryErrors, mutationErrors, scorerErrors } from '../../../server/src/tools/eval/errors.ts';

describe('errors', () => {
  const entity = (start: number, end: number, type = 'Gene') => ({ id: `m${start}`, start, end, type });

  test('of the scorer have their words and their kind', () => {
    expect(scorerErrors([['FN', 'Gene', '0:d1', 'loss of [[KRAS]] was']])).toEqual([
      { kind: 'miss, Gene', surface: 'KRAS', document: 'd1', context: 'loss of [[KRAS]] was' },
    ]);
  });

  test('of boundaries are those where both sides read the place', () => {
    const text = 'human EGFR gene, KRAS, and MET.';
    const gold = [entity(6, 15), entity(17, 21), { ...entity(27, 30), ignore: true }];
    const found = boundaryErrors('d1', text, gold, [entity(6, 10), entity(17, 21), entity(26, 30)]);
    expect(found.map(({ kind, surface }) => [kind, surface])).toEqual([['boundary, Gene', 'EGFR gene ← EGFR']]);
  });

  test('of point mutations are differences in number', () => {
    const found = mutationErrors('d1', 'the R12K mutant', ['R12K', 'R12K', 'A5T'], ['R12K', 'A5T', 'C7S']);
    expect(found.map(({ kind, surface }) => [kind, surface])).toEqual([
      ['miss, point mutation', 'R12K'],
      ['false hit, point mutation', 'C7S'],
    ]);
  });

  test('are listed by kind, the commonest first', () => {
    const line = (kind: string, surface: string) => ({ kind, surface, document: 'd1', context: `the ${surface}` });
    const errors = [line('miss', 'A'), line('false hit', 'B'), line('miss', 'C'), line('miss', 'C')];
    expect(errorListing(errors, 1)).toBe(
      [
        'miss: 3, 2 different',
        '     2 × C\td1\tthe C',
        '         and 1 more',
        '',
        'false hit: 1, 1 different',
        '     1 × B\td1\tthe B',
        '',
      ].join('\n'),
    );
  });
});
