import { describe, expect, it } from 'vitest';
import { butNotBefore, exceptBefore } from '../../../../server/src/core/claims/arguments/bystanders/exception.ts';
import { analyzeText } from '../../../support/analyzeText.ts';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what is excepted', () => {
  it.each<ClaimRow>([
    ['ABL1 T315I is resistant to all inhibitors except ponatinib.', ['ABL1 T315I > resistance negated > ponatinib']],
    [
      'ABL1 T315I confers resistance to all approved inhibitors other than ponatinib.',
      ['ABL1 T315I > resistance negated > ponatinib'],
    ],
    [
      'Apart from ponatinib, all inhibitors fail in patients with ABL1 T315I.',
      ['ABL1 T315I > resistance negated > ponatinib'],
    ],
    [
      'ABL1 T315I confers resistance to imatinib but not ponatinib or asciminib.',
      [
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance negated > ponatinib',
        'ABL1 T315I > resistance negated > asciminib',
      ],
    ],
    [
      'Bosutinib is effective in most mutants with the notable exception of ABL1 T315I.',
      ['ABL1 T315I > sensitivity negated > bosutinib'],
    ],
    [
      'Nilotinib, but not dasatinib, is active against ABL1 F317L.',
      ['ABL1 F317L > overcomes asserted > nilotinib', 'ABL1 F317L > overcomes negated > dasatinib'],
    ],
    [
      'Osimertinib, but not gefitinib, overcomes EGFR T790M.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > overcomes negated > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('treatments that are added to others', () => {
  it.each<ClaimRow>([
    [
      'Resistance due to MET amplification was overcome by adding crizotinib to erlotinib.',
      ['MET amplification > overcomes asserted > crizotinib+erlotinib'],
    ],
    [
      'Addition of dactolisib to lapatinib overcame lapatinib resistance due to PTEN loss.',
      ['PTEN loss > overcomes asserted > dactolisib+lapatinib', 'PTEN loss > resistance asserted > lapatinib'],
    ],
    [
      'Combining crizotinib and erlotinib overcame resistance due to MET amplification.',
      ['MET amplification > overcomes asserted > crizotinib+erlotinib'],
    ],
    [
      'Cobimetinib prevents the emergence of MAP2K1 C121S clones under vemurafenib.',
      ['MAP2K1 C121S > overcomes asserted > cobimetinib'],
    ],
  ])('%s', expectClaims);

  it('evidence against one of them alone contradicts nothing', () => {
    const { findings } = analyzeText('Adding crizotinib to erlotinib overcame resistance due to MET amplification.');
    expect(findings.map(({ rule }) => rule)).not.toContain('claim/contradicted');
  });
});

describe('the signs of exceptions', () => {
  it.each([
    'but not ',
    'but not in patients with ',
    'but not to imatinib or ',
    'though not to ',
    ', not to ',
    'yet not ',
  ])('%s', (words) => {
    expect(butNotBefore.pattern.test(words)).toBe(true);
    expect(butNotBefore.sign.test(words)).toBe(true);
  });

  it.each([
    ...['except ', 'except for ', 'excepting the ', 'other than ', 'apart from ', 'Apart from ', 'aside from '],
    ...['with the exception of ', 'with the notable exception of ', 'excluding ', 'all inhibitors but '],
    ...['except imatinib and ', 'All approved inhibitors but ', 'every ABL1 mutation but ', 'any change save '],
  ])('%s', (words) => {
    expect(exceptBefore.pattern.test(words)).toBe(true);
    expect(exceptBefore.sign.test(words)).toBe(true);
  });
});
