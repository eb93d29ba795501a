import { expect, it } from 'vitest';
import { groupBy } from '../../../server/src/core/text/groupBy.ts';

it('groups what has a key, in the order in which keys and items came', () => {
  const groups = groupBy(['Pump', 'wait', 'pump', '', 'Wait'], (word) => (word === '' ? [] : [word.toLowerCase()]));
  expect([...groups]).toEqual([
    ['pump', ['Pump', 'pump']],
    ['wait', ['wait', 'Wait']],
  ]);
});

it('puts an item under each of its keys', () => {
  expect([...groupBy([12, 3], (number) => [...`${number}`].map(Number))]).toEqual([
    [1, [12]],
    [2, [12]],
    [3, [3]],
  ]);
});
