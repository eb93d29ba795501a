import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what tumours or cells have to begin with is no cause of what is told next', () => {
  it.each<ClaimRow>([
    [
      'Induction of the glucocorticoid receptor upon AR blockade drives resistance to enzalutamide.',
      ['NR3C1 > resistance asserted > enzalutamide'],
    ],
    ['A375 cells, which carry BRAF V600E, showed that resistance is reversible.', []],
    ['HCC827 cells, which harbour an EGFR exon 19 deletion, taught the field that resistance can be tolerance.', []],
    [
      'A tumour with ALK C1156Y acquired L1198F and became sensitive to crizotinib.',
      ['ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    ['KRAS-mutant clones decay when panitumumab is stopped; rechallenge yields responses.', []],
  ])('%s', expectClaims);
});

describe('what resists or responds is told of those who have it', () => {
  it.each<ClaimRow>([
    [
      'A375 cells, which carry BRAF V600E, are resistant to cetuximab.',
      ['BRAF V600E > resistance asserted > cetuximab'],
    ],
    [
      'Tumours with ALK C1156Y and L1198F became sensitive to crizotinib.',
      ['ALK C1156Y > sensitivity asserted > crizotinib', 'ALK L1198F > sensitivity asserted > crizotinib'],
    ],
    [
      'KRAS G12C-mutant clones decline under sotorasib, with responses in many.',
      ['KRAS G12C > sensitivity asserted > sotorasib'],
    ],
  ])('%s', expectClaims);
});

describe('the line into which a change is brought', () => {
  it.each<ClaimRow>([
    [
      'When a mutant NRAS is introduced into a BRAF-mutant melanoma line, it confers resistance to vemurafenib.',
      ['NRAS mutation > resistance asserted > vemurafenib'],
    ],
    [
      'MET amplification introduced into an EGFR-mutant line confers resistance to gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    ['Vemurafenib is active in a BRAF-mutant melanoma line.', ['BRAF mutation > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});

describe('where something else changes', () => {
  it.each<ClaimRow>([
    [
      'In BRCA1-deficient mouse tumours, in which ABCB1 is upregulated in olaparib-resistant animals, drugs were changed.',
      ['ABCB1 > resistance asserted > olaparib'],
    ],
    [
      'In BRCA1-deficient mouse tumours, in which olaparib is active, responses are deep.',
      ['BRCA1 loss > sensitivity asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});
