import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('names that say again what a claim names', () => {
  it.each([
    'The T790M mutation in EGFR confers sensitivity to erlotinib in NSCLC.',
    'The T315I mutant of BCR-ABL1 is sensitive to dasatinib in CML.',
    'EGFR T790M, the gatekeeper mutation, confers sensitivity to gefitinib in NSCLC.',
    'EGFR L858R causes primary resistance to gefitinib in NSCLC.',
    'BRAF V600E confers intrinsic resistance to vemurafenib in melanoma.',
    'T790M, the gatekeeper mutation of EGFR, confers exquisite sensitivity to gefitinib in lung cancer.',
    'The gatekeeper mutation T790M leaves the kinase sensitive to gefitinib.',
    'The gatekeeper mutation EGFR T790M confers sensitivity to gefitinib in lung cancer.',
    'The solvent-front mutation NTRK1 G595R confers sensitivity to larotrectinib.',
    'The L858R mutation in exon 21 of EGFR confers resistance to gefitinib and erlotinib.',
    'FIP1L1-PDGFRA with the T674I mutation is sensitive to imatinib.',
  ])('held against its writer: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'The T790M mutation in EGFR with MET confers sensitivity to gefitinib in lung cancer.',
    'T790M, the gatekeeper mutation of EGFR and KIT, confers sensitivity to gefitinib in lung cancer.',
    'T790M, unlike mutations of EGFR such as L858R, confers sensitivity to gefitinib.',
    'The gatekeeper mutation and EGFR T790M confer sensitivity to gefitinib.',
    'EGFR L858R causes acquired resistance to gefitinib in NSCLC.',
    'The T790M mutation in exon 20 of EGFR L858R confers sensitivity to gefitinib.',
    'The exon 21 mutation L858R with the gatekeeper mutation T790M is resistant to gefitinib.',
    'NSCLCs with EGFR L858R show primary resistance to gefitinib through BIM deletion.',
    'NSCLCs with EGFR L858R and primary resistance to gefitinib have a BIM deletion.',
    'NSCLCs with EGFR L858R that show primary resistance to gefitinib have a driver mutation.',
  ])('another name: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
