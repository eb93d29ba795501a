import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a treatment that patients are not fit for is not what they receive', () => {
  it.each<ClaimRow>([
    ['NPM1 mutations conferred a poor outcome in patients not fit for intensive chemotherapy.', []],
    [
      'FLT3-ITD confers resistance to venetoclax in patients ineligible for cytarabine.',
      ['FLT3 ITD > resistance asserted > venetoclax'],
    ],
    [
      'In patients unable to receive cisplatin, FGFR3 S249C sensitises to erdafitinib.',
      ['FGFR3 S249C > sensitivity asserted > erdafitinib'],
    ],
    [
      'Patients with TP53 mutations are not fit for imatinib, and are resistant to venetoclax.',
      ['TP53 mutation > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('patients without a list of changes', () => {
  it.each<ClaimRow>([
    ['Acalabrutinib gave a longer progression-free survival in patients without del(17p) or TP53 mutation.', []],
    ['Survival on ibrutinib was longer in patients without del(17p), NOTCH1 or TP53 mutation.', []],
    ['Lung cancers without EGFR T790M or MET amplification remained sensitive to erlotinib.', []],
    [
      'Patients without KRAS G12D or with EGFR amplification responded to cetuximab.',
      ['EGFR amplification > sensitivity asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
