import { type WordRuns, wordRuns } from '../text/wordRuns.ts';
import type { RuleContext } from './rule.ts';

/** Where letters and digits stand together in the prose of a block: several rules read words, and one pass finds them for all. */
export const runsOfBlock = (
  { manuscript, ofBlock }: Pick<RuleContext, 'manuscript' | 'ofBlock'>,
  block: number,
): WordRuns => ofBlock('runs of letters and digits', block, () => wordRuns(manuscript.blocks[block]!.prose.text));
