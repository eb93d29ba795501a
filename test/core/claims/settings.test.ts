import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what tumours or cells have is the setting, if the sentence says what acts in them', () => {
  it.each<ClaimRow>([
    [
      'On a BRAF-mutant background, loss of NF1 confers resistance to vemurafenib.',
      ['NF1 loss > resistance asserted > vemurafenib'],
    ],
    [
      'MET amplification confers resistance to gefitinib on an EGFR-mutant background.',
      ['MET amplification > resistance asserted > gefitinib'],
    ],
    [
      'In PTEN-null cells, PIK3CB inhibition restored sensitivity to trastuzumab.',
      ['PIK3CB > resistance asserted > trastuzumab'],
    ],
    ['CDK12 inhibition sensitised BRCA-proficient cells to olaparib.', ['CDK12 > resistance asserted > olaparib']],
    [
      'In EGFR-mutant organoids, silencing of AXL sensitised to osimertinib.',
      ['AXL reduced expression > sensitivity asserted > osimertinib'],
    ],
    [
      'In FLT3-ITD-positive cells, SYK activation confers resistance to quizartinib.',
      ['SYK > resistance asserted > quizartinib'],
    ],
    ['HGF makes MET-expressing EGFR-mutant cells resistant to gefitinib.', ['HGF > resistance asserted > gefitinib']],
    [
      'KRAS-mutant lines with KEAP1 deletion were resistant to trametinib.',
      ['KEAP1 loss > resistance asserted > trametinib'],
    ],
    [
      'Sensitivity of HER2-amplified cells to trastuzumab was reduced upon PTEN loss.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'The response of BRAF V600E cells to vemurafenib was blunted by NRAS Q61K.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'Sensitivity of BRCA1-mutant cells to olaparib was lost upon 53BP1 deletion.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
  ])('%s', expectClaims);
});

describe('what they have is the subject, if nothing else is named', () => {
  it.each<ClaimRow>([
    ['PTEN-null tumours are resistant to trastuzumab.', ['PTEN loss > resistance asserted > trastuzumab']],
    [
      'In ALK-rearranged tumours with L1196M, crizotinib is ineffective.',
      ['ALK L1196M > resistance asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});
