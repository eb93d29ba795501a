import { type WordRuns, wordRuns } from '../text/wordRuns.ts';
import type { RuleContext } from './rule.ts';

/** The runs of letters and digits in the prose of a block, found in one pass for all rules that read words. */
export const runsOfBlock = (
  { manuscript, ofBlock }: Pick<RuleContext, 'manuscript' | 'ofBlock'>,
  block: number,
): WordRuns => ofBlock('runs of letters and digits', block, () => wordRuns(manuscript.blocks[block]!.prose.text));
