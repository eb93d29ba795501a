import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a task for the reader states no effect', () => {
  it.each<ClaimRow>([
    ['You should be able to explain why KRAS G12D causes resistance to cetuximab.', []],
    [
      '(a) explain why dabrafenib works in melanoma with BRAF V600E; (b) name the routes by which NRAS Q61K brings resistance to dabrafenib.',
      [],
    ],
    ['Describe how EGFR T790M brings resistance to gefitinib.', []],
    [
      'Discuss the role of MET amplification, which causes resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'The list of causes is long; EGFR T790M causes resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});
