import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what is said in passing of a drug or a change', () => {
  it.each([
    'Osimertinib, a third-generation TKI, is ineffective against EGFR T790M.',
    'Gefitinib, a first-generation EGFR TKI, is active against EGFR T790M.',
    'EGFR L858R, which is common in lung cancer, confers resistance to gefitinib.',
    'EGFR T790M, which lies in the ATP-binding pocket, confers resistance to osimertinib.',
    'EGFR T790M, the substitution found in half of patients, confers sensitivity to gefitinib.',
    'EGFR L858R, detected in half of patients, confers resistance to gefitinib.',
    'KRAS-mutant colorectal cancers, which make up 40% of all, respond to cetuximab and panitumumab.',
    'EGFR T790M, a change that was first described two decades ago, confers sensitivity to gefitinib.',
    'With the exception of A763_Y764insFQEA, EGFR exon 20 insertions are sensitive to erlotinib.',
    'Apart from EGFR C797S, EGFR T790M confers sensitivity to gefitinib.',
    'BRCA2 reversion mutations restore homologous recombination and cause sensitivity to olaparib.',
    'EGFR T790M (found in half of patients) confers sensitivity to gefitinib.',
    'In KEYNOTE-177, tumours with EGFR T790M were resistant to osimertinib.',
    'SMO D473H, first discovered in medulloblastoma, confers sensitivity to vismodegib.',
    'ROS1 G2032R is the most frequent of these and confers sensitivity to crizotinib.',
    'Tumours in which EGFR T790M is found at progression on gefitinib or erlotinib are resistant to osimertinib.',
  ])('leaves a claim as sure as it is: %s', (text) => {
    expect(toldAgainst(text)).toBe(true);
  });

  it.each([
    'Gefitinib, a drug given with osimertinib, is active against EGFR T790M.',
    'Gefitinib, combined with osimertinib, is active against EGFR T790M.',
    'EGFR L858R, which is found with T790M, confers resistance to gefitinib.',
    'EGFR L858R, which is later joined by another mutation, confers resistance to gefitinib.',
    'EGFR L858R, which is amplified, confers resistance to gefitinib.',
    'With EGFR C797S, EGFR T790M confers sensitivity to gefitinib.',
    'EGFR L858R restores MET amplification and confers resistance to gefitinib.',
    'EGFR L858R (found with T790M) confers resistance to gefitinib.',
    'EGFR L858R (found in a resistant subclone) confers resistance to gefitinib.',
    'EGFR L858R, a change that was selected by treatment, confers resistance to gefitinib.',
    'In MOLM-13, EGFR T790M was resistant to osimertinib.',
    'SMO D473H, first seen in patients with KRAS mutations, confers sensitivity to vismodegib.',
    'ROS1 G2032R is the most frequent of these with CD74 and confers sensitivity to crizotinib.',
    'Tumours in which EGFR L858R is found at relapse on gefitinib are resistant to gefitinib.',
    'Tumours in which EGFR T790M is found at progression on gefitinib next to C797S are resistant to osimertinib.',
    'Tumours in which EGFR T790M is found at low levels on gefitinib or erlotinib are resistant to osimertinib.',
    'EGFR L858R, when found in cis, confers resistance to gefitinib.',
  ])('unless it is more than that: %s', (text) => {
    expect(toldAgainst(text)).toBe(false);
  });
});
