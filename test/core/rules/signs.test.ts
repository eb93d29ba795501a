import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { patterns, sign } from '../../../server/src/core/rules/cite/placeholder.ts';
import { rules } from '../../../server/src/core/rules/index.ts';
import { noisyWords, oddSign } from '../../../server/src/core/rules/text/scannedNoise.ts';
import { forms } from '../../../server/src/core/rules/text/spacing/spacingSlips.ts';
import { starts as startsOfSpelled, word } from '../../../server/src/core/rules/text/spelledWords.ts';
import { matchesFrom } from '../../../server/src/core/text/matchesFrom.ts';

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
      '[To be added]',
      '[TBD]',
      '[Your Name]',
      '[INSERT FIGURE 1]',
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

const examples = [
  'Wethen looked on, and the patients’response was seen.',
  ...rules.flatMap((rule) => rule.examples.map(({ text }) => text.replace(/[⟦⟧]/gu, ''))),
];
/** Texts that hold what the expressions are about, in an order that nobody would write. */
const texts = fc.oneof(
  fc.constantFrom(...examples),
  fc
    .array(
      fc.constantFrom(
        ...[
          'chemo-',
          'Anti-',
          'resistant',
          'PARP',
          '-inhibitors',
          '-agonists',
          'tumour',
          'Tumors',
          'oestr',
          'ogen',
          'haemat',
        ],
        ...[
          'resis',
          'tance',
          'gefi',
          'tinib',
          'T',
          'umours',
          'cells.The',
          'é.Óx',
          '7.B2',
          'drug-',
          ' ',
          ' ',
          ' ',
          '-',
          '.',
          ',',
          'é',
        ],
        ...[
          'inthe',
          'mutationsin',
          '- -based',
          'up regulation',
          ' &B',
          'HIF-1 α',
          'NDU FS4',
          ').Most',
          ',which ',
          '\n',
        ],
      ),
      { maxLength: 14 },
    )
    .map((parts) => parts.join('')),
);

describe('the signs of slips in spacing', () => {
  it.each(forms.map(([own, pattern], index) => ({ index, own, pattern })))(
    'of form $index hide nothing',
    ({ own, pattern }) => {
      expect(examples.some((text) => text.search(pattern) >= 0)).toBe(true);
      const isShown = (text: string): boolean => own.test(text) || text.search(pattern) < 0;
      expect(examples.filter((text) => !isShown(text))).toEqual([]);
      fc.assert(fc.property(texts, isShown), { numRuns: 2000 });
    },
  );
});

describe.each([['words in two spellings', startsOfSpelled, word]])(
  'the places where %s may begin',
  (_, starts, pattern) => {
    const all = new RegExp(pattern.source, pattern.flags.replace('y', 'g'));
    const expected = (text: string): number[] => Array.from(text.matchAll(all), ({ index }) => index);
    const found = (text: string): number[] => matchesFrom(text, starts, pattern).map(({ index }) => index);

    it('are all that there are', () => {
      expect(examples.flatMap(expected).length).toBeGreaterThan(5);
      expect(examples.map(found)).toEqual(examples.map(expected));
      fc.assert(
        fc.property(texts, (text) => {
          expect(found(text)).toEqual(expected(text));
        }),
        { numRuns: 2000 },
      );
    });
  },
);
