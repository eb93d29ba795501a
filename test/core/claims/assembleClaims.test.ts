import { describe, expect, it } from 'vitest';
import type { CitationScope } from '../../../server/src/core/settings/settings.ts';
import { analyzeText } from '../../support/analyzeText.ts';

/** Each claim of a text as "subject > relation stance > object", with what exempts it and how evidence weighs. */
function claimsOf(text: string): string[] {
  const { claims, mentions } = analyzeText(text);
  const names = (indexes: readonly number[]) => indexes.map((index) => mentions[index]?.labels.join('/')).join('+');
  return claims.map(
    (claim) =>
      `${names(claim.subject)} > ${claim.relation} ${claim.stance} > ${names(claim.object)}${claim.exemption ? ` (${claim.exemption})` : ''}`,
  );
}

describe('a sentence is read as', () => {
  it.each<[string, string[]]>([
    ['EGFR T790M confers resistance to gefitinib.', ['EGFR T790M > resistance asserted > gefitinib']],
    [
      'EGFR T790M confers resistance to gefitinib and erlotinib.',
      ['EGFR T790M > resistance asserted > gefitinib', 'EGFR T790M > resistance asserted > erlotinib'],
    ],
    ['Osimertinib overcomes EGFR T790M.', ['EGFR T790M > overcomes asserted > osimertinib']],
    ['EGFR T790M may cause resistance to gefitinib.', ['EGFR T790M > resistance hedged > gefitinib']],
    ['EGFR T790M does not confer resistance to osimertinib.', ['EGFR T790M > resistance negated > osimertinib']],
    ['Does EGFR T790M confer resistance to gefitinib?', ['EGFR T790M > resistance questioned > gefitinib (question)']],
    [
      'We found that EGFR T790M confers resistance to gefitinib.',
      ['EGFR T790M > resistance asserted > gefitinib (own-result)'],
    ],
    ['Hypoxia contributes to drug resistance.', ['hypoxia > resistance asserted > ']],
  ])('%s', (text, expected) => expect(claimsOf(text)).toEqual(expected));
});

describe('nothing is asked of', () => {
  it.each<[string, string]>([
    ['no cause at all', 'Drug resistance is a major obstacle in oncology.'],
    ['resistance as the cause of itself', 'Acquired resistance limits the benefit of gefitinib.'],
    ['a kind of resistance that is to be overcome', 'Overcoming endocrine resistance is hard.'],
    ['a run-in title', '- **Overcoming hypoxia-mediated resistance:** Many ways are being tried in trials.'],
    ['a heading', '# EGFR T790M confers resistance to gefitinib'],
    ['a caption', '**Figure 1.** EGFR T790M confers resistance to gefitinib.'],
    ['a conclusion', '# Conclusions\n\nEGFR T790M confers resistance to gefitinib.'],
    ['methods', '# Methods\n\nEGFR T790M confers resistance to gefitinib.'],
    ['a table', '| Change | Effect |\n| --- | --- |\n| EGFR T790M | causes resistance to gefitinib |'],
  ])('%s', (_what, text) => {
    expect(analyzeText(text).findings.filter((finding) => finding.rule === 'claim/uncited')).toEqual([]);
  });
});

describe('curated evidence', () => {
  it.each<[string, string]>([
    ['EGFR T790M confers resistance to gefitinib.', 'agrees'],
    ['EGFR T790M sensitises tumours to osimertinib.', 'agrees'],
    ['BRAF V600E confers resistance to vemurafenib.', 'disagrees'],
    ['EGFR T790M confers resistance to bortezomib.', 'silent'],
  ])('%s %s', (text, verdict) => {
    const { claims } = analyzeText(text);
    expect(claims.map((claim) => claim.verdict)).toEqual([verdict]);
  });

  it('is empty where the verdict is silent', () => {
    const [claim] = analyzeText('EGFR T790M confers resistance to bortezomib.').claims;
    expect(claim?.evidence).toEqual({ for: [], against: [] });
  });
});

describe('a citation counts', () => {
  const uncited = (text: string, citationScope: CitationScope) =>
    analyzeText(text, { claims: { citationScope } }).findings.filter(({ rule }) => rule === 'claim/uncited').length;
  const first = 'EGFR T790M confers resistance to gefitinib. It is common. It was found at relapse [@pao2005].';
  const next = 'EGFR T790M confers resistance to gefitinib. It was found at relapse [@pao2005].';

  it.each([
    ['sentence', next, 1],
    ['sentence-or-next', next, 0],
    ['sentence-or-next', first, 1],
    ['paragraph', first, 0],
    ['paragraph', `${first.replace(' [@pao2005]', '')}\n\nAnother paragraph [@pao2005].`, 1],
  ] as const)('by %s: %s', (scope, text, count) => expect(uncited(text, scope)).toBe(count));
});
