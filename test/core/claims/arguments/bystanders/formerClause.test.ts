import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a clause with a subject of its own takes none from the clauses before', () => {
  it.each<ClaimRow>([
    [
      'AR H875Y is activated by progesterone, L702H by glucocorticoids, and W742C turns bicalutamide into an agonist.',
      ['AR W742C > resistance asserted > bicalutamide'],
    ],
    [
      'AR H875Y and AR W742C turn bicalutamide into an agonist.',
      ['AR H875Y > resistance asserted > bicalutamide', 'AR W742C > resistance asserted > bicalutamide'],
    ],
    [
      'PTEN loss occurs in many of these tumours, and PIK3CA H1047R confers resistance to trastuzumab.',
      ['PIK3CA H1047R > resistance asserted > trastuzumab'],
    ],
    [
      'EGFR T790M, which is common, and EGFR C797S cause resistance to osimertinib.',
      ['EGFR T790M > resistance asserted > osimertinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    [
      'RET fusions respond to selpercatinib; when G810R is acquired, RET fusions no longer respond to selpercatinib.',
      ['RET G810R > resistance asserted > selpercatinib', 'RET fusion > sensitivity asserted > selpercatinib'],
    ],
  ])('%s', expectClaims);
});

describe('what another tells next is no cause of the effect', () => {
  it.each<ClaimRow>([
    [
      'One screen showed that PTEN loss confers resistance to trastuzumab, and another that cells with BRAF V600E feed back on EGFR.',
      ['PTEN loss > resistance asserted > trastuzumab'],
    ],
    [
      'Resistance to trastuzumab was caused in one model by PTEN loss, and in another by PIK3CA H1047R.',
      ['PTEN loss > resistance asserted > trastuzumab', 'PIK3CA H1047R > resistance asserted > trastuzumab'],
    ],
  ])('%s', expectClaims);
});

describe('a subject that is not recognised keeps its verb', () => {
  it.each<ClaimRow>([
    ['Mutations at codon 95 confer resistance to adagrasib, whereas KRAS R68S is found elsewhere.', []],
    [
      'Mutations in EGFR confer resistance to cetuximab, whereas KRAS G12D is found elsewhere.',
      ['EGFR mutation > resistance asserted > cetuximab'],
    ],
    [
      'Resistance to gefitinib comes in part by unknown means, while EGFR T790M causes the rest.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['Loss of TNFRSF17 occurs, as do mutations in its extracellular domain that abolish binding of teclistamab.', []],
    [
      'EGFR mutations in the kinase domain that prevent binding of osimertinib include C797S.',
      ['EGFR mutation > resistance asserted > osimertinib', 'EGFR C797S > resistance asserted > osimertinib'],
    ],
    // Parallel clauses, each with a subject of its own.
    [
      'ALDH1A1 inactivates mafosfamide, CDA inactivates gemcitabine and cytarabine, and DPYD degrades 5-fluorouracil.',
      [
        'ALDH1A1 > resistance asserted > mafosfamide',
        'CDA > resistance asserted > gemcitabine',
        'CDA > resistance asserted > cytarabine',
      ],
    ],
    [
      'Aldehyde dehydrogenase ALDH1A1 is active in the liver, cytidine deaminase (CDA) inactivates gemcitabine.',
      ['CDA > resistance asserted > gemcitabine'],
    ],
  ])('%s', expectClaims);
});

describe('a subject with an insertion after a clause of others', () => {
  it.each<ClaimRow>([
    [
      'EGFR resistance is diverse. L718Q and G796 substitutions have been reported after osimertinib, and G724S, which tends to occur on an exon 19 deletion background, appears to retain sensitivity to afatinib.',
      ['EGFR G724S > sensitivity hedged > afatinib'],
    ],
    [
      'KRAS G12C and G13D, which are found in the same tumours, confer resistance to cetuximab.',
      ['KRAS G12C > resistance asserted > cetuximab', 'KRAS G13D > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
