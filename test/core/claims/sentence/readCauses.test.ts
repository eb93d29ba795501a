import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what the name of a disease says of a gene', () => {
  it.each<ClaimRow>([
    ['HER2-positive breast cancer responds to trastuzumab.', ['ERBB2 positive > sensitivity asserted > trastuzumab']],
    [
      'Patients with HER2-positive breast cancer benefit from trastuzumab.',
      ['ERBB2 positive > sensitivity asserted > trastuzumab'],
    ],
    [
      'HER2-positive breast cancer eventually becomes resistant to trastuzumab.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    [
      'In HER2-positive breast cancer, resistance to trastuzumab is common.',
      [' > resistance asserted > trastuzumab (generic)'],
    ],
    [
      'Loss of PTEN causes resistance to trastuzumab in HER2-positive breast cancer.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with PIK3CA H1047R respond to alpelisib in HER2-negative breast cancer.',
      ['PIK3CA H1047R > sensitivity asserted > alpelisib'],
    ],
  ])('%s', expectClaims);
});

describe('whose tumours they are, where a drug strengthens another', () => {
  it.each<ClaimRow>([['Entinostat killed BRCA1-deficient tumours and potentiated olaparib.', []]])('%s', expectClaims);
});
