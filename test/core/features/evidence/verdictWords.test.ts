import { expect, it } from 'vitest';
import { verdictInWords } from '../../../../server/src/core/features/evidence/verdictWords.ts';

it.each([
  ['silent', 0, 0, 'silent'],
  ['silent', 0, 5, 'undecided (5 items against)'],
  ['silent', 1, 0, 'undecided (1 item for)'],
  ['silent', 2, 1, 'undecided (2 items for, 1 against)'],
  ['agrees', 3, 0, 'agrees'],
] as const)('%s with %i for and %i against', (verdict, pro, contra, words) => {
  expect(verdictInWords(verdict, pro, contra)).toBe(words);
});
