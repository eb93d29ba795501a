import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is inserted to explain a name is not a cause', () => {
  it.each<ClaimRow>([
    [
      'MET, a receptor tyrosine kinase, confers resistance to gefitinib when amplified.',
      ['MET > resistance asserted > gefitinib'],
    ],
    [
      'ABCG2, an efflux pump also known as BCRP, confers resistance to topotecan.',
      ['ABCG2 > resistance asserted > topotecan'],
    ],
    ['MCL1, a relative of BCL2, confers resistance to venetoclax.', ['MCL1 > resistance asserted > venetoclax']],
    ['Resistance to venetoclax is conferred by MCL1, a relative of BCL2.', ['MCL1 > resistance asserted > venetoclax']],
    [
      'Osimertinib, which was designed to hit T790M, fails against EGFR C797S.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'Sotorasib, an inhibitor that binds KRAS G12C in its inactive state, loses activity when Y96D appears.',
      ['KRAS Y96D > resistance asserted > sotorasib'],
    ],
    ['T315I, the gatekeeper mutation of ABL1, resists imatinib.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['DUSP6, which restrains ERK1, confers sensitivity to trametinib.', ['DUSP6 > sensitivity asserted > trametinib']],
    [
      'Pirtobrutinib, a reversible (non-covalent) BTK inhibitor, is active against BTK C481S.',
      ['BTK C481S > overcomes asserted > pirtobrutinib'],
    ],
    [
      'NF1, a negative regulator of RAS, when lost confers resistance to vemurafenib.',
      ['NF1 > sensitivity asserted > vemurafenib'],
    ],
    // It is lost: it does not make them resistant.
    [
      'PTEN, the phosphatase that antagonises PI3K, is lost in tumours resistant to alpelisib.',
      [' > resistance asserted > alpelisib (generic)'],
    ],
    [
      'An EGFR mutation, the T790M substitution, confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('what acts by itself, or is in a list', () => {
  it.each<ClaimRow>([
    [
      'In cells with KRAS G12C, the loss of KEAP1, a suppressor of NRF2, confers resistance to sotorasib.',
      ['KEAP1 loss > resistance asserted > sotorasib'],
    ],
    [
      'EGFR, the MET receptor, and HER3 confer resistance to vemurafenib.',
      [
        'EGFR > resistance asserted > vemurafenib',
        'MET > resistance asserted > vemurafenib',
        'ERBB3 > resistance asserted > vemurafenib',
      ],
    ],
  ])('%s', expectClaims);
});

describe('what a sentence inserts after an effect as its cause', () => {
  it.each<ClaimRow>([
    ['Resistance to erlotinib, a result of EGFR T790M, is frequent.', ['EGFR T790M > resistance asserted > erlotinib']],
    [
      'Resistance to erlotinib, a feature of tumours with KRAS G12D, is frequent.',
      ['KRAS G12D > resistance asserted > erlotinib'],
    ],
    [
      'Sensitivity to erlotinib, the hallmark of EGFR L858R, is frequent.',
      ['EGFR L858R > sensitivity asserted > erlotinib'],
    ],
    [
      'Resistance to venetoclax is conferred by MCL1, a product of the BCL2 family.',
      ['MCL1 > resistance asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

describe('an insertion that begins with an adverb', () => {
  it.each<ClaimRow>([
    [
      'MTAP loss, usually a passenger of CDKN2A deletion, confers sensitivity to pemetrexed.',
      ['MTAP loss > sensitivity asserted > pemetrexed'],
    ],
    [
      'ERBB3, often the receptor that matters most, confers resistance to vemurafenib.',
      ['ERBB3 > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('whom a part of an effect is told of', () => {
  it.each<ClaimRow>([
    [
      'Loss of TP53BP1 causes resistance to olaparib. The cells became more sensitive to gemcitabine and, in the case of BRCA1, to cisplatin.',
      ['TP53BP1 loss > resistance asserted > olaparib'],
    ],
    ['In the case of EGFR T790M, resistance to gefitinib follows.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('what goes on with another article is a list', () => {
  it.each<ClaimRow>([
    [
      'Resistance to doxorubicin is caused by ABCB1, an efflux pump and a transporter ABCG2, in most cells.',
      [
        'ABCB1 > resistance asserted > doxorubicin',
        'efflux pump > resistance asserted > doxorubicin',
        'ABCG2 > resistance asserted > doxorubicin',
      ],
    ],
    ['AXL, a relative of MET, confers resistance to gefitinib.', ['AXL > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});
