import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns, sign } from '../../../server/src/core/rules/cite/placeholder.ts';
import { noisyWords, oddSign } from '../../../server/src/core/rules/text/scannedNoise.ts';

describe('the sign of a place kept for a citation', () => {
  const marks = [
    ...['[citation needed]', '( citations missing)', '[add ref]', '(insert a reference here)', '[find citation]'],
    ...['[need refs]', '(missing ref.)', '[ref. here]', '(references tbd)', '[cite me]', '(cit. needed)', '[REF]'],
    ...[
      '[CITE]',
      '[CITATIONS]',
      '[refs]',
      '(CITE REVIEW)',
      '[CITE Abe 2011]',
      '(REFS)',
      '[?]',
      '(???)',
      '(cite)',
      '[Abe: to be added]',
    ],
    ...['Error! Reference source not found.', 'Error! Bookmark not defined'],
  ];

  it.each(marks)('lets through %s', (mark) => {
    expect(patterns.some((pattern) => mark.search(pattern) >= 0)).toBe(true);
    expect(sign.test(mark)).toBe(true);
  });
});

describe('the sign of noise', () => {
  it('lets through all that is found, whatever a scanner makes of a page', () => {
    const unit = fc.constantFrom(
      'a',
      'B',
      'é',
      'cell',
      '7',
      ' ',
      ' ',
      '\n',
      '.',
      ',',
      ';',
      ')',
      '(',
      '"',
      '”',
      '’',
      "'",
      '°',
      '^',
      '!',
      '_',
      '-',
    );
    let found = 0;
    fc.assert(
      fc.property(fc.array(unit, { maxLength: 14 }), (units) => {
        const text = units.join('');
        const noisy = noisyWords(text).length > 0;
        found += Number(noisy);
        expect(oddSign.test(text) || !noisy).toBe(true);
      }),
      { numRuns: 5000 },
    );
    expect(found).toBeGreaterThan(50);
  });
});
