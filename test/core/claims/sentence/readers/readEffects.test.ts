import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a drug that makes another one work better, of which no gene is the cause', () => {
  it.each<ClaimRow>([
    ['Palbociclib enhances the activity of fulvestrant.', []],
    ['Everolimus improves the efficacy of exemestane in ER-positive breast cancer.', []],
    ['Verapamil inhibits ABCB1 and potentiates doxorubicin.', ['ABCB1 > targets asserted > verapamil']],
    ['The PARP inhibitor olaparib potentiates temozolomide.', []],
    ['Bevacizumab can potentiate erlotinib in EGFR-mutant lung cancer.', []],
    ['Gefitinib lowers AKT1 levels, and enhances the activity of vemurafenib.', []],
  ])('%s', expectClaims);
});

describe('what does not go with a response', () => {
  it.each<ClaimRow>([
    ['RB1 loss is incompatible with response to palbociclib.', ['RB1 loss > resistance asserted > palbociclib']],
    ['RB1 loss is not incompatible with chemotherapy.', []],
  ])('%s', expectClaims);
});

describe('activity and responses that are denied', () => {
  it.each<ClaimRow>([
    ['Imatinib is without effect in GIST with KIT N822K.', ['KIT N822K > resistance asserted > imatinib']],
    ['Imatinib is not without effect in GIST with KIT N822K.', ['KIT N822K > resistance negated > imatinib']],
    [
      'In melanoma with NRAS Q61K, vemurafenib has no antitumour activity.',
      ['NRAS Q61K > resistance asserted > vemurafenib'],
    ],
    ['Patients with KRAS G12V gain no benefit from cetuximab.', ['KRAS G12V > resistance asserted > cetuximab']],
    [
      'No objective responses to cetuximab were seen in cancers with KRAS G12V.',
      ['KRAS G12V > resistance asserted > cetuximab'],
    ],
    [
      'No complete responses to cetuximab were seen in cancers with KRAS G12V.',
      ['KRAS G12V > sensitivity negated > cetuximab'],
    ],
    ['Erlotinib achieved disease control in NSCLC with KRAS G12V.', ['KRAS G12V > sensitivity asserted > erlotinib']],
    [
      'Erlotinib has not achieved disease control in NSCLC with KRAS G12V.',
      ['KRAS G12V > sensitivity negated > erlotinib'],
    ],
    ['Cancers with KRAS G12V never respond to cetuximab.', ['KRAS G12V > resistance asserted > cetuximab']],
  ])('%s', expectClaims);
});
