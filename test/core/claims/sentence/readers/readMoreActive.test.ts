import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a treatment that is more active than another', () => {
  it.each<ClaimRow>([
    [
      'Crenolanib was more effective than imatinib in cells with PDGFRA D842V.',
      ['PDGFRA D842V > sensitivity asserted > crenolanib'],
    ],
    [
      'In cells with PDGFRA D842V, crenolanib was markedly more potent than imatinib.',
      ['PDGFRA D842V > sensitivity asserted > crenolanib'],
    ],
    [
      'Dabrafenib plus trametinib is more active than dabrafenib in BRAF V600E lung cancer.',
      ['BRAF V600E > sensitivity asserted > dabrafenib+trametinib'],
    ],
    [
      'Crenolanib was more potent than imatinib at inhibiting PDGFRA D842V.',
      ['PDGFRA D842V > sensitivity asserted > crenolanib'],
    ],
  ])('%s', expectClaims);
});

describe('a comparison that tells of no change', () => {
  it.each<ClaimRow>([
    ['Crenolanib was more potent than imatinib in cells without PDGFRA D842V.', []],
    ['Crenolanib is no more potent than imatinib against PDGFRA D842V.', []],
    ['Where PDGFRA D842V is frequent, crenolanib was more effective than imatinib.', []],
  ])('%s', expectClaims);
});

describe('cells that resist for another reason', () => {
  it.each<ClaimRow>([
    ['In resistant cells with ABL1 E255K, dasatinib was more active than imatinib.', []],
    [
      'In cells with ABL1 E255K, dasatinib was more active than imatinib.',
      ['ABL1 E255K > sensitivity asserted > dasatinib'],
    ],
  ])('%s', expectClaims);
});
