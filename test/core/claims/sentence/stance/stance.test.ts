import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what a sentence denies or takes back', () => {
  it.each<ClaimRow>([
    [
      'Few data exist on the effect of TP53 mutations on the response to venetoclax.',
      ['TP53 mutation > sensitivity questioned > venetoclax (question)'],
    ],
    [
      'Amplification of FGF19 has been proposed as a predictor of sorafenib response.',
      ['FGF19 amplification > sensitivity hedged > sorafenib'],
    ],
    [
      'KEAP1 mutations are prognostic rather than predictive of resistance to pembrolizumab.',
      ['KEAP1 mutation > resistance negated > pembrolizumab'],
    ],
    [
      'AR amplification led to resistance to enzalutamide, but not to resistance to docetaxel.',
      ['AR amplification > resistance asserted > enzalutamide', 'AR amplification > resistance negated > docetaxel'],
    ],
    [
      'SRC inhibition by dasatinib did not reverse trastuzumab resistance.',
      ['SRC > overcomes negated > dasatinib', 'SRC > resistance negated > trastuzumab'],
    ],
    ['Temozolomide resistance was not linked to MGMT expression.', ['MGMT > resistance negated > temozolomide']],
    [
      'BTK mutations are found in 80% of patients with resistance to ibrutinib, but it remains unclear whether they directly cause it.',
      ['BTK mutation > resistance hedged > ibrutinib'],
    ],
    [
      'Combinations with MET inhibitors are being studied in the hope of overcoming C797S-mediated resistance.',
      ['EGFR C797S > overcomes questioned > MET inhibitor (question)'],
    ],
    [
      'FLT3 F691L accounts for only a minority of resistance to gilteritinib.',
      ['FLT3 F691L > resistance asserted > gilteritinib'],
    ],
    [
      'Expression of Snail kept the cells from regaining sensitivity to gefitinib.',
      ['SNAI1 > resistance asserted > gefitinib'],
    ],
    ['The few patients with BRAF V600E responded to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    ['Few patients with BRAF V600E responded to vemurafenib.', ['BRAF V600E > sensitivity negated > vemurafenib']],
    [
      'AXL overexpression was found in a few patients who were resistant to gilteritinib.',
      ['AXL overexpression > resistance asserted > gilteritinib'],
    ],
  ])('%s', expectClaims);
});

describe('a cause that does not explain all is one of several', () => {
  it.each<ClaimRow>([
    [
      'MET amplification does not fully account for erlotinib resistance.',
      ['MET amplification > resistance hedged > erlotinib'],
    ],
    [
      'MET amplification does not account for erlotinib resistance.',
      ['MET amplification > resistance negated > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('an effect that a later half denies', () => {
  it.each<ClaimRow>([
    [
      'TP53 mutations were associated with toxicity of azacitidine but not with drug response.',
      ['TP53 mutation > sensitivity negated > azacitidine'],
    ],
    [
      'ABCB1 conferred resistance to paclitaxel, but not to cisplatin.',
      ['ABCB1 > resistance asserted > paclitaxel', 'ABCB1 > resistance negated > cisplatin'],
    ],
  ])('%s', expectClaims);
});

describe('what is asked, and what only can arise', () => {
  it.each<ClaimRow>([
    [
      'The extent to which ABCB1 contributes to resistance to paclitaxel remains unclear.',
      ['ABCB1 > resistance questioned > paclitaxel (question)'],
    ],
    [
      'The degree of resistance to paclitaxel that ABCB1 confers is high.',
      ['ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['BTK C481S can arise late and cause resistance to ibrutinib.', ['BTK C481S > resistance asserted > ibrutinib']],
    ['BTK C481S may cause resistance to ibrutinib.', ['BTK C481S > resistance hedged > ibrutinib']],
  ])('%s', expectClaims);
});

describe('"whether A or B" asks nothing', () => {
  it.each<ClaimRow>([
    [
      'STAT3 activation, whether by cytokines or by mutation, confers resistance to imatinib.',
      ['STAT3 > resistance asserted > imatinib'],
    ],
    [
      'It is unknown whether STAT3 activation or another change confers resistance to imatinib.',
      ['STAT3 > resistance questioned > imatinib (question)'],
    ],
  ])('%s', expectClaims);
});

describe('a debate whether something is so', () => {
  it.each<ClaimRow>([
    [
      'It is debated if AR-V7 is a cause of resistance to taxanes.',
      ['AR-V7 > resistance questioned > taxane (question)'],
    ],
    [
      'It is unclear if KRAS G13D confers resistance to cetuximab.',
      ['KRAS G13D > resistance questioned > cetuximab (question)'],
    ],
    [
      'EGFR T790M is debated, and confers resistance to gefitinib if erlotinib was given before.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'Does MSH6 loss make a glioma sensitive to temozolomide? d. A woman with glioblastoma has a question.',
      ['MSH6 loss > sensitivity questioned > temozolomide (question)'],
    ],
  ])('%s', expectClaims);
});
