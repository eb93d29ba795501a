import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is named in another statement is no cause of the effect', () => {
  it.each<ClaimRow>([
    [
      'ALK G1202R blocks ceritinib, whereas lorlatinib remains active; bypass by KRAS G12D or MET amplification occurs.',
      ['ALK G1202R > sensitivity asserted > lorlatinib'],
    ],
    ['Lorlatinib is effective in these tumours; ALK G1202R is the most frequent change.', []],
    [
      'Navitoclax frees BIM and BAX from BCL-2, and tumours resist by turning to MCL-1.',
      ['MCL1 > resistance asserted > navitoclax'],
    ],
    ['Gefitinib blocks EGFR, but cells resist through MET.', ['MET > resistance asserted > gefitinib']],
    [
      'KRAS G12C cells escape sotorasib, and MET amplification causes resistance to it.',
      ['KRAS G12C > resistance asserted > sotorasib', 'MET amplification > resistance asserted > sotorasib'],
    ],
  ])('%s', expectClaims);
});

describe('the next statement about the same', () => {
  it.each<ClaimRow>([
    [
      'PTEN loss is common. It does not by itself cause resistance; it raises AKT signalling when BRAF is inhibited.',
      [],
    ],
    [
      'Sunitinib inhibits KIT mutants of the pocket but is ineffective against those of the loop, while regorafenib inhibits T670I but not V654A.',
      ['KIT mutation > resistance asserted > sunitinib'],
    ],
  ])('%s', expectClaims);
});
