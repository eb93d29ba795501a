import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';

const disagrees = (text: string): boolean => analyzeText(text).claims.some(({ verdict }) => verdict === 'disagrees');

describe('what is named together is not held against a writer one by one', () => {
  it.each([
    'NSCLCs with EGFR L858R and T790M are resistant to gefitinib.',
    'GISTs with KIT V559D and V654A are resistant to imatinib.',
    'NSCLCs harbouring ALK fusion and KRAS mutation are resistant to crizotinib.',
    'EGFR T790M, C797S-positive NSCLC is resistant to osimertinib.',
    'EGFR L858R and T790M confer resistance to gefitinib.',
    'BRAF-mutant colorectal cancer is sensitive to encorafenib/cetuximab.',
    'Patients with MET-amplified NSCLC benefit from gefitinib and capmatinib.',
  ])('%s', (text) => {
    expect(disagrees(text)).toBe(false);
  });

  it.each([
    'EGFR T790M confers sensitivity to gefitinib and erlotinib.',
    'EGFR T790M confers resistance to gefitinib and osimertinib.',
    'BRAF V600E and BRAF V600K confer resistance to vemurafenib.',
  ])('unless evidence speaks against each: %s', (text) => {
    expect(disagrees(text)).toBe(true);
  });
});

describe('what surrounds a sentence', () => {
  it.each([
    '# Acquired resistance\n\nEGFR L858R NSCLCs are resistant to gefitinib.',
    '# Compound mutations\n\nBCR-ABL1 T315I is resistant to ponatinib.',
    '# C797S in cis\n\nEGFR T790M is resistant to osimertinib.',
    'By then, EGFR L858R NSCLCs are resistant to gefitinib.',
    'T790M is then acquired. As a result, EGFR L858R NSCLCs are resistant to gefitinib.',
    'EGFR L858R confers resistance to gefitinib. This claim is false.',
  ])('may change what it says: %s', (text) => {
    expect(disagrees(text)).toBe(false);
  });

  it.each([
    '# Gefitinib\n\nEGFR L858R NSCLCs are resistant to gefitinib.',
    'EGFR L858R confers resistance to gefitinib. This drug is old.',
  ])('or not: %s', (text) => {
    expect(disagrees(text)).toBe(true);
  });
});

const row = (cells: string, head = 'Alteration | Drug | Effect') =>
  `| ${head} |\n|${head.replace(/[^|]+/gu, ' --- ')}|\n| ${cells} |`;

describe('a row that says more than its claim', () => {
  it.each([
    row('EGFR L858R, T790M | gefitinib | resistance'),
    row('MET amplification | gefitinib and savolitinib | sensitive'),
    row('EGFR L858R | gefitinib | acquired resistance'),
    row('EGFR L858R | gefitinib | resistance | after T790M', 'Alteration | Drug | Effect | Setting'),
    row('BRAF V600E (colorectal) | vemurafenib | resistant'),
    row('EGFR T790M loss | gefitinib | sensitive'),
  ])('%s', (text) => {
    expect(disagrees(text)).toBe(false);
  });

  it('is told where it does not', () => {
    expect(disagrees(row('EGFR L858R | gefitinib | resistance'))).toBe(true);
    expect(disagrees(row('BCR-ABL1 T315I (gatekeeper) | dasatinib | sensitive'))).toBe(true);
  });
});
