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

describe('what still acts beside what is resisted', () => {
  it.each<ClaimRow>([
    [
      'RET V804M is resistant to vandetanib but is inhibited by selpercatinib.',
      ['RET V804M > resistance asserted > vandetanib', 'RET V804M > sensitivity asserted > selpercatinib'],
    ],
    [
      'ERBB2 T798I confers resistance to neratinib; afatinib still inhibited the mutant.',
      ['ERBB2 T798I > resistance asserted > neratinib', 'ERBB2 T798I > sensitivity asserted > afatinib'],
    ],
    [
      'EGFR T790M causes resistance to gefitinib, whereas osimertinib inhibits the mutant.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'ESR1 D538G is common; fulvestrant retains activity against ESR1 D538G, rather less against ESR1 Y537S.',
      ['ESR1 D538G > overcomes asserted > fulvestrant'],
    ],
  ])('%s', expectClaims);
});
