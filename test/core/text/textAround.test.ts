import { describe, expect, it } from 'vitest';
import { textAfter, textBefore } from '../../../server/src/core/text/textAround.ts';

const text = 'resistant to X in cells';
const name = { start: 13, end: 14 };

describe('text around a span', () => {
  it.each([
    [3, 'to ', ' in'],
    [0, '', ''],
    [99, 'resistant to ', ' in cells'],
  ])('%i code units of it', (reach, before, after) => {
    expect(textBefore(text, name, reach)).toBe(before);
    expect(textAfter(text, name, reach)).toBe(after);
  });
});
