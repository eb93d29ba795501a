import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('changes that one tumour may have together are not held against a writer one by one', () => {
  it.each([
    'NSCLCs with EGFR L858R and T790M are resistant to gefitinib.',
    'GISTs with KIT V559D and V654A are resistant to imatinib.',
    'NSCLCs harbouring ALK fusion and KRAS mutation are resistant to crizotinib.',
    'EGFR T790M, C797S-positive NSCLC is resistant to osimertinib.',
    'EGFR L858R and T790M confer resistance to gefitinib.',
    'EGFR mutations such as T790M confer resistance to gefitinib.',
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'BRAF V600E and BRAF V600K confer resistance to vemurafenib.',
    'Trastuzumab sensitivity has been ascribed to PIK3CA mutation and PTEN loss.',
  ])('unless evidence speaks against each: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
