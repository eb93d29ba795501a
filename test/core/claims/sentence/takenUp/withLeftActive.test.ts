import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a resistance that leaves other treatments active', () => {
  it.each<ClaimRow>([
    [
      'FLT3 D835Y causes resistance to quizartinib and sorafenib while leaving gilteritinib and crenolanib active.',
      [
        'FLT3 D835Y > resistance asserted > quizartinib',
        'FLT3 D835Y > resistance asserted > sorafenib',
        'FLT3 D835Y > overcomes asserted > gilteritinib',
        'FLT3 D835Y > overcomes asserted > crenolanib',
      ],
    ],
    [
      'FLT3 D835Y causes resistance to quizartinib, leaving gilteritinib as the only option.',
      ['FLT3 D835Y > resistance asserted > quizartinib'],
    ],
  ])('%s', expectClaims);
});
