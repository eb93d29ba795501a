import { expect, it } from 'vitest';
import { inWords } from '../../../server/src/core/text/inWords.ts';

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a or b'],
  [['a', 'b', 'c'], 'a, b or c'],
])('%j becomes “%s”', (names, words) => {
  expect(inWords(names, 'or')).toBe(words);
});
