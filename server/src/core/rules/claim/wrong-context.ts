import { isSure } from '../../claims/certainty/sureClaim.ts';
import { describeEvidence, releaseOf } from '../evidenceWords.ts';
import { defineRule } from '../rule.ts';
import { bySentence } from './bySentence.ts';
import { describeClaims } from './describeClaim.ts';
import { evidenceElsewhere } from './evidenceElsewhere.ts';
import { thoseClaims } from './foundClaims.ts';

/** The lack of curated evidence on a disease proves nothing; only what was looked for there and not found does. */
export const claimWrongContext = defineRule({
  id: 'claim/wrong-context',
  since: '0.1.0',
  status: 'preview',
  severity: 'information',
  fix: 'none',
  title: 'A claim on one disease for which the curated evidence is on another',
  why: 'The same change can respond in one tumour and not in the next: BRAF V600E in melanoma and in colorectal cancer. A claim is reported where the sentence names one disease, the best curated evidence on that disease is against it, and better evidence on another disease agrees. A disease and its kinds are one.',
  examples: [
    { text: '⟦BRAF V600E confers sensitivity to vemurafenib in colorectal cancer.⟧' },
    { text: 'BRAF V600E confers sensitivity to vemurafenib in melanoma.' },
    { text: 'BRAF V600E confers sensitivity to vemurafenib.' },
    { text: 'BRAF V600E may confer sensitivity to vemurafenib in colorectal cancer.' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const elsewhere = thoseClaims(
      context,
      'claim/wrong-context',
      (claim) => evidenceElsewhere(context, claim).length > 0 && isSure(context, claim),
    );
    for (const group of bySentence(elsewhere)) {
      const first = group[0]!;
      const [best] = evidenceElsewhere(context, first);
      const [against] = first.evidence.against;
      if (!best || !against) continue;
      const said = describeClaims(group, mentions);
      yield {
        span: first.span,
        message: `Curated evidence for ${said} is on another disease (${describeEvidence(knowledge, best, said)}); on this one the best is against it (${describeEvidence(knowledge, against, said)})${releaseOf(knowledge, best)}.`,
        data: [best, ...first.evidence.against],
      };
    }
  },
});
