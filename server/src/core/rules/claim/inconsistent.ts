import { isSure } from '../../claims/certainty/sureClaim.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Mention } from '../../mentions/mention.ts';
import { defineRule } from '../rule.ts';
import { describeClaims } from './describeClaim.ts';
import { foundClaims } from './foundClaims.ts';

/** A key for what a claim is about: its alterations, drugs and diseases; undefined if the base does not know them. */
function topicOf(claim: Claim, mentions: readonly Mention[]): string | undefined {
  const subject = claim.subject.flatMap((index) => {
    const { kind, ids, variants } = mentions[index] ?? { kind: 'gene', ids: [], variants: [] };
    return kind === 'fusion' ? ids : (variants ?? []).flatMap((v) => (v.residue && v.alteration ? v.alteration : []));
  });
  const object = claim.object.flatMap((index) => (mentions[index]?.kind === 'drug' ? mentions[index].ids : []));
  if (subject.length === 0 || object.length === 0) return undefined;
  const disease = claim.disease.flatMap((index) => mentions[index]?.ids ?? []);
  return [subject, object, disease].map((ids) => [...ids].sort().join('+')).join(' ');
}

const answer = ({ relation }: Claim): string => (relation === 'resistance' ? 'resistance' : 'sensitivity');

export const claimInconsistent = defineRule({
  id: 'claim/inconsistent',
  since: '0.1.0',
  status: 'preview',
  severity: 'warning',
  fix: 'none',
  title: 'Two places of a manuscript that say opposite things',
  why: 'In a text by several hands one section can say that a change confers resistance to a drug and another that it sensitises to it. Two claims are held against each other only where both name the same change, drug and disease and state it outright.',
  examples: [
    {
      text: 'EGFR T790M confers resistance to gefitinib [@a].\n\n⟦EGFR T790M confers sensitivity to gefitinib [@b].⟧',
    },
    { text: 'EGFR T790M confers resistance to gefitinib [@a].\n\nEGFR T790M confers sensitivity to osimertinib [@b].' },
    {
      text: 'EGFR T790M confers resistance to gefitinib [@a].\n\nAlthough EGFR T790M confers sensitivity to gefitinib in one report [@b], it is rare.',
      note: 'the sentence says that it is an exception',
    },
    {
      text: 'BRAF V600E confers sensitivity to vemurafenib in melanoma [@a].\n\nBRAF V600E confers resistance to vemurafenib in colorectal cancer [@b].',
      note: 'another disease',
    },
  ],
  *check(context) {
    const { mentions } = context;
    const first = new Map<string, Claim>();
    const told = new Set<string>();
    const sure = foundClaims(context, 'claim/inconsistent', (claim) => {
      const topic = topicOf(claim, mentions);
      return topic !== undefined && isSure(context, claim) ? topic : undefined;
    });
    for (const { claim, value: topic } of sure) {
      const earlier = first.get(topic);
      if (!earlier) first.set(topic, claim);
      if (!earlier || answer(earlier) === answer(claim) || told.has(topic)) continue;
      told.add(topic);
      yield {
        span: claim.span,
        message: `Says ${describeClaims([claim], mentions)}; an earlier place says ${describeClaims([earlier], mentions)}.`,
        related: [{ ...earlier.span, message: `says ${describeClaims([earlier], mentions)}` }],
      };
    }
  },
});
