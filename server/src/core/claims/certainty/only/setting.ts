import type { Mention } from '../../../mentions/mention.ts';
import { textBefore } from '../../../text/textAround.ts';
import type { ClaimContext } from '../claimContext.ts';

/** "*in* EGFR-mutant lung cancer", "*in patients with* ALK-positive tumours". */
const inThose = /(?<![a-z])(?:in|of|for|among)\s(?:(?:patients|people|those)\swith\s)?(?:advanced\s|metastatic\s)?$/i;

/**
 * Whether a change is that of the tumours which the treatment is given for, after it: "M confers resistance to osimertinib in
 * *EGFR-mutant* lung cancer". It is in the target of the treatment, and the cause is a change of another gene.
 */
export function isSetting(
  { manuscript, mentions, knowledge }: ClaimContext,
  subject: Mention,
  object: Mention | undefined,
  other: Mention,
): boolean {
  if (!object || other.block !== object.block || other.prose.start < object.prose.end) return false;
  const text = manuscript.blocks[other.block]?.prose.text ?? '';
  const genes = other.variants?.flatMap(({ gene, residue }) => (gene === undefined || residue ? [] : [gene])) ?? [];
  const own = subject.variants?.map(({ gene }) => gene) ?? [];
  const targets = object.ids.flatMap((id) => knowledge.targetsOf(id));
  const isBeforeDisease = mentions.some(
    ({ kind, block, prose }) => kind === 'disease' && block === other.block && prose.start - other.prose.end === 1,
  );
  return (
    isBeforeDisease &&
    inThose.test(textBefore(text, other.prose, 40)) &&
    genes.length > 0 &&
    genes.every((gene) => targets.includes(gene) && !own.includes(gene))
  );
}
