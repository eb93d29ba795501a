import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openArtefact, packArtefact } from '../../../../server/src/core/knowledge/artefact/artefact.ts';
import { openRuns, packRuns, type Runs } from '../../../../server/src/core/knowledge/artefact/runs.ts';

const release = { version: '2000.01.1', date: '2000-01-01', hash: '' };

function packedAndOpened(lengths: readonly number[]): Runs {
  const artefact = openArtefact(packArtefact({ release, tables: {} }, packRuns('runs', lengths)));
  if ('problem' in artefact) throw new Error(artefact.problem);
  return openRuns(artefact, 'runs');
}

const length = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 2 ** 24 - 1 }));

it('every run has its length, and begins where those before it end', () => {
  fc.assert(
    fc.property(fc.array(length, { maxLength: 100 }), (lengths) => {
      const runs = packedAndOpened(lengths);
      expect(runs.count).toBe(lengths.length);
      let end = 0;
      for (const [index, own] of lengths.entries()) {
        expect([runs.length(index), runs.start(index)]).toEqual([own, end]);
        end += own;
      }
      expect(runs.length(lengths.length)).toBe(0);
    }),
  );
});

it('lengths that fit a byte take no more', () => {
  expect(Object.keys(packRuns('runs', [0, 255]))).toEqual(['runs.lengths.low', 'runs.blocks']);
  expect(Object.keys(packRuns('runs', [0, 256]))).toEqual(['runs.lengths.low', 'runs.lengths.high', 'runs.blocks']);
});

it('a length that would be cut short is refused', () => {
  expect(() => packRuns('runs', [2 ** 24])).toThrow(RangeError);
});
