import { describe, expect, it } from 'vitest';
import { analyzeText } from '../../../support/analyzeText.ts';
import { claimsOf } from '../../../support/claimsOf.ts';

type Row = [heading: string, paragraph: string, claims: string[]];

/** What is told of a treatment: a cause that stands alone says nothing of the heading's. */
const read = (heading: string, paragraph: string, expected: string[]) =>
  expect(claimsOf(`## ${heading}\n\n${paragraph}\n`).filter((one) => !/>\s*(?:\(|$)|\(heading\)/u.test(one))).toEqual(
    expected,
  );

describe('a paragraph takes over what its heading tells the resistance to', () => {
  it.each<Row>([
    ['Resistance to osimertinib', 'EGFR C797S causes resistance.', ['EGFR C797S > resistance asserted > osimertinib']],
    [
      'Acquired imatinib resistance',
      'Some patients never respond. In others, KIT V654A confers resistance.',
      ['KIT V654A > resistance asserted > imatinib'],
    ],
    [
      'Mechanisms of resistance to gefitinib and erlotinib',
      'EGFR T790M leads to resistance in half of the patients.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
  ])('%s: %s', read);
});

describe('and nothing else', () => {
  it.each<Row>([
    ['Osimertinib', 'EGFR T790M is the most frequent cause of resistance.', []],
    ['Overcoming resistance to imatinib', 'KIT V654A causes resistance.', []],
    ['Osimertinib after resistance to gefitinib', 'EGFR C797S causes resistance.', []],
    ['EGFR T790M and resistance to gefitinib', 'MET amplification causes resistance.', []],
    ['Resistance to ponatinib', 'ABL1 T315I causes resistance to all earlier inhibitors.', []],
    ['Resistance to osimertinib', 'MET amplification confers sensitivity.', []],
    [
      'Resistance to osimertinib',
      'Gefitinib came first. EGFR T790M causes resistance.',
      ['EGFR T790M > resistance asserted > gefitinib'],
    ],
    ['Resistance to osimertinib', 'Cells wait.\n\nEGFR C797S causes resistance.', []],
    ['Resistance to osimertinib', '> EGFR C797S causes resistance.', []],
  ])('%s: %s', read);
});

it('what is taken over from a heading is not held to need a citation', () => {
  const { claims, findings } = analyzeText(
    'Drugs fail [1].\n\n## Resistance to osimertinib\n\nEGFR C797S causes resistance.',
  );
  expect(claims.at(-1)).toMatchObject({ cited: false, verdict: 'agrees' });
  expect(findings.filter(({ rule }) => rule.startsWith('claim/'))).toEqual([]);
});
