import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('causes listed in the sentence after a resistance', () => {
  it.each<ClaimRow>([
    [
      'Resistance to osimertinib in lung cancer is complex. Mechanisms include MET amplification, EGFR C797S and HER2 amplification.',
      [
        ' > resistance asserted > osimertinib (generic)',
        'MET amplification > resistance asserted > osimertinib',
        'EGFR C797S > resistance asserted > osimertinib',
        'ERBB2 amplification > resistance asserted > osimertinib',
      ],
    ],
    [
      'Resistance to ibrutinib is frequent in lymphoma. Among the mechanisms are BTK C481S and PLCG2 mutations.',
      [
        ' > resistance asserted > ibrutinib (generic)',
        'BTK C481S > resistance asserted > ibrutinib',
        'PLCG2 mutation > resistance asserted > ibrutinib',
      ],
    ],
    // Mechanisms of the disease, and of an effect.
    ['Imatinib is given for sarcoma. Mechanisms include KIT V654A and PDGFRA D842V.', []],
    [
      'Resistance to crizotinib is frequent. Common drivers are EML4-ALK and MET amplification.',
      [' > resistance asserted > crizotinib (generic)'],
    ],
    [
      'Resistance to crizotinib is frequent. Drivers of it include ALK L1196M.',
      [' > resistance asserted > crizotinib (generic)', 'ALK L1196M > resistance asserted > crizotinib'],
    ],
    [
      'No resistance to crizotinib was found. Reported mechanisms include ALK L1196M.',
      [' > resistance negated > crizotinib (generic)'],
    ],
    [
      'Resistance to crizotinib was not observed. Reported mechanisms include ALK L1196M.',
      [' > resistance negated > crizotinib (generic)'],
    ],
    [
      'Resistance to imatinib or sunitinib is frequent in sarcoma. Mechanisms include KIT V654A.',
      [' > resistance asserted > imatinib (generic)', ' > resistance asserted > sunitinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('resistance as an adjective', () => {
  it.each<ClaimRow>([
    [
      'Imatinib-resistant disease is common. Mechanisms include ABL1 T315I and E255K.',
      ['ABL1 T315I > resistance asserted > imatinib', 'ABL1 E255K > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});
