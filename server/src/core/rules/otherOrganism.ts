import type { RuleContext } from './rule.ts';

/** Whether a text is about mice or other organisms, whose gene symbols and protein numbering differ. */
export function speaksOfAnotherOrganism({ knowledge }: Pick<RuleContext, 'knowledge'>, text: string): boolean {
  const words = new Set(text.toLowerCase().split(/[^\p{L}\d-]+/u));
  return knowledge.words('organism/other').some((word) => words.has(word));
}

/** The same of a whole block, whose words are looked at once for all that it names. */
export const blockIsOfAnotherOrganism = (context: RuleContext, block: number): boolean =>
  context.ofBlock('organism/other', block, () =>
    speaksOfAnotherOrganism(context, context.manuscript.blocks[block]?.prose.text ?? ''),
  );
