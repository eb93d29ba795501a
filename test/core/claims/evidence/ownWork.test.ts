import { describe, expect, it } from 'vitest';
import type { CitationScope } from '../../../../server/src/core/settings/settings.ts';
import { analyzeText } from '../../../support/analyzeText.ts';

/** How many claims need a citation and have none. */
const alarms = (text: string, citationScope: CitationScope = 'paragraph') =>
  analyzeText(text, { claims: { citationScope } }).claims.filter(({ cited, exemption }) => !cited && !exemption).length;

describe('the authors’ own work needs no citation', () => {
  it.each([
    'By combining both screens, we were able to derive that EGFR T790M confers resistance to gefitinib.',
    'From this ranking, we nominated MET amplification as a cause of resistance to gefitinib.',
    'Next, we measured by how much EGFR T790M confers resistance to gefitinib.',
    'Within this analysis, EGFR T790M conferred resistance to gefitinib.',
    '“In agreement with our finding that lines differ, EGFR T790M conferred resistance to gefitinib.”',
    'Here, the modelling predicts that EGFR T790M confers resistance to gefitinib.',
    'Simulations of these networks highlighted that EGFR T790M confers resistance to gefitinib.',
    'Thus, the screen identified that EGFR T790M confers resistance to gefitinib.',
    '“In the NCI-H1975 line, EGFR T790M conferred resistance to gefitinib (Figure 7).”',
    'We now present an in-depth analysis of how EGFR T790M confers resistance to gefitinib.',
    'Also, it is a bit confusing why EGFR T790M confers resistance to gefitinib, while EGFR L858R confers sensitivity to it.',
  ])('%s', (text) => expect(alarms(text)).toBe(0));

  it.each([
    'We first counted the cells and quantified their growth. These data show that EGFR T790M confers resistance to gefitinib.',
    'We wondered what they had in common. All were exposed to both. This revealed that EGFR T790M confers resistance to gefitinib.',
    'Growth fell by a half (Figure 3B). Thus, EGFR T790M confers resistance to gefitinib.',
    'We asked how they grow. Therefore, cells were counted. EGFR T790M is thus associated with resistance to gefitinib.',
  ])('nor do conclusions from it: %s', (text) => expect(alarms(text)).toBe(0));
});

describe('what others have found needs one', () => {
  it.each([
    'We have previously shown that EGFR T790M confers resistance to gefitinib.',
    'Sequencing of tumours revealed that EGFR T790M confers resistance to gefitinib.',
    'In patients on second-line treatment, EGFR T790M conferred resistance to gefitinib (Figure 7).',
    'A screen identified that EGFR T790M confers resistance to gefitinib.',
    'We know that EGFR T790M confers resistance to gefitinib.',
    'We need to remember that EGFR T790M confers resistance to gefitinib.',
    'We indeed believed that EGFR T790M confers resistance to gefitinib.',
    'Our approach to EGFR T790M, which confers resistance to gefitinib, has changed.',
    'It is well known how EGFR T790M confers resistance to gefitinib.',
    'Tumours adapt in many ways. Thus, EGFR T790M confers resistance to gefitinib.',
    'Tumours were sequenced at relapse. These data show that EGFR T790M confers resistance to gefitinib.',
    'We sequenced them. They were large. They grew. Thus, EGFR T790M confers resistance to gefitinib.',
  ])('%s', (text) => expect(alarms(text)).toBe(1));

  it.each<[CitationScope, string, number]>([
    [
      'sentence',
      'Tumours were sequenced [@pao2005]. These data show that EGFR T790M confers resistance to gefitinib.',
      0,
    ],
    ['sentence', 'Tumours were sequenced [@pao2005]. EGFR T790M confers resistance to gefitinib.', 1],
    [
      'sentence',
      'Tumours were sequenced [@pao2005]. They grew. These data show that EGFR T790M confers resistance to gefitinib.',
      1,
    ],
  ])('but may be cited by the sentence before (%s): %s', (scope, text, count) =>
    expect(alarms(text, scope)).toBe(count),
  );
});
