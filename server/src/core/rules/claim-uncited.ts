import { type Claim, isStatedInFull } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { citingFixes } from './citingFixes.ts';
import { describeSource } from './describeSource.ts';
import { defineRule } from './rule.ts';

const reported = new Set<Claim['relation']>(['resistance', 'sensitivity', 'overcomes']);
const wording: Partial<Record<Claim['relation'], string>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  overcomes: 'overcoming resistance',
};

const needsCitation = (claim: Claim): boolean =>
  reported.has(claim.relation) &&
  !claim.cited &&
  !claim.exemption &&
  (claim.stance === 'asserted' || claim.stance === 'hedged' || claim.stance === 'negated');

const labels = (mentions: readonly Mention[], indexes: Iterable<number>): string =>
  [...new Set([...indexes].map((index) => nameOf(mentions[index])))].join(', ');

const nameOf = (mention: Mention | undefined): string =>
  mention?.labels.join('/') || mention?.text.replace(/\s+/gu, ' ') || '';

/** The claims of one sentence are one finding: a writer adds one citation. */
function* bySentence(claims: readonly Claim[]): Iterable<readonly Claim[]> {
  let group: Claim[] = [];
  for (const claim of claims) {
    if (group[0] && group[0].span.start !== claim.span.start) {
      yield group;
      group = [];
    }
    group.push(claim);
  }
  if (group.length > 0) yield group;
}

/** What curated evidence has on the claims of a sentence, in words. */
function evidenceText(claims: readonly Claim[], knowledge: Knowledge): string {
  const best = claims
    .flatMap((claim) => claim.evidence.for)
    .map((id) => knowledge.evidenceItem(id))
    .find(Boolean);
  if (!best) return '';
  const source = knowledge.source(best.source);
  const release = best.verified === 'civic' ? knowledge.origin(best.id)?.release.civic : undefined;
  const where = source ? `, ${describeSource(source)}` : '';
  return ` Curated evidence agrees: ${best.id.replace('civic:', 'CIViC ')}, level ${best.level}${where}${release ? ` (CIViC of ${release})` : ''}.`;
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
      const subject = labels(
        mentions,
        group.flatMap((claim) => claim.subject),
      );
      const object = labels(
        mentions,
        group.flatMap((claim) => claim.object),
      );
      const supported = group.find((claim) => claim.evidence.for.length > 0);
      yield {
        span: first.span,
        message: `No citation for this claim: ${subject} – ${wording[first.relation]}${object ? ` – ${object}` : ''}.${evidenceText(group, knowledge)}`,
        data: group.flatMap((claim) => claim.evidence.for),
        related: [],
        fixes: supported ? citingFixes(context, supported) : [],
      };
    }
  },
});
