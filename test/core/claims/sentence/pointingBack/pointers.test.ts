import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('a sentence goes on with changes that it points to', () => {
  it.each<ClaimRow>([
    [
      'EGFR T790M and C797S were found. These mutations confer resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR C797S > resistance asserted > gefitinib'],
    ],
    [
      'ALK G1202R and ROS1 G2032R were found. Neither confers resistance to repotrectinib.',
      ['ALK G1202R > resistance negated > repotrectinib', 'ROS1 G2032R > resistance negated > repotrectinib'],
    ],
    [
      'BRAF K601E and G469A signal as dimers. Vemurafenib is ineffective against both.',
      ['BRAF K601E > resistance asserted > vemurafenib', 'BRAF G469A > resistance asserted > vemurafenib'],
    ],
    [
      'Tumours with BRAF V600E and TERT C228T were treated. Five of the 16 patients responded to dabrafenib.',
      ['BRAF V600E > sensitivity asserted > dabrafenib', 'TERT C228T > sensitivity asserted > dabrafenib'],
    ],
    [
      'Melanomas with BRAF V600E or KIT L576P were treated. Among the latter, imatinib induced responses.',
      ['KIT L576P > sensitivity asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('a sentence that points to none of several changes speaks of anyone', () => {
  it.each<ClaimRow>([
    ['EGFR T790M and MET amplification are common. In BOLD, osimertinib induced responses in 70% of patients.', []],
    ['FLT3-ITD and NRAS G12D were frequent. Triplets have brought remissions to most, at a price.', []],
    ['AKT1 E17K and PIK3CA H1047R were found. Overall survival was longer with capivasertib.', []],
    ['BRAF V600E and NRAS Q61R activate the pathway. Responses to trametinib were seen in few.', []],
    ['KIT V654A and T670I were found. Sunitinib inhibits them, but it has no activity against most others.', []],
    ['EGFR T790M and MET amplification are common. It is too early to say whether osimertinib induces responses.', []],
    [
      'ALK G1202R, G1269A and L1196M were found. Ceritinib is ineffective against both.',
      [' > resistance asserted > ceritinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('words that look like pointers and are none', () => {
  it.each<ClaimRow>(
    [
      'It has been shown that patients develop resistance to osimertinib.',
      'These findings led to trials in patients resistant to osimertinib.',
      'Resistance to osimertinib without it is common, too.',
      'Patients refractory to osimertinib received docetaxel, and they improved.',
      'Resistance to osimertinib remains an obstacle for these patients.',
      'In her view, resistance to osimertinib is inevitable.',
    ].map((sentence) => [
      `MET amplification was found in a tenth. ${sentence}`,
      [' > resistance asserted > osimertinib (generic)'],
    ]),
  )('%s', expectClaims);
});

describe('the former and the latter, wherever they stand', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R and T790M were found. Gefitinib is inactive against the latter.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'BRAF V600E and KIT L576P were found. Tumours with the latter respond to imatinib.',
      ['KIT L576P > sensitivity asserted > imatinib'],
    ],
    [
      'EGFR L858R and T790M were found. Patients with the former respond to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('a text on one change goes on with it', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R was found in a third. Gefitinib induced responses in most patients.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR mutations such as L858R were found in a third. Gefitinib induced responses in most patients.',
      ['EGFR mutation > sensitivity asserted > gefitinib', 'EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['EGFR T790M is frequent. Gefitinib was ineffective.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'EGFR T790M is frequent. As a result, tumours become resistant to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['ABL1 T315I was found in a third. In COMET, bosutinib induced responses.', []],
    [
      'ABL1 T315I was found in a third. The landscape of resistance to imatinib is wide.',
      [' > resistance asserted > imatinib (generic)'],
    ],
  ])('%s', expectClaims);
});

describe('a response goes on with a treatment for a change, or where it points to the treatment', () => {
  it.each<ClaimRow>([
    [
      'Ponatinib fits the pocket. Most patients with ABL1 T315I responded.',
      ['ABL1 T315I > sensitivity asserted > ponatinib'],
    ],
    ['Trials of tiragolumab failed. CD8 is associated with response.', []],
    ['Gefitinib was given first. EGFR, ALK and RET had a high response rate at first.', []],
    [
      'Nelarabine was given. The sensitivity of cells with ABCB1 overexpression to certain thiosemicarbazones is untested.',
      [],
    ],
  ])('%s', expectClaims);
});

describe('pronouns with any verb, or after where it holds', () => {
  it.each<ClaimRow>([
    [
      'ESR1 fusions lack the domain that binds the drug. They drive growth without oestrogen and confer resistance to fulvestrant.',
      ['ESR1 fusion > resistance asserted > fulvestrant'],
    ],
    [
      'The glucocorticoid receptor can replace AR. Its upregulation conferred resistance to enzalutamide.',
      ['NR3C1 > resistance asserted > enzalutamide'],
    ],
    [
      'MET amplification is the most common bypass. In clinical series it accounts for a tenth of resistance to osimertinib.',
      ['MET amplification > resistance asserted > osimertinib'],
    ],
    [
      'ESR1 fusions were found by sequencing. Both laboratories described resistance to fulvestrant.',
      [' > resistance asserted > fulvestrant (generic)'],
    ],
  ])('%s', expectClaims);
});
