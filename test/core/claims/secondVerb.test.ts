import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('a second verb is not what the first one lowers', () => {
  it.each<ClaimRow>([
    [
      'BRCA1 loss impairs homologous recombination and sensitizes tumours to olaparib.',
      ['BRCA1 loss > sensitivity asserted > olaparib'],
    ],
    [
      'MET amplification reduces apoptosis and sensitises tumours to crizotinib.',
      ['MET amplification > sensitivity asserted > crizotinib'],
    ],
    [
      'EGFR L858R reduces affinity for ATP and sensitises cells to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'BRCA2 loss disrupts fork protection and thereby sensitises cells to olaparib.',
      ['BRCA2 loss > sensitivity asserted > olaparib'],
    ],
    ['PTEN loss reduces sensitivity and response to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    ['miR-29b inhibits cisplatin resistance in lung cancer.', ['hsa-miR-29b > sensitivity asserted > cisplatin']],
    ['miR-199a is able to reverse cisplatin resistance.', ['hsa-miR-199a > sensitivity asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('a treatment with a verb of its own is no item of the list before it', () => {
  it.each<ClaimRow>([
    [
      'PTEN loss predicts poor response to trastuzumab, and PI3K inhibitors restored sensitivity in PTEN-null xenografts.',
      ['PTEN loss > overcomes asserted > PI3K inhibitor', 'PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'MET amplification is linked to resistance to gefitinib, and crizotinib enhances the effect of gefitinib.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib, and osimertinib restored sensitivity in T790M-mutant xenografts.',
      ['EGFR T790M > overcomes asserted > osimertinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'PTEN loss promotes resistance to PD-1 blockade, and AKT inhibition improved the efficacy of pembrolizumab in mice.',
      ['PTEN loss > resistance asserted > PD-1 inhibitor'],
    ],
  ])('%s', expectClaims);
});

describe('what acts is not named', () => {
  it.each<ClaimRow>([
    ['ONO-7475 sensitised AXL-overexpressing EGFR-mutant cells to osimertinib.', []],
    ['Cabozantinib sensitised MET-amplified EGFR-mutant cells to osimertinib.', []],
    [
      'Loss of PTEN rescues BRCA1-deficient cells from olaparib but sensitises them to cisplatin.',
      ['PTEN loss > sensitivity asserted > cisplatin'],
    ],
  ])('%s', expectClaims);
});

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
