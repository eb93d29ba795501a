import { describe, expect, it } from 'vitest';
import { matchAt } from '../../../server/src/core/text/matchAt.ts';

describe('the match of a sticky expression at an offset', () => {
  it('begins right there', () => {
    const number = /\d+/y;
    expect(matchAt('a12 34', number, 1)?.[0]).toBe('12');
    expect(matchAt('a12 34', number, 0)).toBeNull();
    expect(matchAt('a12 34', number, 2)?.[0]).toBe('2');
  });
});
