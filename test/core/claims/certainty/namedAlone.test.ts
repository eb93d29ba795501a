import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../support/toldAgainst.ts';

describe('what is named together is not held against a writer one by one', () => {
  it.each([
    'NSCLCs with EGFR L858R and T790M are resistant to gefitinib.',
    'GISTs with KIT V559D and V654A are resistant to imatinib.',
    'NSCLCs harbouring ALK fusion and KRAS mutation are resistant to crizotinib.',
    'EGFR T790M, C797S-positive NSCLC is resistant to osimertinib.',
    'EGFR L858R and T790M confer resistance to gefitinib.',
    'BRAF-mutant colorectal cancer is sensitive to encorafenib/cetuximab.',
    'Patients with MET-amplified NSCLC benefit from gefitinib and capmatinib.',
    'BRAF V600E colorectal cancers respond to cetuximab added to encorafenib.',
    'HER2-positive breast cancers with PIK3CA mutations respond to trastuzumab and pertuzumab.',
    'EGFR mutations such as T790M confer resistance to gefitinib.',
    'Patients with EGFR L858R or exon 19 deletion who have T790M do not respond to gefitinib.',
    'EGFR L858R or its amplification confers resistance to gefitinib.',
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'EGFR T790M confers resistance to gefitinib and osimertinib.',
    'BRAF V600E and BRAF V600K confer resistance to vemurafenib.',
    'KRAS-mutant colorectal cancers respond to cetuximab and panitumumab.',
    'ROS1 G2032R makes lung cancers sensitive to crizotinib, lorlatinib and entrectinib.',
    'Patients with EGFR exon 19 deletions or L858R do not respond to gefitinib.',
    'Trastuzumab sensitivity has been ascribed to PIK3CA mutation and PTEN loss.',
  ])('unless evidence speaks against each: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
