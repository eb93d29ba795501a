import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('which treatment a change asks for', () => {
  it.each<ClaimRow>([
    ['ABL1 V299L makes nilotinib the drug of choice.', ['ABL1 V299L > sensitivity asserted > nilotinib']],
    ['Nilotinib is the drug of choice for ABL1 V299L.', ['ABL1 V299L > sensitivity asserted > nilotinib']],
    ['Nilotinib is preferred in BCR-ABL1 V299L.', ['ABL1 V299L > sensitivity asserted > nilotinib']],
    [
      'Nilotinib is preferred over dasatinib in patients with ABL1 F317L.',
      ['ABL1 F317L > sensitivity asserted > nilotinib'],
    ],
    [
      'Osimertinib is the preferred first-line treatment for patients with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > osimertinib'],
    ],
    [
      'In patients with ABL1 Y253H, dasatinib or bosutinib is preferred.',
      ['ABL1 Y253H > sensitivity asserted > dasatinib', 'ABL1 Y253H > sensitivity asserted > bosutinib'],
    ],
    ['If ABL1 T315I is found, ponatinib is the drug of choice.', ['ABL1 T315I > sensitivity asserted > ponatinib']],
    [
      'ABL1 F317L, in turn, is a reason to prefer nilotinib over dasatinib.',
      ['ABL1 F317L > sensitivity asserted > nilotinib'],
    ],
    ['Y253H of ABL1 speaks against the use of nilotinib.', ['ABL1 Y253H > resistance asserted > nilotinib']],
    [
      'ABL1 Y253H and F359V argue against nilotinib, whereas F317L makes it the drug of choice.',
      ['ABL1 Y253H > resistance asserted > nilotinib', 'ABL1 F359V > resistance asserted > nilotinib'],
    ],
  ])('%s', expectClaims);
});

describe('a drug of choice for somebody else says nothing of a change', () => {
  it.each<ClaimRow>([
    ['Dasatinib is not the drug of choice in patients with ABL1 V299L.', []],
    ['In patients without EGFR T790M, chemotherapy is the treatment of choice.', []],
    ['Chemotherapy is preferred in EGFR wild-type lung cancer.', []],
    ['Imatinib was the drug of choice until ABL1 T315I emerged.', []],
    ['Osimertinib is the preferred treatment after EGFR T790M has been found.', []],
    ['Gefitinib is the drug of choice for lung cancer; EGFR T790M emerges later.', []],
  ])('%s', expectClaims);
});
