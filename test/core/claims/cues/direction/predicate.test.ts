import { describe, it } from 'vitest';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

describe('what is said of a response after it', () => {
  it.each<ClaimRow>([
    // A response that does not last says neither who responds nor who resists.
    ['Disruption of TP53 presages brief remissions after fludarabine in CLL.', []],
    ['The sensitivity of ABL1 T315I to imatinib is low.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Sensitivity to imatinib is lost once ABL1 T315I is acquired.', ['ABL1 T315I > resistance asserted > imatinib']],
    ['Imatinib sensitivity was inversely associated with ABL1 T315I.', ['ABL1 T315I > resistance asserted > imatinib']],
    [
      'Sensitivity to gefitinib is limited to tumours with EGFR L858R.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['PTEN loss shortens remissions on abiraterone.', ['PTEN loss > resistance asserted > abiraterone']],
    [
      'MET amplification may shorten responses to osimertinib.',
      ['MET amplification > resistance hedged > osimertinib'],
    ],
    ['RB1 loss could shorten the duration of response to palbociclib.', ['RB1 loss > resistance hedged > palbociclib']],
    ['Responses to ribociclib were shorter in tumours with RB1 loss.', ['RB1 loss > resistance asserted > ribociclib']],
    [
      'Responses to gefitinib were shorter in PTEN-mutant tumours.',
      ['PTEN mutation > resistance asserted > gefitinib'],
    ],
    ['CD58 loss made responses to axi-cel shorter.', ['CD58 loss > resistance asserted > axicabtagene ciloleucel']],
    [
      'Response to gefitinib was reached despite shorter treatment in EGFR L858R disease.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'Responses to lorlatinib were noted in ALK fusions after a shorter time.',
      ['ALK fusion > sensitivity asserted > lorlatinib'],
    ],
    [
      'Responses to dabrafenib with a shorter interval were noted in BRAF V600E tumours.',
      ['BRAF V600E > sensitivity asserted > dabrafenib'],
    ],
    ['Median time to first response to gefitinib was shorter in patients with EGFR L858R.', []],
    [
      'Responses to ribociclib were three months shorter in tumours with RB1 loss.',
      ['RB1 loss > resistance asserted > ribociclib'],
    ],
    ['In tumours with EGFR L858R, responses to gefitinib were shorter than with osimertinib.', []],
    [
      'With an NF1 mutation, remissions on gilteritinib are short.',
      ['NF1 mutation > resistance asserted > gilteritinib'],
    ],
    [
      'With an NF1 mutation, remissions on gilteritinib may be short.',
      ['NF1 mutation > resistance hedged > gilteritinib'],
    ],
    ['In patients with BRAF V600E, remissions on vemurafenib are brief.', []],
    ['With a longer observation, remissions on vemurafenib in BRAF V600E were brief.', []],
    ['The response to imatinib was short, since ABL1 T315I was present.', []],
    ['Responses to vemurafenib are transient in melanoma with BRAF V600E.', []],
    ['Sensitivity to imatinib was restored by ponatinib in cells with ABL1 T315I.', []],
  ])('%s', expectClaims);
});

describe('words after the effect turn it', () => {
  const rows: ClaimRow[] = [
    ['PTEN-null melanomas respond less durably to dabrafenib.', []],
    ['PTEN-null melanomas respond only briefly to dabrafenib.', []],
    [
      'Some tumours have PIK3CA mutations, which correlate negatively with response to trastuzumab.',
      ['PIK3CA mutation > resistance asserted > trastuzumab'],
    ],
    [
      'miR-582 inhibits the growth of gastric cancer cells and their resistance to oxaliplatin.',
      ['hsa-miR-582 > sensitivity asserted > oxaliplatin'],
    ],
    ['Doxorubicin showed variable sensitivity depending on baseline MDM2 levels.', []],
    [
      'Vistusertib restored the response to lorlatinib in tumours with NF2 loss.',
      ['NF2 loss > overcomes asserted > vistusertib', 'NF2 loss > resistance asserted > lorlatinib'],
    ],
  ];
  it.each(rows)('%s', expectClaims);
});

describe('what is lost as the reason of a response is not the response', () => {
  it.each<ClaimRow>([
    [
      'EGFR exon 19 deletions confer sensitivity to gefitinib because autoinhibition is lost.',
      ['EGFR exon 19 deletion > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR L858R confers sensitivity to gefitinib as the inactive conformation is abolished.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'KRAS G12C confers sensitivity to sotorasib in cells in which RB1 is lost.',
      ['KRAS G12C > sensitivity asserted > sotorasib'],
    ],
    [
      'EGFR T790M confers resistance to gefitinib because autoinhibition is lost.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'In cells with EGFR T790M, sensitivity to gefitinib is lost because ATP affinity is restored.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'The response to imatinib of patients whose tumours had KIT D816V was poor.',
      ['KIT D816V > resistance asserted > imatinib'],
    ],
  ])('%s', expectClaims);
});

describe('a response that a change makes worse, or that hardly anybody has', () => {
  it.each<ClaimRow>([
    [
      'CXCR4 mutation makes the response to ibrutinib slower and shallower.',
      ['CXCR4 mutation > resistance asserted > ibrutinib'],
    ],
    ['KRAS mutation makes responses to sotorasib less likely.', ['KRAS mutation > resistance asserted > sotorasib']],
    ['CXCR4 mutation makes the response to ibrutinib slower.', []],
    ['MYD88 mutation makes the response to ibrutinib deeper.', ['MYD88 mutation > sensitivity asserted > ibrutinib']],
    ['Mosunetuzumab is given after rituximab. Responses in CD20-negative tumours are anecdotal.', []],
  ])('%s', expectClaims);
});
