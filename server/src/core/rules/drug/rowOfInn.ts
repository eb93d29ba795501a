import { inBlock } from '../../claims/inBlock.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { RuleContext } from '../rule.ts';

/**
 * Whether a mention is in a table row with the drug's nonproprietary name in another cell: it is in a column of brands or
 * codes.
 */
export function standsInRowOfInn({ mentions, manuscript: { blocks } }: RuleContext, { block, ids }: Mention): boolean {
  const row = blocks[block]?.cell?.row;
  if (row === undefined) return false;
  const hasInn = (cell: number): boolean =>
    inBlock(mentions, cell).some(({ via, ids: [id] }) => via === 'inn' && id === ids[0]);
  for (const step of [-1, 1])
    for (let cell = block + step; blocks[cell]?.cell?.row === row; cell += step) if (hasInn(cell)) return true;
  return false;
}
