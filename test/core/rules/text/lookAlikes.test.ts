import { describe, expect, it } from 'vitest';
import { withoutCyrillic, withoutGreek } from '../../../../server/src/core/rules/text/lookAlikes.ts';

describe('letters of other scripts', () => {
  it.each([
    ['\u0441ells', 'cells'],
    ['\u0421D44', 'CD44'],
    ['\u043A\u043B\u0435\u0442\u043A\u0438', undefined],
    ['\u0436cells', undefined],
    ['cells', 'cells'],
  ])('%s is read as %s where all of its Cyrillic letters look like Latin ones', (word, right) => {
    expect(withoutCyrillic(word)).toBe(right);
  });

  it('are Greek capitals, too', () => {
    expect([withoutGreek('\u0392RAF'), withoutGreek('\u03A1\u03A4EN'), withoutGreek('\u0394Np63')]).toEqual([
      'BRAF',
      'PTEN',
      'ΔNp63',
    ]);
  });
});
