import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('evidence that outweighs a claim does not contradict it', () => {
  it.each([
    ['of cancers of any kind', 'Colorectal cancers with PIK3CA mutations do not respond to alpelisib.'],
    ['of one of a list of genes', 'Prostate cancers with CHEK2 mutations do not respond to olaparib.'],
    ['that some respond', 'Glioblastomas with EGFRvIII are resistant to erlotinib.'],
    ['of some members of a class', 'ERBB2 mutations in lung cancer confer resistance to EGFR TKIs such as gefitinib.'],
    ['of a class without a target', 'MSI-high colon cancers benefit from chemotherapy.'],
  ])('if it is only %s: %s', (_, text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'MGMT-methylated glioblastomas are resistant to temozolomide.',
    'KIT D816V mastocytosis is resistant to midostaurin.',
    'EGFR T790M confers sensitivity to first-generation EGFR inhibitors.',
    'BRAF V600E melanomas are resistant to BRAF inhibitors.',
  ])('but here it does: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
