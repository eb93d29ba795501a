import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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
