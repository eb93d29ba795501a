import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a resistance that goes, or a response that comes back, when a gene is removed', () => {
  it.each<ClaimRow>([
    ['Resistance to olaparib can be overcome by ATR inhibition.', ['ATR > resistance asserted > olaparib']],
    [
      'Resistance to dasatinib caused by SRC mutations was overcome by FAK inhibition.',
      ['SRC mutation > resistance asserted > dasatinib', 'PTK2 > resistance asserted > dasatinib'],
    ],
    ['Resistance to trametinib could be reversed by knockdown of SHOC2.', ['SHOC2 > resistance asserted > trametinib']],
    [
      'Resistance to gefitinib was overcome by inhibition of MET with capmatinib.',
      ['MET > resistance asserted > gefitinib'],
    ],
    [
      'Resistance to imatinib, which was overcome by knockdown of LYN, was common.',
      ['LYN > resistance asserted > imatinib'],
    ],
    [
      'Resistance to BRAF inhibitors was overcome by combined inhibition of MEK and ERK.',
      ['MEK > resistance asserted > BRAF inhibitor', 'ERK > resistance asserted > BRAF inhibitor'],
    ],
    [
      'Once TP53 is inactivated, resistance to nutlin-3 was lost upon MDM4 depletion.',
      ['MDM4 > resistance asserted > nutlin-3'],
    ],
    ['After AXL was inhibited, sensitivity to erlotinib was restored.', ['AXL > resistance asserted > erlotinib']],
    ['Once MET had been knocked down, gefitinib sensitivity was regained.', ['MET > resistance asserted > gefitinib']],
    ['Cisplatin sensitivity was restored by silencing ABCC2.', ['ABCC2 > resistance asserted > cisplatin']],
    ['Response to venetoclax was recovered upon MCL1 deletion.', ['MCL1 loss > sensitivity asserted > venetoclax']],
  ])('%s', expectClaims);
});

describe('a response that comes back when a gene is put back', () => {
  it.each<ClaimRow>([
    ['The response to tamoxifen was rescued by re-expression of ESR1.', ['ESR1 > sensitivity asserted > tamoxifen']],
    [
      'Overexpression of wild-type CRBN restored sensitivity to lenalidomide.',
      ['CRBN > sensitivity asserted > lenalidomide'],
    ],
  ])('%s', expectClaims);
});

describe('a resistance that is less where a cause is there', () => {
  it.each<ClaimRow>([
    ['Resistance to cisplatin was reversed by miR-200c.', ['hsa-miR-200c > sensitivity asserted > cisplatin']],
    ['Resistance to cisplatin was reduced by PTEN.', ['PTEN > sensitivity asserted > cisplatin']],
    [
      'Resistance to cisplatin was prevented by overexpression of PTEN.',
      ['PTEN overexpression > sensitivity asserted > cisplatin'],
    ],
    ['Resistance to cisplatin was not reduced by PTEN.', []],
    ['Resistance to cisplatin was caused by PTEN.', ['PTEN > resistance asserted > cisplatin']],
    ['Resistance to cisplatin was attenuated by knockdown of ABCB1.', ['ABCB1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('what only resembles a resistance that goes', () => {
  it.each<ClaimRow>([
    ['Resistance to trametinib was not overcome by knockdown of SHOC2.', []],
    ['After AXL was inhibited, proliferation was restored.', []],
    ['After BRAF V600E was detected, sensitivity to dabrafenib was restored.', []],
    [
      'Resistance to crizotinib due to ALK L1196M was overcome by ceritinib.',
      ['ALK L1196M > overcomes asserted > ceritinib', 'ALK L1196M > resistance asserted > crizotinib'],
    ],
  ])('%s', expectClaims);
});

describe('a gene that a drug takes away', () => {
  it.each<ClaimRow>([
    [
      'Resistance to doxorubicin was reversed by quercetin through suppression of P-gp.',
      ['ABCB1 > resistance asserted > doxorubicin'],
    ],
  ])('%s', expectClaims);
});

describe('a gene that is re-expressed', () => {
  it.each<ClaimRow>([
    ['Resistance to olaparib was overcome by BRCA1 re-expression.', ['BRCA1 > sensitivity asserted > olaparib']],
    ['Sensitivity to trametinib was restored when NF1 was restored.', ['NF1 > sensitivity asserted > trametinib']],
  ])('%s', expectClaims);
});
