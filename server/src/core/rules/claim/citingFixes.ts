import type { Claim } from '../../claims/claim.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { plural } from '../../text/plural.ts';
import type { Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { citeSource } from './citeSource.ts';
import { describeSource } from './describeSource.ts';

/** How many works to offer, best first. */
const mostOffered = 3;

/** Offset before the closing full stop and any brackets or quotation marks around it. */
function insertionPoint({ manuscript }: RuleContext, { span }: Claim): number {
  const sentence = manuscript.text.slice(span.start, span.end);
  return span.start + sentence.trimEnd().replace(/[.!?]["'”’)\]]*$/u, '').length;
}

/** Whether the item is about the disease that the claim names, or the claim names none. */
function isOfDisease({ mentions }: RuleContext, claim: Claim, item: Evidence): boolean {
  const named = claim.disease.flatMap((index) => mentions[index]?.ids ?? []);
  return named.length === 0 || (item.disease !== undefined && named.includes(item.disease));
}

/**
 * Fixes that cite the works that support a claim, best first (by level, primary before review, then the disease that the claim
 * names, then the order of the evidence). A work counts once, however many items rest on it.
 */
export function citingFixes(context: RuleContext, claim: Claim): readonly Fix[] {
  const { knowledge } = context;
  const items = claim.evidence.for.flatMap((id) => knowledge.evidenceItem(id) ?? []);
  const best = [...items].sort(
    (a, b) =>
      (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) ||
      Number(a.secondary) - Number(b.secondary) ||
      Number(isOfDisease(context, claim, b)) - Number(isOfDisease(context, claim, a)),
  );
  const bySource = new Map(best.toReversed().map((item) => [item.source, item]));
  const at = insertionPoint(context, claim);
  const agree = claim.evidence.for.length;
  return [...bySource.values()]
    .toReversed()
    .slice(0, mostOffered)
    .flatMap((item): Fix[] => {
      const source = knowledge.source(item.source);
      if (!source || source.retracted) return [];
      const { edits, addition } = citeSource(context, source, at);
      return [
        {
          title: `Cite ${describeSource(source)} (level ${item.level}, ${plural(agree, 'item agrees', 'items agree')})`,
          safety: 'review',
          reason: 'Read the source first.',
          edits,
          ...(addition ? { addition } : {}),
        },
      ];
    });
}
