import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../../support/analyzeText.ts';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('treatments that are added to others', () => {
  it.each<ClaimRow>([
    [
      'Resistance due to MET amplification was overcome by adding crizotinib to erlotinib.',
      ['MET amplification > overcomes asserted > crizotinib+erlotinib'],
    ],
    [
      'Addition of dactolisib to lapatinib overcame lapatinib resistance due to PTEN loss.',
      ['PTEN loss > overcomes asserted > dactolisib+lapatinib', 'PTEN loss > resistance asserted > lapatinib'],
    ],
    [
      'Combining crizotinib and erlotinib overcame resistance due to MET amplification.',
      ['MET amplification > overcomes asserted > crizotinib+erlotinib'],
    ],
    [
      'Cobimetinib prevents the emergence of MAP2K1 C121S clones under vemurafenib.',
      ['MAP2K1 C121S > overcomes asserted > cobimetinib'],
    ],
  ])('%s', expectClaims);

  it('evidence against one of them alone contradicts nothing', () => {
    const { findings } = analyzeText('Adding crizotinib to erlotinib overcame resistance due to MET amplification.');
    expect(findings.map(({ rule }) => rule)).not.toContain('claim/contradicted');
  });
});

describe('what a trial gives together', () => {
  it.each<ClaimRow>([
    [
      'Inavolisib, when added to palbociclib and fulvestrant, prolonged progression-free survival in patients with PIK3CA mutations.',
      ['PIK3CA mutation > sensitivity asserted > inavolisib+palbociclib+fulvestrant'],
    ],
    [
      'The trial of olaparib and ceralasertib reported responses in patients with ATM loss.',
      ['ATM loss > sensitivity asserted > olaparib+ceralasertib'],
    ],
    [
      'Trials of gefitinib and erlotinib reported responses in patients with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > gefitinib', 'EGFR L858R > sensitivity asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('on another allele', () => {
  it.each<ClaimRow>([
    [
      'Second-site mutations in IDH2 (Q316E and I319M) can occur in trans to the R140Q allele and cause resistance to enasidenib.',
      ['IDH2 Q316E > resistance asserted > enasidenib', 'IDH2 I319M > resistance asserted > enasidenib'],
    ],
  ])('%s', expectClaims);
});

describe('two pairs', () => {
  it.each<ClaimRow>([
    [
      'Compound mutations such as ALK G1202R/L1196M and I1171N/D1203N are refractory to lorlatinib.',
      [
        'ALK G1202R+ALK L1196M > resistance asserted > lorlatinib',
        'ALK I1171N+ALK D1203N > resistance asserted > lorlatinib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('changes that are each on one allele with another', () => {
  it.each<ClaimRow>([
    [
      'V658A, N659K and Y676C arise in cis with PDGFRA D842V and confer resistance to avapritinib.',
      [
        'PDGFRA V658A > resistance asserted > avapritinib',
        'PDGFRA N659K > resistance asserted > avapritinib',
        'PDGFRA Y676C > resistance asserted > avapritinib',
      ],
    ],
    [
      'EGFR C797S in cis with T790M confers resistance to osimertinib.',
      ['EGFR C797S+EGFR T790M > resistance asserted > osimertinib'],
    ],
    [
      'EGFR C797S together with T790M confers resistance to osimertinib.',
      ['EGFR C797S+EGFR T790M > resistance asserted > osimertinib'],
    ],
    [
      'EGFR C797S and T790M in cis confer resistance to osimertinib.',
      ['EGFR C797S+EGFR T790M > resistance asserted > osimertinib'],
    ],
    [
      'Second-site mutations at the dimer interface, Q316E and I319M of IDH2, conferred resistance to enasidenib when in trans.',
      ['IDH2 Q316E > resistance asserted > enasidenib', 'IDH2 I319M > resistance asserted > enasidenib'],
    ],
  ])('%s', expectClaims);
});

describe('two changes, each in cis with a third', () => {
  it.each<ClaimRow>([
    [
      'ALK G1202R and L1196M arise in cis with C1156Y and confer resistance to lorlatinib.',
      ['ALK G1202R > resistance asserted > lorlatinib', 'ALK L1196M > resistance asserted > lorlatinib'],
    ],
  ])('%s', expectClaims);
});
