import { describe, expect, it } from 'vitest';
import { claimsOf } from '../../support/claimsOf.ts';

type Row = [text: string, claims: string[]];
const read = (text: string, expected: string[]) => expect(claimsOf(text)).toEqual(expected);

describe('what a sentence denies or takes back', () => {
  it.each<Row>([
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
  ])('%s', read);
});

describe('treatments that are only named', () => {
  it.each<Row>([
    [
      'Osimertinib is active against EGFR T790M lung cancer that has progressed on gefitinib.',
      ['EGFR T790M > overcomes asserted > osimertinib'],
    ],
    [
      'Before the advent of PARP inhibitors, BRCA1-mutant cancers were treated with docetaxel, to which they proved sensitive.',
      ['BRCA1 mutation > sensitivity asserted > docetaxel'],
    ],
    [
      'Aromatase inhibitors, to which ESR1 mutations confer resistance, differ in this from fulvestrant, to which they do not.',
      ['ESR1 mutation > resistance asserted > aromatase inhibitor'],
    ],
    [
      'Capivasertib improved progression-free survival when added to fulvestrant, above all in tumours with PIK3CA mutations.',
      ['PIK3CA mutation > sensitivity asserted > capivasertib+fulvestrant'],
    ],
    [
      'HER2 amplification predicts benefit from adding trastuzumab to carboplatin and paclitaxel.',
      ['ERBB2 amplification > sensitivity asserted > trastuzumab+carboplatin+paclitaxel'],
    ],
    [
      'AR L702H explains failure of abiraterone given with prednisone.',
      ['AR L702H > resistance asserted > abiraterone+prednisone'],
    ],
    [
      'Mutations of RARA and of PML have been reported as the mechanisms of resistance to ATRA and arsenic trioxide, respectively.',
      ['RARA mutation > resistance asserted > tretinoin'],
    ],
  ])('%s', read);
});
