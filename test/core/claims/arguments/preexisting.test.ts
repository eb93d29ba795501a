import { describe, expect, it } from 'vitest';
import { arisingIn } from '../../../../server/src/core/claims/arguments/bearers/preexisting.ts';
import { retractionBefore } from '../../../../server/src/core/claims/cues/noEffect/retraction.ts';
import { type ClaimRow, expectClaims } from '../../../support/claimsOf.ts';

describe('what those who resist have is not what makes them resist', () => {
  it.each<ClaimRow>([
    [
      'Patients with EGFR L858R who are resistant to gefitinib need another drug.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'Resistance to gefitinib develops in most patients with EGFR L858R.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'Primary resistance to gefitinib is rare in patients with EGFR L858R.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['EGFR L858R persisted in gefitinib-resistant tumours.', []],
    [
      'The gefitinib-resistant clone retained EGFR L858R and gained KRAS G12D.',
      ['KRAS G12D > resistance asserted > gefitinib'],
    ],
    [
      'Cells with EGFR L858R were made resistant to gefitinib by long exposure.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Hypoxia makes cells with EGFR L858R resistant to gefitinib.', ['hypoxia > resistance asserted > gefitinib']],
    [
      'Feedback activation of EGFR limits the efficacy of vemurafenib in tumours with BRAF V600E.',
      ['pathway reactivation > resistance asserted > vemurafenib'],
    ],
    [
      'Knockdown of AXL reversed resistance to gefitinib in cells with EGFR L858R.',
      ['AXL > resistance asserted > gefitinib'],
    ],
    [
      'Although BRAF V600E is the target of vemurafenib, its amplification causes resistance to it.',
      [' > resistance asserted > vemurafenib (generic)'],
    ],
    [
      'Three EGFR L858R lung cancer cell lines were rendered resistant to gefitinib by long exposure.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Resistance to gefitinib is seen in tumours with EGFR T790M.', ['EGFR T790M > resistance asserted > gefitinib']],
    ['Tumours with EGFR T790M are resistant to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
  ])('%s', expectClaims);
});

describe('a change that is not there', () => {
  it.each<ClaimRow>([
    [
      'EGFR L858R was lost in tumours that became resistant to gefitinib.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    ['Gefitinib-resistant cells had lost EGFR L858R.', ['EGFR L858R > sensitivity asserted > gefitinib']],
    [
      'Resistance to gefitinib despite EGFR L858R is due to PTEN loss.',
      ['PTEN loss > resistance asserted > gefitinib'],
    ],
  ])('%s', expectClaims);
});

describe('resistance that is taken back', () => {
  it.each<ClaimRow>([
    ['BRAF V600E protects against resistance to vemurafenib.', ['BRAF V600E > sensitivity asserted > vemurafenib']],
    [
      'Tumours with EGFR L858R are less resistant to gefitinib than others.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    [
      'EGFR L858R is associated with lower rates of resistance to gefitinib.',
      ['EGFR L858R > sensitivity asserted > gefitinib'],
    ],
    ['Patients with EGFR L858R were enrolled irrespective of resistance to gefitinib.', []],
    ['The median time to resistance to gefitinib in tumours with EGFR L858R is 10 months.', []],
    ['Tumours with EGFR L858R seldom show primary resistance to gefitinib.', []],
    ['When gefitinib fails in patients with EGFR L858R, a biopsy is taken.', []],
  ])('%s', expectClaims);
});

describe('signs', () => {
  it.each([
    ...['protects against', 'protected against acquired', 'guarding against the development of', 'less'],
    ...['lower rates of', 'reduced risk of', 'decreased likelihood of primary', 'fewer odds of'],
  ])('less: %s', (words) => {
    expect(retractionBefore(`${words} resistance`, { start: words.length + 1, end: words.length + 11 })).toBe('less');
  });

  it.each([
    ...['irrespective of', 'regardless of the', 'independent of', 'independently of', 'time to', 'seldom show'],
    ...['rarely displayed primary', 'hardly ever develops', 'infrequently displayed'],
  ])('unsaid: %s', (words) => {
    expect(retractionBefore(`${words} resistance`, { start: words.length + 1, end: words.length + 11 })).toBe('unsaid');
  });

  it.each([
    ' develops in ',
    ' emerged rapidly in ',
    ' arises in ',
    ' arose in ',
    ' is rare in ',
    ' is less common among ',
  ])('arising:%s', (words) => {
    expect(arisingIn.pattern.test(words)).toBe(true);
    expect(arisingIn.sign.test(words)).toBe(true);
  });
});
