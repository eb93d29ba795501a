import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('responses that are rarely had', () => {
  it.each<ClaimRow>([
    [
      'Patients with TP53 mutations rarely have lasting responses to venetoclax.',
      ['TP53 mutation > resistance asserted > venetoclax'],
    ],
    [
      'Patients with TP53 mutations seldom achieve durable remissions on venetoclax.',
      ['TP53 mutation > resistance asserted > venetoclax'],
    ],
    [
      'Patients with NPM1 mutations have lasting responses to venetoclax.',
      ['NPM1 mutation > sensitivity asserted > venetoclax'],
    ],
  ])('%s', expectClaims);
});

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

describe('rarely sensitive', () => {
  it.each<ClaimRow>([
    [
      'Tumours with KRAS mutations are rarely sensitive to cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    ['KRAS-mutant tumours are seldom sensitive to cetuximab.', ['KRAS mutation > resistance asserted > cetuximab']],
    [
      'Tumours with rare EGFR mutations are sensitive to afatinib.',
      ['EGFR mutation > sensitivity asserted > afatinib'],
    ],
  ])('%s', expectClaims);
});

describe('rarely effective', () => {
  it.each<ClaimRow>([
    ['Cetuximab is rarely effective in KRAS-mutant tumours.', ['KRAS mutation > resistance asserted > cetuximab']],
    ['Cetuximab is seldom active against KRAS-mutant tumours.', ['KRAS mutation > resistance asserted > cetuximab']],
    [
      'Patients with KRAS mutations rarely derive benefit from cetuximab.',
      ['KRAS mutation > resistance asserted > cetuximab'],
    ],
    ['Cetuximab is highly effective in KRAS-mutant tumours.', ['KRAS mutation > sensitivity asserted > cetuximab']],
  ])('%s', expectClaims);
});

describe('a response that is told as the beginning of its end', () => {
  it.each<ClaimRow>([['Tumours with EGFR L858R respond to gefitinib at first but become resistant.', []]])(
    '%s',
    expectClaims,
  );
});
