import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('a name with a word for growth halts none', () => {
  const rows: ClaimRow[] = [
    [
      'Cetuximab is an antibody that blocks the epidermal growth factor receptor.',
      ['EGFR > targets asserted > cetuximab'],
    ],
    [
      'Cetuximab is a monoclonal antibody that blocks the epidermal growth factor receptor (EGFR).',
      ['EGFR > targets asserted > cetuximab'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('the name of a mechanism that is no resistance says of no drug that it is resisted', () => {
  const rows: ClaimRow[] = [
    ['In many cancers BCL-2 lets the cells evade apoptosis.', []],
    ['Leukaemia cells evade apoptosis by BCL-2.', []],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('a treatment that prevents resistance is not resisted', () => {
  it.each<ClaimRow>([
    ['EZH2 silences SLFN11, and tazemetostat prevented the acquisition of resistance in xenografts.', []],
    ['Trametinib delays resistance to dabrafenib.', ['resistance to dabrafenib > overcomes asserted > trametinib']],
  ])('%s', expectClaims);
});

describe('a treatment that withstands a change works', () => {
  it.each<ClaimRow>([
    ['Ponatinib withstands ABL1 T315I.', ['ABL1 T315I > sensitivity asserted > ponatinib']],
    ['A compound of another class withstands NRAS Q61K better than vemurafenib.', []],
    ['ALK G1202R withstands crizotinib.', ['ALK G1202R > resistance asserted > crizotinib']],
  ])('%s', expectClaims);
});

describe('a benefit that is reversed is no resistance that is overcome', () => {
  it.each<ClaimRow>([
    ['EGFR T790M reverses the benefit of gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('the loss of a gene is its change', () => {
  it.each<ClaimRow>([
    [
      'Loss of CRBN abolishes the activity of lenalidomide, and patients refractory to pomalidomide have an alteration of CRBN.',
      ['CRBN alteration > resistance asserted > pomalidomide', 'CRBN loss > resistance asserted > lenalidomide'],
    ],
    ['Loss of activity of vemurafenib was seen with NRAS Q61K.', ['NRAS Q61K > resistance asserted > vemurafenib']],
  ])('%s', expectClaims);
});

describe('a sensitive state that is reversed', () => {
  it.each<ClaimRow>([
    [
      'RIPK3 expression enhanced the cytotoxicity of cisplatin, and its knockdown reversed the cisplatin-sensitive phenotype.',
      ['RIPK3 > sensitivity asserted > cisplatin'],
    ],
    ['Knockdown of ABCB1 reversed the cisplatin-resistant phenotype.', ['ABCB1 > resistance asserted > cisplatin']],
  ])('%s', expectClaims);
});

describe('the effect that a drug reverses is the resistance told before, the benefit is none', () => {
  it.each<ClaimRow>([
    [
      'NRAS Q61K causes resistance to vemurafenib, and trametinib reverses the effect.',
      ['NRAS Q61K > overcomes asserted > trametinib', 'NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    [
      'NRAS Q61K causes resistance to vemurafenib, and trametinib reverses the benefit.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('the effect of a treatment that is reversed', () => {
  it.each<ClaimRow>([
    ['NRAS Q61K reverses the effect of vemurafenib.', ['NRAS Q61K > resistance asserted > vemurafenib']],
    [
      'Trametinib reverses the effect of NRAS Q61K on resistance to vemurafenib.',
      ['NRAS Q61K > overcomes asserted > trametinib', 'NRAS Q61K > resistance asserted > vemurafenib'],
    ],
  ])('%s', expectClaims);
});

describe('organs that are protected', () => {
  it.each<ClaimRow>([
    ['Deletion of TOP2B in cardiomyocytes protects mice from doxorubicin cardiotoxicity.', []],
    ['Loss of TOP2B protects mice from cardiac damage by doxorubicin.', []],
    ['Loss of TOP2B protects cells from doxorubicin.', ['TOP2B loss > resistance asserted > doxorubicin']],
  ])('%s', expectClaims);
});

describe('an escape that a sentence begins with', () => {
  it.each<ClaimRow>([
    ['In MET-amplified escape a combination with crizotinib was of use in single patients.', []],
    ['MET-amplified cells escape gefitinib.', ['MET amplification > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});
