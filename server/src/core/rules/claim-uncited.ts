import { type Claim, isStatedInFull } from '../claims/claim.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Mention } from '../mentions/mention.ts';
import { citingFixes } from './citingFixes.ts';
import { bySentence, describeClaims, describeEvidence, releaseOf } from './describeClaim.ts';
import { thoseAmong } from './foundAmong.ts';
import { defineRule } from './rule.ts';

const reported = new Set<Claim['relation']>(['resistance', 'sensitivity', 'overcomes']);
const needsCitation = (claim: Claim): boolean =>
  reported.has(claim.relation) &&
  !claim.cited &&
  !claim.exemption &&
  (claim.stance === 'asserted' || claim.stance === 'hedged' || claim.stance === 'negated');

/** Whether the sentence says who resists, responds or is overcome. A resistance may be one to "both drugs" of the sentence before. */
const isTold = (claim: Claim, mentions: readonly Mention[]): boolean =>
  isStatedInFull(claim, mentions) ||
  (claim.relation === 'resistance' &&
    claim.subject.length > 0 &&
    claim.subject.every((index) => mentions[index]?.sentence === claim.sentence));

/** Mechanisms under which others stand: "genetic alteration", "tumor microenvironment". */
function headings(knowledge: Knowledge): ReadonlySet<string> {
  const parents = new Set<string>();
  for (const { record } of knowledge.entities('mechanism')) for (const id of record.parents) parents.add(id);
  return parents;
}

/** Asks for the headings when a claim without an object needs them first, which few manuscripts have. */
function headingsOnDemand(knowledge: Knowledge): () => ReadonlySet<string> {
  let known: ReadonlySet<string> | undefined;
  return () => {
    known ??= headings(knowledge);
    return known;
  };
}

/** "The microenvironment plays a role in drug resistance" opens a topic: a wide heading, and no drug. */
const opensTopic = (claim: Claim, mentions: readonly Mention[], wide: () => ReadonlySet<string>): boolean =>
  claim.object.length === 0 &&
  claim.subject.every(
    (index) => mentions[index]?.kind === 'mechanism' && mentions[index].ids.every((id) => wide().has(id)),
  );

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
  severity: 'information',
  fix: 'review',
  title: 'A claim about resistance, sensitivity or overcoming resistance without a citation',
  why: 'Readers of a review must be able to go from each claim to the study behind it. A citation in the sentence, in the next one or anywhere in the paragraph counts, and for a list one in the sentence that introduces it, as `claims.citationScope` says. Only sentences that name both sides themselves are told of, and none that merely open a topic. Titles, abstracts, headings, captions, tables, methods, conclusions, questions, the authors’ own results and sentences that send the reader to a table or another section need none.',
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
    { text: 'The tumor microenvironment plays a role in drug resistance.', note: 'opens a topic' },
    { text: '# Conclusion\n\nEGFR T790M confers resistance to gefitinib.' },
    { text: 'Does EGFR T790M confer resistance to gefitinib?' },
    { text: 'EGFR T790M confers resistance to gefitinib (see Section 2).' },
    {
      text: 'These confer resistance to osimertinib (Author et al., 2019):\n\n- EGFR C797S, which confers resistance to osimertinib;\n- MET amplification, which confers resistance to osimertinib.',
      note: 'the sentence before the list is cited',
    },
    { text: 'We show that EGFR T790M confers resistance to gefitinib.' },
  ],
  *check(context) {
    const { claims, mentions, knowledge } = context;
    const wide = headingsOnDemand(knowledge);
    const stated = thoseAmong(
      context,
      'claim/uncited',
      claims,
      (claim) => needsCitation(claim) && isTold(claim, mentions) && !opensTopic(claim, mentions, wide),
    );
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
