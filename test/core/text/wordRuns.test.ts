import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordRuns } from '../../../server/src/core/text/wordRuns.ts';

const runs = (text: string): readonly string[] => {
  const { starts, ends } = wordRuns(text);
  return starts.map((start, i) => text.slice(start, ends[i]));
};

describe('the runs of letters and digits', () => {
  it.each([
    ['Loss of TNF-α in 5-FU', ['Loss', 'of', 'TNF', 'α', 'in', '5', 'FU']],
    ['naïve “cells”—µM, ﬁve 𝛼-helices 😀x', ['naïve', 'cells', 'µM', 'ﬁve', '𝛼', 'helices', 'x']],
    ['', []],
  ])('of %s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });

  it('are those of the expression, in any text', () => {
    const unit = fc.oneof(
      fc.constantFrom(
        'a',
        'Z',
        '7',
        ' ',
        '-',
        '–',
        '’',
        'é',
        'ß',
        'α',
        'ﬁ',
        '²',
        '\u00a0',
        '\u2071',
        '\u212a',
        '中',
        '𝛼',
        '😀',
      ),
      fc.string({ unit: 'binary', maxLength: 2 }),
    );
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 30 }), (units) => {
        const text = units.join('');
        expect(runs(text)).toEqual(text.match(/[\p{L}\d]+/gu) ?? []);
      }),
      { numRuns: 2000 },
    );
  });

  it('are plain where they are small letters from a to z alone', () => {
    expect(wordRuns('cells Cells cell5 naïve').plain).toEqual([true, false, false, false]);
  });
});
