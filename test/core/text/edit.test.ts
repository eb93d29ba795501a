import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../server/src/core/text/edit.ts';
import { lineStarts, positionAt } from '../../../server/src/core/text/lineIndex.ts';
import { bySpan, covers, overlaps, touches } from '../../../server/src/core/text/span.ts';

describe('edits', () => {
  it.each([
    ['one', 'abc', [{ start: 1, end: 2, newText: 'X' }], 'aXc'],
    [
      'in any order',
      'abc',
      [
        { start: 2, end: 3, newText: 'Z' },
        { start: 0, end: 1, newText: 'X' },
      ],
      'XbZ',
    ],
    [
      'an insertion beside a replacement',
      'abc',
      [
        { start: 1, end: 1, newText: '+' },
        { start: 1, end: 2, newText: 'B' },
      ],
      'a+Bc',
    ],
    [
      'the first of two that overlap',
      'abcd',
      [
        { start: 0, end: 3, newText: 'X' },
        { start: 2, end: 4, newText: 'Y' },
      ],
      'Xd',
    ],
    [
      'the same edit twice',
      'abc',
      [
        { start: 0, end: 0, newText: '-' },
        { start: 0, end: 0, newText: '-' },
      ],
      '-abc',
    ],
  ])('%s', (_name, text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it('never leave a character twice, whatever overlaps', () => {
    const text = Array.from({ length: 50 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join('');
    const edit = fc
      .tuple(fc.nat(40), fc.nat(9), fc.constantFrom('', '-', '--'))
      .map(([start, length, newText]) => ({ start, end: start + length, newText }));
    fc.assert(
      fc.property(fc.array(edit), (edits) => {
        const left = [...applyEdits(text, edits).replaceAll('-', '')];
        return left.every((one, i) => i === 0 || left[i - 1]! < one);
      }),
    );
  });
});

describe('lines', () => {
  it('end at \\n, \\r\\n and a lone \\r', () => {
    expect(lineStarts('a\nb\r\nc\rd')).toEqual([0, 2, 5, 7]);
  });

  it('and characters count UTF-16 units', () => {
    const starts = lineStarts('🧬α\nβ');
    expect(positionAt(starts, 3)).toEqual({ line: 0, character: 3 });
    expect(positionAt(starts, 4)).toEqual({ line: 1, character: 0 });
  });
});

describe('spans', () => {
  const [outer, inner, beside] = [
    { start: 0, end: 9 },
    { start: 2, end: 4 },
    { start: 9, end: 12 },
  ];
  it('nest, overlap and touch', () => {
    expect([covers(outer, inner), covers(inner, outer), overlaps(outer, beside), touches(outer, 9)]).toEqual([
      true,
      false,
      false,
      true,
    ]);
  });

  it('sort with the outer one first', () => {
    expect([inner, { start: 2, end: 8 }, outer].sort(bySpan)).toEqual([outer, { start: 2, end: 8 }, inner]);
  });
});
