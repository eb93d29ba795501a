import { sentenceText } from '../../manuscript/sentenceText.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Words on alleles and reversion: either allele of a polymorphism may be the reference, and a revertant has the residues of a
 * mutation the other way round. "Gain-of-function alleles" are mutations.
 */
const alleles =
  /polymorphi|genotyp|\bSNPs?\b|\bSNVs?\b|(?<!(?:function|mutant|missense|resistan(?:ce|t)|oncogenic|activating)\s)\ballel|\brs\d{3}|homozygo|heterozygo|haplotyp|revert|reversion|reversal|back[-\s]mutat|restor|rescue|ancest|correct|convert|conversion|back\sto|to\s(?:the\s)?wild[-\s]?type|(?:base|prime)[-\s]edit/iu;

/** Whether the sentence of a change is about alleles or reversion, so that its residues may rightly be reversed. */
export const speaksOfAlleles = ({ manuscript }: RuleContext, mention: Mention): boolean =>
  alleles.test(sentenceText(manuscript, mention));
