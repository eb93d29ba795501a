import type { RuleContext } from './rule.ts';

/** Whether a text is about mice or other organisms, whose gene symbols and protein numbering differ. */
export function speaksOfAnotherOrganism({ knowledge }: Pick<RuleContext, 'knowledge'>, text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\d-]+/u));
  return knowledge.words('organism/other').some((word) => words.has(word));
}
