import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('of a change from one thing to another, what is there now acts', () => {
  it.each<ClaimRow>([
    [
      'The switch from BRAF V600E to V600K makes melanomas less sensitive to dabrafenib.',
      ['BRAF V600K > resistance asserted > dabrafenib'],
    ],
    [
      'A change from EGFR L858R to L858R/T790M confers resistance to gefitinib.',
      ['EGFR L858R+EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'KRAS switched from G12C to G12V, which confers resistance to adagrasib.',
      ['KRAS G12V > resistance asserted > adagrasib'],
    ],
    [
      'Replacing C481S by C481R in BTK also confers resistance to ibrutinib.',
      ['BTK C481R > resistance asserted > ibrutinib'],
    ],
    [
      'The exchange of EGFR T790M for C797S confers resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'When EGFR T790M is replaced by C797S, tumours become resistant to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'EGFR T790M clones superseded by C797S clones confer resistance to osimertinib.',
      [' > resistance asserted > osimertinib (generic)'],
    ],
    [
      'EGFR C797S replaces T790M and confers resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Loss of EGFR T790M with gain of C797S causes resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'The transition from E-cadherin to N-cadherin confers resistance to gefitinib.',
      ['CDH2 > resistance asserted > gefitinib'],
    ],
    [
      'Tumours switched from EGFR dependence to MET dependence resist gefitinib.',
      ['MET > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
