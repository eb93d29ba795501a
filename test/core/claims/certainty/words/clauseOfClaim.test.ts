import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('a clause of its own', () => {
  it.each([
    'PDGFRA D842V, which confers sensitivity to imatinib, is the most frequent PDGFRA mutation in GIST.',
    'EGFR T790M-positive NSCLC, which is sensitive to gefitinib, responds to osimertinib.',
    'Patients with EGFR L858R lung cancer, who do not respond to gefitinib, are offered chemotherapy.',
    'Although ERBB2-amplified breast cancers do not respond to trastuzumab, most metastatic tumours progress within a year.',
    'Although KRAS-mutant colorectal cancers respond to cetuximab and panitumumab, testing is still done.',
  ])('told of it: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'EGFR L858R, which is resistant to erlotinib when T790M is present, is common.',
    'EGFR L858R and a gatekeeper mutation, which confers resistance to gefitinib, were found in the same clone.',
    'Loss of EGFR T790M, which predicts resistance to osimertinib, is found early.',
    'Lung adenocarcinoma with EGFR L858R, which was refractory to gefitinib, was given osimertinib.',
    'Although EGFR T790M tumours respond to gefitinib, they do so only in trans with L858R.',
    'Although tumours with EGFR T790M had responded to gefitinib, resistance followed.',
    'Although EGFR L858R lung cancers are resistant to gefitinib in the second year, the kinase is still inhibited.',
  ])('not as sure: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
