import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a changed target that a drug still acts on', () => {
  it.each<ClaimRow>([
    ['HER2 L755S can be inhibited by neratinib.', ['ERBB2 L755S > sensitivity hedged > neratinib']],
    ['FLT3 F691L was potently inhibited by gilteritinib.', ['FLT3 F691L > sensitivity asserted > gilteritinib']],
    [
      'The T315I mutant of BCR-ABL1 is effectively inhibited by asciminib.',
      ['ABL1 T315I > sensitivity asserted > asciminib'],
    ],
    ['Pirtobrutinib still binds BTK C481S.', ['BTK C481S > sensitivity asserted > pirtobrutinib']],
  ])('%s', expectClaims);
});
