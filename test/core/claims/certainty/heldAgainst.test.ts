import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const verdictsOn = (text: string) =>
  analyzeText(text).claims.map(
    ({ verdict, evidence }) => `${verdict} ${evidence.against.length > 0 ? 'with works against' : 'alone'}`,
  );

describe('evidence disagrees only with a claim that is stated outright', () => {
  it.each([
    ['EGFR T790M confers resistance to osimertinib.', 'disagrees with works against'],
    ['In melanoma, BRAF V600E confers resistance to vemurafenib.', 'disagrees with works against'],
    // In colorectal cancer it does.
    ['BRAF V600E confers resistance to vemurafenib.', 'silent with works against'],
    ['Imatinib, by contrast, is highly active against *PDGFRA* D842V.', 'disagrees with works against'],
    ['However, dasatinib retains activity against BCR::ABL1 T315I.', 'disagrees with works against'],
    ['Cells carrying EGFR T790M remain sensitive to gefitinib.', 'disagrees with works against'],
    ['Gefitinib was once thought to be active against EGFR T790M.', 'silent alone'],
    ['BRAF V600E cells show resistance to vemurafenib.', 'silent with works against'],
    [
      'In one of the patients, BRAF V600E was found in a lesion that showed resistance to vemurafenib.',
      'silent with works against',
    ],
    ['H1975 cells, which have EGFR T790M, stayed sensitive to gefitinib at high doses.', 'silent with works against'],
    ['Two of our patients with BCR-ABL1 T315I responded to dasatinib at first.', 'silent with works against'],
  ])('%s', (text, expected) => {
    expect(verdictsOn(text)).toContain(expected);
    if (expected.startsWith('silent')) expect(verdictsOn(text).join()).not.toContain('disagrees');
  });
});

describe('a claim with a condition is not stated outright', () => {
  it('as it is without one', () => {
    expect(verdictsOn('EGFR T790M confers sensitivity to erlotinib.')).toEqual(['disagrees with works against']);
  });

  it.each([
    ...['in tumours with BIM', 'in those with high PTEN', 'in patients who also have MET', 'with longer treatment'],
    ...[
      'with targeted treatment of MET',
      'only when homozygous',
      'provided that BIM is intact',
      'but only in the lung',
    ],
    ...['except when MET is amplified', 'unless BIM is lost', 'so long as BIM is expressed', 'in the absence of MET'],
  ])('%s', (condition) => {
    const first = condition.charAt(0).toUpperCase() + condition.slice(1);
    for (const text of [
      `EGFR T790M confers sensitivity to erlotinib ${condition}.`,
      `${first}, EGFR T790M confers sensitivity to erlotinib.`,
    ])
      expect(verdictsOn(text).join()).not.toContain('disagrees');
  });
});

it.each([
  ['wording', 'H1975 cells, which have EGFR T790M, stayed sensitive to gefitinib at high doses.'],
  ['disease', 'BRAF V600E confers resistance to vemurafenib.'],
  ['degree', 'HER2-positive breast cancers with PTEN loss respond to trastuzumab.'],
  ['heading', '# Melanoma\n\nEGFR T790M confers resistance to osimertinib.'],
  [undefined, 'EGFR T790M confers resistance to osimertinib.'],
])('tells what keeps evidence from being held against a claim: %s', (silencer, text) => {
  expect(analyzeText(text).claims.at(-1)?.silencedBy).toBe(silencer);
});
