import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

const lack = /^lack\sof\s(?:(?:clinical\s)?benefit|response|efficacy|activity)$/i;

/** "M *predicts a* lack of benefit from D". */
const foretells = new RegExp(
  `^${asMutation}\\s(?:predicts?|predicted|confers?|conferred|causes?|caused|(?:is|are|was|were)\\s(?:strongly\\s)?(?:associated|linked)\\swith|correlates?\\swith)\\s(?:an?\\s|the\\s)?$`,
  'iu',
);

/** Whether a claim is that a change goes with a lack of response to a treatment, with nothing else between the two. */
export const isLackForetold = (
  { manuscript }: ClaimContext,
  claim: Claim,
  subject: Mention,
  object: Mention,
): boolean => {
  const { cue, relation } = claim;
  const words = (start: number, end: number) => wordsBetween(manuscript, start, end);
  return (
    relation === 'resistance' &&
    lack.test(words(cue.start, cue.end)) &&
    subject.span.end <= cue.start &&
    foretells.test(words(subject.span.end, cue.start)) &&
    /^\s(?:to|from|of|on|with)\s$/i.test(words(cue.end, object.span.start))
  );
};
