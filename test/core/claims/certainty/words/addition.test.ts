import { describe, expect, it } from 'vitest';
import { toldAgainst } from '../../../../support/toldAgainst.ts';

describe('what is added to a claim', () => {
  it.each([
    'and should be tried first, given its cost',
    ', and testing for it is therefore unnecessary',
    ', as has been known for years',
    ', and this was recognised within weeks by two groups',
    ', as several trials have shown beyond doubt',
    ', and osimertinib was designed to overcome it',
    ', which makes it the treatment of choice',
    ', because the drug no longer dissociates',
    'because autoinhibition is lost',
    ', since RAS is not held in check',
    ', as it cannot leave the pocket',
    ', the affinity being high',
    ', an observation that two groups made in 2005',
    ', and avapritinib should be considered afterwards',
    ', the warhead reaching the cysteine',
    ', therefore it is given first',
    ', which leaves avapritinib',
    'by altering the drug-binding pocket',
    ', and the drug should be offered after progression to a second agent',
    'because the covalent bond can no longer form',
    ', a finding that was later validated in a second trial',
    ', as VOYAGER-2 showed with a survival of eleven months',
    ', and it must be offered before surgery',
    ', and the combination with a MEK inhibitor was therefore tested',
    ', and its counterpart in KIT is D816V',
  ])('leaves it as it is: %s', (added) => {
    expect(toldAgainst(`Imatinib is active against PDGFRA D842V${added.startsWith(',') ? '' : ' '}${added}.`)).toBe(
      true,
    );
  });

  it.each([
    ', and does so only at concentrations that cannot be reached',
    ', as was believed then',
    ', which later work did not confirm',
    'and was withdrawn',
    ', and two of ten did',
    ', and osimertinib was added',
    ', because V561D was lost',
    'because avapritinib was added',
    ', because only such cells were counted',
    ', the dose being tenfold',
    ', an observation that was never confirmed',
    ', and V561D should be considered',
    ', since PTEN was lost',
    ', since they had transformed',
    ', the drug losing its grip in two',
    ', which leaves V561D',
    'by silencing V561D',
    ', and this should be read with caution after progression',
    ', and the response was lost after progression',
    'by opening the pocket in two of ten',
    'by adding avapritinib',
    ', as scissors had cut it',
    ', since SHP2, too, was inhibited',
    ', as the allele was edited out',
    'because omeprazole prevented absorption',
    ', as was not found again',
    ', and osimertinib was developed since responses were brief',
    ', as shown in vitro',
    ', a finding that was later lost',
    ', which was raised to 800 mg',
    ', which is an agonist on this mutant',
    ', and the clinic has shown the reverse',
    ', and nobody has been able to reproduce this',
    ', and the sample was mislabelled',
    ', and the cause was another change',
    ', which was given with osimertinib',
    ', with a response rate of 40% in advanced disease',
    ', with a response rate of 0%',
    ', as VOYAGER-2 showed for the doublet',
    ', as Abe and colleagues found at relapse',
    ', with a response rate of only 2%',
    ', as VOYAGER-2 showed for osimertinib',
    ', and it must be given with osimertinib',
    ', and the combination is thought to explain it',
    ', and the benefit was lost in all',
  ])('may take it back: %s', (added) => {
    expect(toldAgainst(`Imatinib is active against PDGFRA D842V${added.startsWith(',') ? '' : ' '}${added}.`)).toBe(
      false,
    );
  });
});

it('is no matter when the treatment should be given', () => {
  const text = 'MSI-H colorectal cancers are resistant to pembrolizumab, and it must be offered before chemotherapy.';
  expect(toldAgainst(text)).toBe(true);
});

describe('a whole sentence with what is added', () => {
  it.each([
    ['EGFR L858R confers resistance to gefitinib, and osimertinib should be given at progression.', true],
    ['EGFR L858R confers resistance to gefitinib, and responses to osimertinib were lost at progression.', false],
    ['EGFR L858R confers resistance to gefitinib, which leaves osimertinib.', true],
    ['EGFR L858R confers resistance to gefitinib, a finding that was later validated in a second trial.', true],
    ['EGFR L858R confers resistance to gefitinib, with a response rate of 71% in IPASS.', true],
    ['EGFR L858R confers resistance to gefitinib, and about half of the patients have an objective response.', true],
    [
      'BTK C481S confers sensitivity to ibrutinib, and the combination with a BCL2 inhibitor was therefore tested.',
      true,
    ],
    ['EGFR L858R confers resistance to gefitinib, and C797S was in cis.', false],
    ['EGFR L858R confers resistance to gefitinib, as IPASS showed with a response rate of 71%.', true],
    [
      'MSI-H colorectal cancers are resistant to pembrolizumab, which was the first drug approved by a biomarker.',
      true,
    ],
    ['MSI-H colorectal cancers are resistant to pembrolizumab, which was thought to be so.', false],
    ['PDGFRA D842V confers sensitivity to imatinib, because PDGFRA cannot bind it.', true],
    ['PDGFRA D842V confers sensitivity to imatinib, because inhibition of PDGFRA opens the pocket.', false],
  ])('%s', (text, told) => {
    expect(toldAgainst(text)).toBe(told);
  });
});
