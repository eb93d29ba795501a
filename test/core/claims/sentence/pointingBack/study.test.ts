import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('outcomes of a study in patients who have a change', () => {
  it.each<ClaimRow>([
    [
      'KRAS mutations exclude EGFR mutations. Patients with EGFR mutations were assigned to afatinib or chemotherapy. Progression-free survival was longer with afatinib than with chemotherapy (11.0 versus 5.6 months).',
      ['EGFR mutation > sensitivity asserted > afatinib'],
    ],
    [
      'KRAS mutations exclude EGFR mutations. The trial enrolled patients with EGFR exon 19 deletions. They were randomised to erlotinib or gemcitabine. The response rate was higher with erlotinib than with gemcitabine.',
      ['EGFR exon 19 deletion > sensitivity asserted > erlotinib'],
    ],
  ])('%s', expectClaims);
});

describe('outcomes of something else', () => {
  it.each<ClaimRow>([
    [
      'Patients with EGFR mutations received osimertinib. In the FLAURA2 trial, osimertinib prolonged progression-free survival from 16.7 to 25.5 months.',
      [],
    ],
    [
      'Patients with EGFR mutations received osimertinib. Later, osimertinib prolonged progression-free survival in FLAURA, 18.9 against 10.2 months.',
      [],
    ],
    [
      'KRAS mutations exclude EGFR mutations. Patients with EGFR mutations were assigned to afatinib or chemotherapy. Progression-free survival was longer with pembrolizumab than with docetaxel (11.0 versus 5.6 months).',
      [],
    ],
    [
      'KRAS mutations exclude EGFR mutations. EGFR mutations activate the kinase, and afatinib was given for them. Progression-free survival was longer with afatinib than with chemotherapy (11.0 versus 5.6 months).',
      [],
    ],
  ])('%s', expectClaims);
});
