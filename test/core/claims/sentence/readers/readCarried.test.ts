import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a sentence with an agent or a subject of its own takes none from before', () => {
  it.each<ClaimRow>([
    ['EGFR T790M outcompetes gefitinib. This is why covalent inhibitors, which bind for good, can overcome it.', []],
    [
      'MSH6 mutations cause resistance to temozolomide. Lomeguatrib sensitises the marrow as much as the tumour.',
      ['MSH6 mutation > resistance asserted > temozolomide'],
    ],
    [
      'NT5C2 mutations confer resistance to mercaptopurine. NT5C2 R367Q makes cells more sensitive to inhibitors of IMPDH than to the drug.',
      ['NT5C2 mutation > resistance asserted > mercaptopurine'],
    ],
    [
      'Tumours with B2M loss resist pembrolizumab. A low fraction of clonal neoantigens went along with poorer responses.',
      ['B2M loss > resistance asserted > pembrolizumab'],
    ],
    ['EGFR T790M was found. It confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('who responds is no statement on the change named before', () => {
  it.each<ClaimRow>([
    [
      'CML is driven by BCR::ABL1 and treated with imatinib. Treatment-free remission can be attempted only in deep responders.',
      [],
    ],
  ])('%s', expectClaims);
});

describe('what is not to the treatment named before', () => {
  it.each<ClaimRow>([
    ['Abiraterone was given to 17 men. Resistance is not always costly; AR-amplified cells are the exception.', []],
    [
      'Cells were cultured with erlotinib. Scans of EGFR list most of the changes that confer resistance to a given inhibitor.',
      [],
    ],
    [
      'Cells were cultured with erlotinib. EGFR T790M confers resistance to the inhibitor.',
      ['EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('resistance to both, whatever the sentence goes on with', () => {
  it.each<ClaimRow>([
    [
      'KRAS G12C is treated with sotorasib and adagrasib. KRAS Y96D confers resistance to both, and elironrasib retained activity against it.',
      [
        'KRAS Y96D > overcomes asserted > elironrasib',
        'KRAS Y96D > resistance asserted > sotorasib',
        'KRAS Y96D > resistance asserted > adagrasib',
      ],
    ],
    [
      'KRAS G12C is treated with sotorasib. KRAS Y96D confers resistance to both elironrasib and adagrasib.',
      ['KRAS Y96D > resistance asserted > elironrasib', 'KRAS Y96D > resistance asserted > adagrasib'],
    ],
  ])('%s', expectClaims);
});

describe('a prognosis is not to the treatment named before', () => {
  it.each<ClaimRow>([
    [
      'ESR1 mutations arise under exemestane. In a plasma analysis, D538G and Y537S were both associated with shorter overall survival.',
      ['ESR1 mutation > resistance asserted > exemestane'],
    ],
    [
      'Patients were treated with cetuximab. Patients with KRAS G12D had shorter overall survival.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
    [
      'Patients were treated with cetuximab. KRAS G12D was associated with shorter progression-free survival.',
      ['KRAS G12D > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});

describe('what an earlier sentence does not complete', () => {
  it.each<ClaimRow>([
    ['The patients got olaparib. Knockout of PBRM1 sensitised melanoma to T-cell killing.', []],
    [
      'The patients got plerixafor and pembrolizumab. TREM2 is enriched in nonresponders.',
      ['TREM2 > resistance asserted > '],
    ],
    [
      'The patients got pembrolizumab. TREM2 is enriched in nonresponders.',
      ['TREM2 > resistance asserted > pembrolizumab'],
    ],
    [
      'The patients got olaparib. Knockout of ABCB1 sensitised the cells to the drug.',
      ['ABCB1 > resistance asserted > olaparib'],
    ],
    ['ABCB1 overexpression was found under olaparib. What I deny is that it explains resistance.', []],
    [
      'ABCB1 overexpression was found under olaparib. It explains resistance.',
      ['ABCB1 overexpression > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('the treatment of the sentence before, where cells are sensitised or patients were treated', () => {
  it.each<ClaimRow>([
    [
      'UGT1A1 was studied with ganetespib. Knockdown of UGT1A1 sensitized HT29 cells.',
      ['UGT1A1 > resistance asserted > ganetespib'],
    ],
    [
      'Cetuximab and panitumumab block EGFR. FBXW7 mutation was enriched in 12 nonresponders.',
      [
        'EGFR > targets asserted > cetuximab',
        'EGFR > targets asserted > panitumumab',
        'FBXW7 mutation > resistance asserted > cetuximab',
        'FBXW7 mutation > resistance asserted > panitumumab',
      ],
    ],
    [
      'Cetuximab and panitumumab block EGFR. FBXW7 mutation was enriched in nonresponders.',
      [
        'EGFR > targets asserted > cetuximab',
        'EGFR > targets asserted > panitumumab',
        'FBXW7 mutation > resistance asserted > ',
      ],
    ],
  ])('%s', expectClaims);
});
