import { expect, it } from 'vitest';
import { candidateLines } from '../../../../server/src/core/manuscript/page/candidateLines.ts';

it('lines that may be of a page are told by how they begin or end', () => {
  const lines = candidateLines('Cells grow.\n\n**www.example.org**\nMayer et al. 12\nCells die.\n');
  expect(lines).toEqual([
    { start: 13, end: 32, words: 'www.example.org' },
    { start: 33, end: 48, words: 'Mayer et al. 12' },
  ]);
});
