import { describe, expect, it } from 'vitest';
import { retractionBefore } from '../../../../../server/src/core/claims/cues/noEffect/retraction.ts';
import { type ClaimRow, expectClaims } from '../../../../support/claimsOf.ts';

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

describe('words before a resistance', () => {
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
});

describe('a change that came before the resistance', () => {
  it.each<ClaimRow>([
    [
      'RET G810S appeared before clinical resistance to selpercatinib.',
      ['RET G810S > resistance asserted > selpercatinib'],
    ],
    ['EGFR C797S preceded clinical progression on osimertinib.', ['EGFR C797S > resistance asserted > osimertinib']],
    ['EGFR L858R was detected before clinical resistance to gefitinib.', []],
    ['EGFR L858R emerged before treatment with gefitinib.', []],
  ])('%s', expectClaims);
});

describe('whom a resistance arises in is not its cause', () => {
  it.each<ClaimRow>([
    [
      'Hormone receptor-positive (HR+) breast cancer is common. Resistance to fulvestrant develops in most patients.',
      [' > resistance asserted > fulvestrant (generic)'],
    ],
    [
      'EGFR-mutant lung cancer is treated with gefitinib. Resistance to gefitinib is a major problem.',
      [' > resistance asserted > gefitinib (generic)'],
    ],
    [
      'EGFR T790M was found. Such tumours showed resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    [
      'KRAS G12C is a target. While such drugs work, resistance to sotorasib occurs in almost all patients.',
      [' > resistance asserted > sotorasib (generic)'],
    ],
    [
      'Mechanisms of resistance to olaparib in BRCA1-associated cancers.',
      [' > resistance asserted > olaparib (generic)'],
    ],
    [
      'PIK3CA pathway activation represents a key mediator of endocrine resistance in HR-positive BC.',
      ['PIK3CA pathway > resistance asserted > '],
    ],
    ['ERK signaling may be upregulated in quizartinib-resistant AML with FLT3 D835Y.', []],
    ['KIT mutations are found in most sarcomas. However, not all patients respond to imatinib.', []],
    ['HER2-positive cancer is common. Responses to trastuzumab are based on many factors.', []],
    [
      'A substantial fraction of patients with HER2-overexpressing gastric cancer do not benefit from lapatinib.',
      [' > resistance asserted > lapatinib (generic)'],
    ],
    ['Rociletinib hits EGFR T790M. Despite this, patients eventually acquire resistance.', []],
    [
      'EGFR C797S was found. These patients developed resistance to osimertinib.',
      ['EGFR C797S > resistance asserted > osimertinib'],
    ],
  ])('%s', expectClaims);
});
