import { describe, expect, it } from 'vitest';
import { notPresentAfter, notPresentBefore } from '../../../server/src/core/claims/arguments/absence/absent.ts';
import { fleetingResponse, poorResponse } from '../../../server/src/core/claims/cues/direction/predicate.ts';
import { type ClaimRow, expectClaims } from '../../support/claimsOf.ts';

describe('what is said of a response after it', () => {
  it.each<ClaimRow>([
    ['The sensitivity of ABL1 T315I to imatinib is low.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Sensitivity to imatinib is lost once ABL1 T315I is acquired.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Imatinib sensitivity was inversely associated with ABL1 T315I.', ['ABL1 T315I > resistance asserted > imatinib']],
    [
      'Sensitivity to gefitinib is limited to tumours with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['The response to imatinib was short, since ABL1 T315I was present.', []],
    ['Responses to vemurafenib are transient in melanoma with BRAF V600E.', []],
    ['Sensitivity to imatinib was restored by ponatinib in cells with ABL1 T315I.', []],
  ])('%s', expectClaims);
});

describe('who responds does not have it', () => {
  it.each<ClaimRow>([
    ['Patients who respond to imatinib rarely have ABL1 T315I.', []],
    ['A response to imatinib argues against ABL1 T315I.', []],
    ['Responders to imatinib had lower levels of ABL1 T315I than others.', []],
    ['ABL1 T315I must be excluded before imatinib is given, since only tumours without it respond.', []],
    ['If ABL1 T315I is absent, imatinib is effective.', []],
    ['Unless ABL1 T315I is present, patients respond to imatinib.', []],
    ['Few patients with ABL1 T315I respond to imatinib.', ['ABL1 T315I > sensitivity negated > imatinib']],
    ['Nobody expected ABL1 T315I to respond to imatinib.', ['ABL1 T315I > sensitivity negated > imatinib']],
  ])('%s', expectClaims);
});

describe('what a response ends with', () => {
  it.each<ClaimRow>([
    ['Imatinib was effective until ABL1 T315I appeared.', []],
    ['Before ABL1 T315I emerged, the patient responded to imatinib.', []],
    ['Tumours sensitive to imatinib at first relapse with ABL1 T315I.', []],
    [
      'The hypothesis that ABL1 T315I sensitises tumours to imatinib was rejected.',
      ['ABL1 T315I > sensitivity questioned > imatinib (question)'],
    ],
    [
      'Switching from imatinib to ponatinib led to a response in a patient with ABL1 T315I.',
      ['ABL1 T315I > sensitivity asserted > ponatinib'],
    ],
    ['Metformin sensitised cells with KRAS G12V to cisplatin.', []],
    ['BRAF V600E sensitises melanoma cells to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
  ])('%s', expectClaims);
});

describe('signs', () => {
  it.each([
    ...[
      ' is low',
      ' was lower',
      ' is very poor',
      ' are limited',
      ' is weak',
      ' was minimal',
      ' is negligible',
      ' was lost',
    ],
    ...[
      ' is abolished',
      ' was abrogated',
      ' is reduced',
      ' was decreased',
      ' is diminished',
      ' is impaired',
      ' is blunted',
    ],
    ...[' to imatinib is lacking', ' was inversely associated', ' is negatively correlated'],
  ])('poor:%s', (words) => {
    expect(poorResponse.pattern.test(words)).toBe(true);
    expect(poorResponse.sign.test(words)).toBe(true);
  });

  it.each([
    ...[' was short', ' is short-lived', ' was brief', ' are transient', ' is temporary', ' is followed by'],
    ...[' was restored', ' is recovered', ' was rescued', ' was re-established'],
  ])('fleeting:%s', (words) => {
    expect(fleetingResponse.pattern.test(words)).toBe(true);
    expect(fleetingResponse.sign.test(words)).toBe(true);
  });

  it.each([
    ...['rarely have ', 'seldom harbour ', 'never carried ', 'hardly ever show ', 'argues against ', 'excludes '],
    ...['excluded the ', 'rules out ', 'ruled out ABL1 ', 'lower levels of ', 'Unless '],
  ])('not had, by the words before: %s', (words) => {
    expect(notPresentBefore.pattern.test(words)).toBe(true);
    expect(notPresentBefore.sign.test(words)).toBe(true);
  });

  it.each([' must be excluded', ' has to be first excluded', ' is absent,', ' was not detected,', ' is not present,'])(
    'not had, by the words after:%s',
    (words) => {
      expect(notPresentAfter.pattern.test(words)).toBe(true);
      expect(notPresentAfter.sign.test(words)).toBe(true);
    },
  );
});
