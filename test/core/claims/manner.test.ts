import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('how somebody responds decides what is said', () => {
  it.each<ClaimRow>([
    [
      'Tumours with a PIK3CA mutation respond less well to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with a PIK3CA mutation responded worse to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with a PIK3CA mutation seldom respond to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with a PIK3CA mutation were unlikely to benefit from trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with a PIK3CA mutation benefit little from trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Trastuzumab does not work in tumours with a PIK3CA mutation.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Trastuzumab has little activity in tumours with a PIK3CA mutation.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Tumours with a PIK3CA mutation respond well to alpelisib.',
      ['PIK3CA mutation > sensitivity asserted > alpelisib'],
    ],
    [
      'Tumours with a PIK3CA mutation responded better to alpelisib.',
      ['PIK3CA mutation > sensitivity asserted > alpelisib'],
    ],
  ])('%s', expectClaims);
});

describe('whom a treatment is for, and what it is given against', () => {
  it.each<ClaimRow>([
    [
      'In EGFR-mutant tumours with MET amplification, savolitinib restores sensitivity to osimertinib.',
      ['MET amplification > overcomes asserted > savolitinib', 'MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'HER2-positive tumours with a PIK3CA mutation respond poorly to trastuzumab, and alpelisib may restore sensitivity.',
      ['PIK3CA mutation > overcomes hedged > alpelisib', 'PIK3CA mutation > resistance asserted > trastuzumab'],
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

describe('how those who have a change fare', () => {
  it.each<ClaimRow>([
    [
      'PIK3CA mutation was associated with shorter survival on trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'Higher ERBB2 expression was significantly associated with longer survival on trastuzumab deruxtecan.',
      ['ERBB2 overexpression > sensitivity asserted > trastuzumab deruxtecan'],
    ],
    [
      'The response rate to trastuzumab was lower in PIK3CA-mutant tumours.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'HER2-positive patients whose tumours had PIK3CA mutations had shorter survival on trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('what is barely sensitive', () => {
  it.each<ClaimRow>([
    [
      'Though no figures were provided, PIK3CA D350G conferred less resistance to vemurafenib than PIK3CA E545K.',
      ['PIK3CA D350G > resistance asserted > vemurafenib'],
    ],
    ['EGFR C797S cells are poorly sensitive to osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    ['KIT D816V clones may be weakly sensitive to imatinib.', ['KIT D816V > resistance hedged > imatinib']],
    [
      'Tumours with BRAF V600E are only modestly responsive to cetuximab.',
      ['BRAF V600E > resistance asserted > cetuximab'],
    ],
    ['IDH1 R132H cells are not poorly sensitive to ivosidenib.', ['IDH1 R132H > sensitivity negated > ivosidenib']],
  ])('%s', expectClaims);
});
