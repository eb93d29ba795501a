import fc from 'fast-check';
import { expect, it } from 'vitest';
import { candidateLines } from '../../../server/src/core/manuscript/candidateLines.ts';
import { changeBetween } from '../../../server/src/core/text/change.ts';

const part = fc.constantFrom(
  'Cells grow. ',
  '\n',
  '\r\n',
  '\n\n',
  'www.example.org',
  '12',
  ' 3 of 24',
  'Mayer et al.',
  '**',
  '===',
  'Author Manuscript',
  ' | 7',
);
const text = fc.array(part, { maxLength: 20 }).map((parts) => parts.join(''));

it('lines that may be of a page are told by how they begin or end', () => {
  const lines = candidateLines('Cells grow.\n\n**www.example.org**\nMayer et al. 12\nCells die.\n');
  expect(lines).toEqual([
    { start: 13, end: 32, words: 'www.example.org' },
    { start: 33, end: 48, words: 'Mayer et al. 12' },
  ]);
});

it('after an edit they are those of the text read afresh', () => {
  fc.assert(
    fc.property(text, text, fc.nat(), fc.nat({ max: 30 }), (before, added, place, cut) => {
      const at = place % (before.length + 1);
      const after = before.slice(0, at) + added + before.slice(at + cut);
      const change = changeBetween(before, after);
      if (change)
        expect(candidateLines(after, { before: candidateLines(before), change })).toEqual(candidateLines(after));
    }),
    { numRuns: 2000 },
  );
});
