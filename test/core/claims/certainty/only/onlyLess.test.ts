import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('that tumours respond is not contradicted by that they do so less', () => {
  it.each([
    'HER2-positive breast cancers with PTEN loss benefit from trastuzumab.',
    'PIK3CA-mutated breast cancers respond to trastuzumab.',
    'BRAF V600E colorectal cancers respond to irinotecan.',
  ])('%s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });

  it.each([
    'PTEN loss confers sensitivity to trastuzumab.',
    'KRAS-mutant colorectal cancers respond to panitumumab.',
    'Patients with EGFR T790M respond to gefitinib.',
  ])('unless it is said to bring that about, or validated, or of the target: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });
});
