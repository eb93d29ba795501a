import { isSure } from '../../claims/certainty/sureClaim.ts';
import type { Claim } from '../../claims/claim.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import { describeEvidence, releaseOf } from '../evidenceWords.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { bySentence } from './bySentence.ts';
import { describeClaims } from './describeClaim.ts';
import { thoseClaims } from './foundClaims.ts';

const strongWords = (context: RuleContext, claim: Claim): string | undefined => {
  const text = sentenceText(context.manuscript, claim).toLowerCase();
  return context.knowledge.words('stance/certain').find((phrase) => {
    const at = text.indexOf(phrase);
    return at >= 0 && !/[\p{L}\d]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\d]/u.test(text[at + phrase.length] ?? ' ');
  });
};

/** Whether evidence is on exactly what the claim names: evidence on something related tells little of how certain the claim is. */
function isOnItself({ knowledge, mentions }: RuleContext, claim: Claim, { alteration }: Evidence): boolean {
  const { parts } = knowledge.alteration(alteration) ?? {};
  const named = claim.subject.flatMap((index) => {
    const { ids = [], variants = [] } = mentions[index] ?? {};
    return [...ids, ...variants.flatMap((variant) => variant.alteration ?? [])];
  });
  return named.includes(alteration) || named.some((id) => parts?.includes(id));
}

/** Whether there is supporting evidence and its best level is D or E. */
function isPreclinical(context: RuleContext, claim: Claim): boolean {
  const best = context.knowledge.evidenceItem(claim.evidence.for[0] ?? '');
  if (claim.verdict !== 'agrees' || best === undefined) return false;
  return (best.level === 'D' || best.level === 'E') && isOnItself(context, claim, best);
}

export const claimOverstated = defineRule({
  id: 'claim/overstated',
  since: '0.1.0',
  status: 'preview',
  severity: 'information',
  fix: 'none',
  title: 'Wording that is stronger than the best curated evidence',
  why: 'CIViC tells validated associations (A) and clinical works (B, C) from preclinical ones (D) and inference (E). A sentence that says that something is proven or always so, where the base has only laboratory work behind it, may be putting it too strongly; naming the model system is enough. Claims whose sentence speaks of cells, mice or models are left alone.',
  examples: [
    { text: '⟦It is well established that MAP2K1 Q56P confers resistance to selumetinib.⟧' },
    { text: 'MAP2K1 Q56P confers resistance to selumetinib.' },
    { text: 'It is well established that MAP2K1 Q56P confers resistance to selumetinib in cell lines.' },
    {
      text: 'It is well established that low SLC31A1 expression confers resistance to cisplatin.',
      note: 'the base has only its loss',
    },
    { text: 'It is well established that EGFR T790M confers resistance to gefitinib.', note: 'so it is' },
  ],
  *check(context) {
    const { mentions, knowledge } = context;
    const strong = thoseClaims(
      context,
      'claim/overstated',
      (claim) => isPreclinical(context, claim) && isSure(context, claim),
    );
    for (const group of bySentence(strong)) {
      const first = group[0]!;
      const words = strongWords(context, first);
      const best = first.evidence.for[0];
      if (!words || !best) continue;
      const said = describeClaims(group, mentions);
      yield {
        span: first.span,
        message: `“${words}” is stronger than the best curated evidence for ${said}, which is preclinical: ${describeEvidence(knowledge, best, said)}${releaseOf(knowledge, best)}.`,
        data: [...first.evidence.for],
      };
    }
  },
});
