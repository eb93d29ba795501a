import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('two statements of a sentence have causes of their own', () => {
  it.each<ClaimRow>([
    [
      'High MGMT expression confers resistance to temozolomide and, on the contrary, MGMT methylation predicts response to temozolomide.',
      [
        'MGMT overexpression > resistance asserted > temozolomide',
        'MGMT methylation > sensitivity asserted > temozolomide',
      ],
    ],
    [
      'High MGMT expression confers resistance to temozolomide and MGMT methylation predicts a favourable response to it.',
      [
        'MGMT overexpression > resistance asserted > temozolomide',
        'MGMT methylation > sensitivity asserted > temozolomide',
      ],
    ],
    [
      'CHEK1, TXN overexpression and hypoxia contribute to resistance to vorinostat.',
      [
        'CHEK1 > resistance asserted > vorinostat',
        'TXN overexpression > resistance asserted > vorinostat',
        'hypoxia > resistance asserted > vorinostat',
      ],
    ],
    [
      'MET amplification and EGFR T790M drive resistance to dacomitinib.',
      ['MET amplification > resistance asserted > dacomitinib', 'EGFR T790M > resistance asserted > dacomitinib'],
    ],
    [
      'EGFR L858R and T790M confer resistance to gefitinib.',
      ['EGFR L858R > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'NF1 loss sensitizes cells to trametinib but confers resistance to vemurafenib.',
      ['NF1 loss > resistance asserted > vemurafenib', 'NF1 loss > sensitivity asserted > trametinib'],
    ],
    [
      'KRAS G12D, but not KRAS G13D, confers resistance to cetuximab.',
      ['KRAS G12D > resistance asserted > cetuximab', 'KRAS G13D > resistance negated > cetuximab'],
    ],
    [
      'Osimertinib inhibits EGFR T790M but not C797S, both of which confer resistance to gefitinib.',
      ['EGFR C797S > resistance asserted > gefitinib'],
    ],
    [
      'Cells with TP53 loss were resistant to venetoclax, with the cells that carry MCL1 amplification showing sensitivity to dinaciclib.',
      ['TP53 loss > resistance asserted > venetoclax', 'MCL1 amplification > sensitivity asserted > dinaciclib'],
    ],
  ])('%s', expectClaims);
});

describe('each of two statements keeps its cause', () => {
  const rows: ClaimRow[] = [
    [
      'ERBB3 causes resistance to MEK inhibitors, and resistance to EGFR inhibitors is caused by amplification of MET.',
      ['ERBB3 > resistance asserted > MEK inhibitor', 'MET amplification > resistance asserted > EGFR inhibitor'],
    ],
    [
      'Resistance to trastuzumab is caused by HER3 and resistance to cetuximab by KRAS mutations.',
      ['ERBB3 > resistance asserted > trastuzumab', 'KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'Resistance to trastuzumab is caused by HER3 and that to cetuximab by KRAS mutations.',
      ['ERBB3 > resistance asserted > trastuzumab', 'KRAS mutation > resistance asserted > cetuximab'],
    ],
    [
      'KRAS mutations cause resistance to cetuximab and PTEN loss to trastuzumab.',
      ['KRAS mutation > resistance asserted > cetuximab', 'PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'KRAS mutations confer resistance to cetuximab, and EGFR S492R to panitumumab and erlotinib.',
      [
        'KRAS mutation > resistance asserted > cetuximab',
        'EGFR S492R > resistance asserted > panitumumab',
        'EGFR S492R > resistance asserted > erlotinib',
      ],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what an effect is told of in its own clause', () => {
  it.each<ClaimRow>([
    [
      'Asciminib retains its activity against most mutants, while ABL1 A337V reduces its potency.',
      ['ABL1 A337V > resistance asserted > asciminib'],
    ],
    [
      'Loss of RB1 was seen. Cells without the protein do not respond to palbociclib.',
      ['RB1 loss > resistance asserted > palbociclib'],
    ],
    ['Patients with AR-V7-negative cells had superior survival with ARS inhibitors vs taxanes.', []],
    ['Patients in a RET mutation-negative population benefited from cabozantinib.', []],
    [
      'Osimertinib improved survival over platinum–pemetrexed. EGFR C797S abolishes the response of the tumour to it.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});

describe('each with its own', () => {
  it.each<ClaimRow>([
    [
      'L1196M in ALK, T790M in EGFR and T315I in ABL1 confer resistance to crizotinib, gefitinib and imatinib, respectively.',
      [
        'ALK L1196M > resistance asserted > crizotinib',
        'EGFR T790M > resistance asserted > gefitinib',
        'ABL1 T315I > resistance asserted > imatinib',
      ],
    ],
    [
      'CD19 loss explains relapse after tisagenlecleucel, and TP53 mutations explain failure of fludarabine.',
      ['CD19 loss > resistance asserted > tisagenlecleucel', 'TP53 mutation > resistance asserted > fludarabine'],
    ],
    [
      'IDH2 Q316E, in trans to R140Q, blocks binding of enasidenib.',
      ['IDH2 Q316E+IDH2 R140Q > resistance asserted > enasidenib'],
    ],
  ])('%s', expectClaims);
});

describe('the same words of cause in both halves', () => {
  it.each<ClaimRow>([
    [
      'Resistance to gefitinib is caused by EGFR T790M and that to osimertinib is linked to EGFR C797S.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Resistance to crizotinib is mediated by ALK L1196M and that to alectinib is associated with ALK G1202R.',
      ['ALK L1196M > resistance asserted > crizotinib', 'ALK G1202R > resistance asserted > alectinib'],
    ],
  ])('%s', expectClaims);
});

describe('a rarer cause of its own', () => {
  it.each<ClaimRow>([
    [
      'ALK mutations confer resistance to alectinib and, less often, MET mutations confer resistance to crizotinib.',
      ['ALK mutation > resistance asserted > alectinib', 'MET mutation > resistance asserted > crizotinib'],
    ],
    [
      'ALK mutations confer resistance to alectinib and, less often, to crizotinib.',
      ['ALK mutation > resistance asserted > alectinib', 'ALK mutation > resistance asserted > crizotinib'],
    ],
    [
      'Loss of TP53BP1 gives resistance to PARP inhibitors, as does ABCB1-mediated efflux of olaparib.',
      ['TP53BP1 loss > resistance asserted > PARP inhibitor', 'ABCB1 > resistance asserted > olaparib'],
    ],
    [
      'Deletion of TNFRSF17 was described after idecabtagene vicleucel, and extracellular mutations such as R27P abrogate the binding of teclistamab.',
      ['TNFRSF17 R27P > resistance asserted > teclistamab'],
    ],
  ])('%s', expectClaims);
});

describe('clauses in a row without a conjunction', () => {
  it.each<ClaimRow>([
    [
      'ALK R1275Q is sensitive to crizotinib, F1174L is resistant, and lorlatinib works in both.',
      [
        'ALK R1275Q > sensitivity asserted > crizotinib',
        'ALK R1275Q > sensitivity asserted > lorlatinib',
        'ALK F1174L > sensitivity asserted > lorlatinib',
        'ALK F1174L > resistance asserted > crizotinib',
      ],
    ],
    [
      'EGFR L858R is sensitive to gefitinib, EGFR T790M is resistant.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'KIT V654A, D816V and N822K are resistant to imatinib.',
      [
        'KIT V654A > resistance asserted > imatinib',
        'KIT D816V > resistance asserted > imatinib',
        'KIT N822K > resistance asserted > imatinib',
      ],
    ],
  ])('%s', expectClaims);
});
