import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findMentions } from '../../../server/src/core/mentions/findMentions.ts';
import { knowledge, oncology } from '../../support/knowledge.ts';
import { plainManuscript } from './plainManuscript.ts';

const base = knowledge(oncology);

const pieces = [
  'EGFR',
  'T790M',
  'p.(Thr790Met)',
  'BRAFV600E',
  'MET',
  'amplification',
  'of the',
  'mutations in',
  'BCR',
  'ABL1',
  '-',
  '::',
  '/',
  '/2',
  '–',
  ' ',
  ', ',
  ' and ',
  ' or ',
  '. ',
  '; ',
  '(',
  ')',
  'ER',
  'α',
  'inhibitors',
  'third-generation',
  'TKIs',
  'breast',
  'ovarian',
  'cancer',
  'BRCA1',
  'CDK4',
  'miR-21',
  'exon 19',
  'deletion',
  'delE746-A750',
  'c.2369C>T',
  'Fig. ',
  'S1A',
  'ALL',
  'multidrug resistance',
  '(MDR)',
  'MDR',
  '\n\n',
  '\n',
  '\u00a0',
  '\ud83e',
  '\ud83e\uddec',
  '+',
  'G12C/D/V',
  'loss',
  'anti-',
  'pathway',
  "'s",
  'PI3K',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
);

it('never throws; mentions are slices of the text, in order, nested or apart', () => {
  fc.assert(
    fc.property(text, (source) => {
      const mentions = findMentions(plainManuscript(source), base);
      const open: { start: number; end: number }[] = [];
      let last = 0;
      for (const mention of mentions) {
        const { start, end } = mention.span;
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(source.length);
        expect(mention.text).toBe(source.slice(start, end));
        while (open.length > 0 && (open.at(-1)?.end ?? 0) <= start) open.pop();
        const outer = open.at(-1);
        if (outer) expect(end).toBeLessThanOrEqual(outer.end);
        expect(mention.nestedIn === undefined).toBe(outer === undefined);
        open.push({ start, end });
        last = start;
      }
    }),
    { numRuns: 400 },
  );
});

it('reads a text twice in the same way', () => {
  fc.assert(
    fc.property(text, (source) => {
      const once = findMentions(plainManuscript(source), base);
      expect(findMentions(plainManuscript(source), base)).toEqual(once);
    }),
    { numRuns: 50 },
  );
});

it('takes no longer than linear time on long runs of one piece', () => {
  for (const piece of [
    'A1',
    'T790M/',
    'EGFR-',
    'p.(',
    'IVS1-',
    '1-',
    'Ala1',
    'del',
    '(',
    'ins',
    'first-',
    'mutations in ',
    'a ',
    'exon 1,',
    'miR-1/',
    'c.1+',
  ]) {
    const source = piece.repeat(20_000);
    const mentions = findMentions(plainManuscript(source), base);
    expect(mentions.length).toBeLessThanOrEqual(source.length);
  }
});
