import type { Mention } from '../../mentions/mention.ts';
import type { RuleContext } from '../rule.ts';

/** Of a polymorphism either allele may be the reference, and a revertant has the residues of a mutation the other way round. */
const alleles =
  /polymorphi|genotyp|\bSNPs?\b|\bSNVs?\b|\ballel|\brs\d{3}|homozygo|heterozygo|haplotyp|revert|reversion|reversal|back[-\s]mutat|restor|rescue|ancest|correct|convert|conversion|back\sto|to\s(?:the\s)?wild[-\s]?type|(?:base|prime)[-\s]edit/iu;

/** Whether the sentence of a change speaks of alleles or of a way back, so that its residues may stand the other way round by right. */
export function speaksOfAlleles({ manuscript }: RuleContext, { block, sentence }: Mention): boolean {
  const home = manuscript.blocks[block];
  const prose = home?.sentences[sentence]?.prose;
  return alleles.test(home?.prose.text.slice(prose?.start, prose?.end) ?? '');
}
