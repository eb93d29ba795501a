import type { RuleContext } from './rule.ts';

/** Whether a text speaks of mice or other organisms, whose genes have symbols and whose proteins have numbers of their own. */
export function speaksOfAnotherOrganism({ knowledge }: Pick<RuleContext, 'knowledge'>, text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\d-]+/u));
  return knowledge.words('organism/other').some((word) => words.has(word));
}
