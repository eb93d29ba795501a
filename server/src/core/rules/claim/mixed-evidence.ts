import { isSure } from '../../claims/certainty/sureClaim.ts';
import type { Claim } from '../../claims/claim.ts';
import { fitsHeading } from '../../claims/evidence/headingDiseases.ts';
import { isClinical, itemsOf, sourcesOf, worksBehind } from '../../claims/evidence/weighItems.ts';
import { describeEvidence, releaseOf } from '../evidenceWords.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { bySentence } from './bySentence.ts';
import { describeClaims } from './describeClaim.ts';
import { evidenceElsewhere } from './evidenceElsewhere.ts';
import { thoseClaims } from './foundClaims.ts';

/**
 * Whether evidence is truly divided: at least two works from patients on each side, at most three times as many on one, and the
 * best of both at the same level.
 */
function isDivided(context: RuleContext, claim: Claim): boolean {
  if (claim.verdict !== 'divided') return false;
  const { knowledge } = context;
  const { for: pro, against } = claim.evidence;
  const [onItsSide, onTheOther] = [itemsOf(knowledge, pro), itemsOf(knowledge, against)];
  const [one, other] = [sourcesOf(onItsSide.filter(isClinical)), sourcesOf(onTheOther.filter(isClinical))];
  const fewer = Math.min(one, other);
  const isEven = fewer >= 2 && Math.max(one, other) <= 3 * fewer && onItsSide[0]?.level === onTheOther[0]?.level;
  return isEven && isSure(context, claim) && evidenceElsewhere(context, claim).length === 0;
}

const divided = (context: RuleContext): readonly Claim[] =>
  thoseClaims(context, 'claim/mixed-evidence', (claim) => isDivided(context, claim)).filter((claim) =>
    fitsHeading(context, claim, claim.evidence.against),
  );

export const claimMixedEvidence = defineRule({
  id: 'claim/mixed-evidence',
  since: '0.1.0',
  status: 'preview',
  severity: 'information',
  fix: 'none',
  title: 'A claim stated outright on which curated evidence is divided',
  why: 'Where clinical works disagree, readers of a review want to know it. Works are counted, not items of evidence, since one paper often gives several; each side needs two from patients, and their best must be of one level. The claim is left alone where it is hedged or the sentence qualifies it.',
  examples: [
    { text: '⟦KRAS G13D confers resistance to cetuximab.⟧' },
    { text: 'KRAS G13D may confer resistance to cetuximab.' },
    { text: 'BRAF V600E confers sensitivity to vemurafenib.' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    for (const group of bySentence(divided(context))) {
      const first = group[0]!;
      const { for: pro, against } = first.evidence;
      const said = describeClaims(group.slice(0, 1), mentions);
      const best = [pro[0], against[0]].map((id) => (id ? describeEvidence(knowledge, id, said) : ''));
      yield {
        span: first.span,
        message: `Curated evidence is divided on ${said}: works for it ${worksBehind(knowledge, pro)} (best ${best[0]}), against it ${worksBehind(knowledge, against)} (best ${best[1]})${releaseOf(knowledge, pro[0] ?? '')}.`,
        data: [...pro, ...against],
      };
    }
  },
});
