import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inParts } from '../../../server/src/core/text/inParts.ts';

/** Long enough to be parted; what stands after the bar is never met. */
const long = (source: string, flags = 'u'): RegExp => new RegExp(`${source}|${'~'.repeat(300)}`, flags);

describe('an expression in parts', () => {
  it.each([
    ['after a group', '(?:alpha|beta)\\sgamma', '(?:alpha|beta)(?=)\\sgamma'],
    ['after its quantifier', '(?:alpha|beta){0,3}?gamma', '(?:alpha|beta){0,3}?(?=)gamma'],
    ['after a group that is caught', '(alpha|beta)+gamma', '(alpha|beta)+(?=)gamma'],
    ['within a group', '(?:(?:alpha|beta)s?|gamma)d', '(?:(?:alpha|beta)(?=)s?|gamma)(?=)d'],
    ['not after the last group', 'gamma(?:alpha|beta)', 'gamma(?:alpha|beta)'],
    ['not after a small group', '(?:a|b)gamma', '(?:a|b)gamma'],
    ['not in a look-behind', '(?<=(?:alpha|beta)\\s)gamma', '(?<=(?:alpha|beta)\\s)gamma'],
    ['not in a class', '[(alpha)|beta]gamma', '[(alpha)|beta]gamma'],
    ['not after a bracket that is text', '\\(alpha beta\\)gamma', '\\(alpha beta\\)gamma'],
  ])('%s', (_, source, parted) => {
    expect(inParts(long(source)).source).toBe(long(parted).source);
  });

  it('leaves short ones as they are', () => {
    const short = /(?:alpha|beta)gamma/u;
    expect(inParts(short)).toBe(short);
  });

  const atoms = fc.constantFrom('a', 'b', '[ab]', '\\s', '\\(', '[^)]', 'c');
  const { source } = fc.letrec<{ source: string; group: string }>((tie) => ({
    group: fc
      .tuple(
        fc.constantFrom('(?:', '(', '(?=', '(?!', '(?<=', '(?<!'),
        fc.array(tie('source'), { minLength: 1, maxLength: 3 }),
      )
      .map(([open, parts]) => `${open}${parts.join('|')})`),
    source: fc
      .array(
        fc.oneof(
          { depthSize: 'small' },
          atoms,
          tie('group'),
          fc
            .tuple(fc.array(tie('source'), { minLength: 1, maxLength: 3 }), fc.constantFrom('?', '*', '{0,2}', '+?'))
            .map(([parts, times]) => `(?:${parts.join('|')})${times}`),
        ),
        { minLength: 1, maxLength: 4 },
      )
      .map((parts) => parts.join('')),
  }));

  it('finds what the whole finds', () => {
    fc.assert(
      fc.property(
        source,
        fc.string({ unit: fc.constantFrom('a', 'b', 'c', ' ', '(', ')'), maxLength: 12 }),
        (given, text) => {
          const whole = long(given, 'gu');
          const found = (pattern: RegExp) => [...text.matchAll(pattern)].map((match) => [match.index, ...match]);
          expect(found(inParts(whole))).toEqual(found(whole));
        },
      ),
    );
  });
});
