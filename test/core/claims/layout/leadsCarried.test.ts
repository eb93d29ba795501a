import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../../support/claimsOf.ts';

type Row = [what: string, text: string, claims: string[]];

const read = (_: string, text: string, expected: string[]) =>
  expect(claimsOf(text).filter((claim) => !claim.startsWith(' >'))).toEqual(expected);

const list = (lead: string, ...items: string[]): string => `${lead}\n\n${items.map((item) => `- ${item}\n`).join('')}`;

describe('a lead that names no treatment tells of those that its paragraph spoke of', () => {
  it.each<Row>([
    [
      'mechanisms of resistance',
      list(
        'Osimertinib is the standard of care. Three mechanisms of resistance are known:',
        '**EGFR C797S.** It is rare.',
      ),
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'with what supports them',
      list(
        'Osimertinib is the standard of care. Several causes of resistance are supported by data from biopsies:',
        '*MET amplification.* It bypasses EGFR.',
      ),
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'these drugs',
      list('Gefitinib and erlotinib came first. Mechanisms of resistance to both drugs include:', 'EGFR T790M'),
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
    [
      'the following changes',
      list('Osimertinib is the standard of care. The following changes confer resistance:', 'EGFR C797S'),
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'not what they were given with',
      list(
        'Palbociclib is given together with endocrine therapy. Causes of resistance are:',
        '**Loss of RB1.** It is acquired.',
      ),
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    [
      'a treatment of its own goes first',
      list('Gefitinib came first. Mechanisms of resistance to osimertinib include:', 'EGFR C797S'),
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'resistance to any drug',
      list('Doxorubicin harms the heart. Mechanisms of drug resistance include:', 'TP53 mutation'),
      [],
    ],
    ['no treatment before', list('Cells wait. Mechanisms of resistance include:', 'EGFR T790M'), []],
  ])('%s', read);
});

describe('a bold run-in is what the item tells of', () => {
  it.each<Row>([
    [
      'a pronoun after it',
      '**Loss of RB1.** It confers resistance to palbociclib in breast cancer.',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    [
      'the same change in other words',
      '**Loss of FAT1.** Loss of this tumour suppressor raises the expression of CDK6 and thereby confers resistance to ribociclib.',
      ['FAT1 loss > resistance asserted > ribociclib'],
    ],
    [
      'a colon',
      '- **Amplification of MET**: confers resistance to gefitinib.\n',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
  ])('%s', read);
});
