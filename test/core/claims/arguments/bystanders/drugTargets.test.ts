import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('the targets of inhibitors are no causes', () => {
  it.each<ClaimRow>([
    [
      'Sorafenib inhibits RAF1, BRAF and VEGFR2 and prolonged median survival by three months.',
      [
        'RAF1 > targets asserted > sorafenib',
        'BRAF > targets asserted > sorafenib',
        'KDR > targets asserted > sorafenib',
      ],
    ],
    [
      'Resistance to inhibitors of BTK, mutant IDH1 and IDH2, BCL-2 and menin is now common.',
      [' > resistance asserted > BTK inhibitor (generic)'],
    ],
    [
      'Inhibitors of mutant IDH1 and IDH2 meet resistance through KRAS G12D.',
      ['KRAS G12D > resistance asserted > IDH1 inhibitor'],
    ],
    ['Conjugates – against TROP2, HER3 and B7-H3 – carry topotecan, and acquired resistance to it is common.', []],
  ])('%s', expectClaims);
});

describe('a gene as the target of the treatment that is resisted', () => {
  it.each<ClaimRow>([
    ['Anti-HER2 resistance is common.', []],
    // Nothing that is resisted is named, and what PTEN itself does cannot be told.
    ['PTEN loss drives anti-HER2 resistance in breast cancer.', []],
  ])('%s', expectClaims);
});

describe('what a drug hits, or does on the way, is no cause', () => {
  it.each<ClaimRow>([
    ['Polyadenosine ribose polymerase (PARP) inhibitors were approved for patients with a response to cisplatin.', []],
    [
      'Methotrexate was designed to potently block the enzyme dihydrofolate reductase (DHFR), thereby achieving remissions.',
      ['DHFR > targets asserted > methotrexate'],
    ],
    ['Tretinoin increased CD38 expression on cells from patients who developed daratumumab resistance.', []],
    [
      'ABCB1 is inhibited by lapatinib, which reverses resistance, one of the major obstacles for chemotherapy.',
      ['ABCB1 > overcomes asserted > lapatinib'],
    ],
    ['Lapatinib antagonizes ABCB1 to re-sensitize cells.', ['ABCB1 > overcomes asserted > lapatinib']],
    [
      'Suppression of ABCB1 by lapatinib re-sensitizes cells to paclitaxel.',
      ['ABCB1 > overcomes asserted > lapatinib', 'ABCB1 > resistance asserted > paclitaxel'],
    ],
    ['Cells rely on a checkpoint under cisplatin. Reducing WEE1 activity activates CDK1.', []],
    ['TYMS loss leads to failure of growth under pemetrexed.', []],
    ['TYMS loss contributes to ineffective DNA repair under pemetrexed.', []],
    [
      'ABCB1 overexpression causes early failure of pemetrexed.',
      ['ABCB1 overexpression > resistance asserted > pemetrexed'],
    ],
  ])('%s', expectClaims);
});

describe('what a drug is selective for', () => {
  it.each<ClaimRow>([
    [
      'FGFR2 V565F and FGFR2 N550K cause resistance to pemigatinib. Lirafugratinib is selective for FGFR2 and was active against both in models.',
      [
        'FGFR2 V565F > resistance asserted > pemigatinib',
        'FGFR2 N550K > resistance asserted > pemigatinib',
        'FGFR2 V565F > overcomes asserted > lirafugratinib',
        'FGFR2 N550K > overcomes asserted > lirafugratinib',
      ],
    ],
    // What a bispecific antibody binds.
    [
      'Tebentafusp (gp100 × CD3) prolongs survival of patients with BAP1 loss.',
      ['BAP1 > resistance asserted > tebentafusp'],
    ],
  ])('%s', expectClaims);
});

describe('what a drug is directed at', () => {
  it.each<ClaimRow>([['The antibody amivantamab, directed at EGFR and MET, is active in this population.', []]])(
    '%s',
    expectClaims,
  );
});

describe('two inhibitors with one noun', () => {
  it.each<ClaimRow>([
    [
      'This was demonstrated largely in cell lines, where the combination of an FGFR and an EGFR inhibitor is synergistic.',
      [],
    ],
    [
      'A KRAS and a BRAF mutation confer resistance to cetuximab.',
      ['KRAS > resistance asserted > cetuximab', 'BRAF mutation > resistance asserted > cetuximab'],
    ],
  ])('%s', expectClaims);
});
