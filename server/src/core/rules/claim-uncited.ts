import { type Claim, isStatedInFull } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { citingFixes } from './citingFixes.ts';
import { bySentence, describeClaims, describeEvidence, releaseOf } from './describeClaim.ts';
import { defineRule } from './rule.ts';

const reported = new Set<Claim['relation']>(['resistance', 'sensitivity', 'overcomes']);
const needsCitation = (claim: Claim): boolean =>
  reported.has(claim.relation) &&
  !claim.cited &&
  !claim.exemption &&
  (claim.stance === 'asserted' || claim.stance === 'hedged' || claim.stance === 'negated');

/** What curated evidence has on the claims of a sentence, in words. */
function evidenceText(claims: readonly Claim[], knowledge: Knowledge): string {
  const best = claims
    .flatMap((claim) => claim.evidence.for)
    .map((id) => knowledge.evidenceItem(id))
    .find(Boolean);
  if (!best) return '';
  return ` Curated evidence agrees: ${describeEvidence(knowledge, best.id)}${releaseOf(knowledge, best.id)}.`;
}

/** Jergas & Baethge 2015 (PeerJ 3:e1364) name correct placement of citations as a remedy for quotation errors. */
export const claimUncited = defineRule({
  id: 'claim/uncited',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  title: 'A claim about resistance, sensitivity or overcoming resistance without a citation',
  why: 'Readers of a review must be able to go from each claim to the study behind it. A citation in the sentence, in the next one or anywhere in the paragraph counts, as `claims.citationScope` says. Titles, abstracts, headings, captions, tables, methods, conclusions, questions and the authors’ own results need none.',
  examples: [
    { text: 'EGFR T790M arose under gefitinib. Most patients respond.', note: 'names no drug and no change itself' },
    {
      text: '⟦EGFR T790M confers resistance to gefitinib.⟧',
      fixed: 'EGFR T790M confers resistance to gefitinib (PMID: 15728811).',
    },
    { text: 'EGFR T790M confers resistance to gefitinib [@pao2005].' },
    {
      text: 'EGFR T790M confers resistance to gefitinib. It was found at relapse (Pao et al., 2005).',
      note: 'a citation of the paragraph covers it',
    },
    { text: '# Conclusion\n\nEGFR T790M confers resistance to gefitinib.' },
    { text: 'Does EGFR T790M confer resistance to gefitinib?' },
    { text: 'We show that EGFR T790M confers resistance to gefitinib.' },
  ],
  *check(context) {
    const { claims, mentions, knowledge } = context;
    const stated = claims.filter((claim) => needsCitation(claim) && isStatedInFull(claim, mentions));
    for (const group of bySentence(stated)) {
      const first = group[0]!;
      const supported = group.find((claim) => claim.evidence.for.length > 0);
      yield {
        span: first.span,
        message: `No citation for this claim: ${describeClaims(group, mentions)}.${evidenceText(group, knowledge)}`,
        data: group.flatMap((claim) => claim.evidence.for),
        related: [],
        fixes: supported ? citingFixes(context, supported) : [],
      };
    }
  },
});
