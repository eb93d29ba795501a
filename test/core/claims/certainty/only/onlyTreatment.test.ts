import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('treatments that may be given together are not held against a writer one by one', () => {
  it.each([
    'BRAF-mutant colorectal cancer is sensitive to encorafenib/cetuximab.',
    'Patients with MET-amplified NSCLC benefit from gefitinib and capmatinib.',
    'BRAF V600E colorectal cancers respond to cetuximab added to encorafenib.',
    'HER2-positive breast cancers with PIK3CA mutations respond to trastuzumab and pertuzumab.',
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'EGFR T790M confers resistance to gefitinib and osimertinib.',
    'KRAS-mutant colorectal cancers respond to cetuximab and panitumumab.',
    'ROS1 G2032R makes lung cancers sensitive to crizotinib, lorlatinib and entrectinib.',
  ])('unless evidence speaks against each, or they are alternatives: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
