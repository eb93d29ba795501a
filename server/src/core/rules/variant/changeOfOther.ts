// Says which other gene is known to have a change that a protein cannot have: IDH2 has R172K, not IDH1.

import { mentionsOfSentences } from '../../claims/mentionsNear.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention, VariantReading } from '../../mentions/mention.ts';
import type { Fix } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { genesNamed, namedGenes } from './namedGenes.ts';

/** In a larger family (kinases), some gene has any change by chance. */
const largestFamily = 6;

/** The other genes for which the base has the very same change. */
const othersWith = (knowledge: Knowledge, { gene, hgvs }: VariantReading): readonly string[] =>
  hgvs === undefined ? [] : knowledge.genesWithChange(hgvs).filter((other) => other !== gene);

/**
 * "JAK1 V617F, the homologue of that in JAK2": what numbers a residue by another protein. Homologous recombination, homology
 * domains and nucleoside analogues number nothing.
 */
const counterpart =
  /(?<![a-z])(?:homolog(?!ous[\s-](?:DNA|end|pair|recomb|repair)|y[\s-](?:box|depend|direct|domain|mediated|region|repair|\d))|analog(?:ous|y|(?:ue)?s?\s(?:of|to)\s)|equivalent|correspond|paralog|counterpart|cognate)/i;

/**
 * Returns the gene of the same small family that is known for the change, if the change is written as one name with the wrong
 * gene, and the sentence does not name the other one, whose change it then may be.
 */
export function sisterWith(
  { knowledge, mentions, manuscript }: RuleContext,
  mention: Mention,
  variant: VariantReading,
): string | undefined {
  const [other, another] = othersWith(knowledge, variant);
  if (other === undefined || another !== undefined || variant.geneBy !== 'written') return undefined;
  const isSister = knowledge
    .familiesOf(other)
    .some(({ members }) => members.length <= largestFamily && members.includes(variant.gene!));
  if (!isSister || counterpart.test(sentenceText(manuscript, mention))) return undefined;
  const { block, sentence } = mention;
  const here = mentionsOfSentences(mentions, block, sentence).filter(({ kind }) => kind === 'gene');
  return namedGenes(knowledge, here).has(other) ? undefined : other;
}

/** "ROS1 G2032R", "IDH2 R172K": the change as that of other genes, by the base's names; of several, those that the document names. */
export function namesOfOthers(context: RuleContext, variant: VariantReading): readonly string[] {
  const { knowledge } = context;
  const others = othersWith(knowledge, variant);
  if (others.length === 0) return [];
  const named = genesNamed(context);
  return others
    .filter((other) => others.length === 1 || named.has(other))
    .flatMap((other) => knowledge.alterations(other).filter(({ hgvs }) => hgvs === variant.hgvs))
    .map(({ name }) => name);
}

/** The fix that writes the one gene known for a change in place of the gene right before it. */
export function geneOfOther(
  { knowledge, mentions }: RuleContext,
  mention: Mention,
  variant: VariantReading,
): readonly Fix[] {
  const [other, another] = othersWith(knowledge, variant);
  const gene = mentions.find(
    ({ kind, ids, block, prose }) =>
      kind === 'gene' &&
      block === mention.block &&
      ids.includes(variant.gene!) &&
      mention.prose.start - prose.end === 1,
  );
  if (other === undefined || another !== undefined || gene === undefined) return [];
  const newText = knowledge.label(other);
  return [
    {
      title: `Change ${gene.text} to ${newText} (curated with ${mention.text})`,
      safety: 'review',
      reason: 'The gene or the change may be the slip.',
      edits: [{ ...gene.span, newText }],
    },
  ];
}
