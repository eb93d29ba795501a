import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is got round, measured or undone is no cause', () => {
  it.each<ClaimRow>([
    [
      'Induction of the glucocorticoid receptor bypasses AR blockade and confers resistance to enzalutamide.',
      ['NR3C1 > resistance asserted > enzalutamide'],
    ],
    [
      'Oncogenic KRAS was enough to cause resistance to trametinib and to take the place of NRAS.',
      ['KRAS > resistance asserted > trametinib'],
    ],
    [
      'Overexpression of the EMT inducers Snail or Slug promoted resistance to gefitinib.',
      ['SNAI1 > resistance asserted > gefitinib', 'SNAI2 > resistance asserted > gefitinib'],
    ],
    [
      'Cells with EGFR L858R responded to gefitinib with reduced ERK phosphorylation.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['A MET inhibitor restored gefitinib sensitivity, and this was reversed by PTEN siRNA.', []],
    ['Resistance due to JAK1 knockout could be overcome by giving nivolumab.', []],
    [
      'DNA hypomethylating agents re-express MLH1 and thereby restore sensitivity to cisplatin.',
      ['resistance to cisplatin > overcomes asserted > DNMT inhibitor', 'MLH1 > sensitivity asserted > cisplatin'],
    ],
    [
      'Ponatinib was designed to overcome the resistance that T315I confers on imatinib and dasatinib.',
      [
        'ABL1 T315I > overcomes asserted > ponatinib',
        'ABL1 T315I > resistance asserted > imatinib',
        'ABL1 T315I > resistance asserted > dasatinib',
      ],
    ],
    [
      'Osimertinib selectively targets EGFR mutations as well as the T790M resistance mutation by binding C797.',
      ['EGFR mutation > targets asserted > osimertinib', 'EGFR T790M > targets asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('nor what is restored together with the response', () => {
  it.each<ClaimRow>([
    ['EZH2 inhibitors restored AR expression and sensitivity to enzalutamide.', []],
    ['Restored SLFN11 expression increased sensitivity to cisplatin.', ['SLFN11 > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('nor what its object is', () => {
  it.each<ClaimRow>([
    [
      'BRCA1 loss impairs DNA repair and confers sensitivity to olaparib.',
      ['BRCA1 loss > sensitivity asserted > olaparib'],
    ],
    [
      'EGFR L858R lowers the affinity for ATP and predicts response to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'MGMT methylation lowers expression and is associated with benefit from temozolomide.',
      ['MGMT methylation > sensitivity asserted > temozolomide'],
    ],
    [
      'TGF-beta signalling restrains the response to atezolizumab.',
      ['TGF-β pathway > resistance asserted > atezolizumab'],
    ],
  ])('%s', expectClaims);
});

describe('what is inhibited or kept from acting is no cause', () => {
  it.each<ClaimRow>([
    ['Stem cells survive imatinib although BCR::ABL1 is inhibited in them.', []],
    ['Cells resist vemurafenib even when MEK is inhibited.', [' > resistance asserted > vemurafenib (generic)']],
    ['Cells resist vemurafenib although MEK is amplified.', ['MEK > resistance asserted > vemurafenib']],
    ['RIF1 protects forks from MRE11 and confers resistance to olaparib.', ['RIF1 > resistance asserted > olaparib']],
    ['BAX mutation protects cells from venetoclax.', ['BAX mutation > resistance asserted > venetoclax']],
  ])('%s', expectClaims);
});

describe('what is blocked in vain, or restored along with the effect', () => {
  it.each<ClaimRow>([
    [
      'In spite of the inhibition of MET, cells with EGFR T790M were resistant to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['Treatment with selinexor restored TP53 and sensitivity to venetoclax.', []],
    // What a treatment does to its target is why it fails; the gene that comes of it acts.
    [
      'Vemurafenib is ineffective in colorectal cancer, because inhibition of BRAF activates EGFR.',
      ['EGFR > resistance asserted > vemurafenib'],
    ],
    ['Inhibition of MET restores sensitivity to gefitinib.', ['MET > resistance asserted > gefitinib']],
    ['Decitabine restored MLH1 expression and cisplatin sensitivity.', []],
    ['EZH2 inhibitors restore AR expression and enzalutamide sensitivity in mice.', []],
  ])('%s', expectClaims);
});
