import type { Mention } from '../../../mentions/mention.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

/** "M *can be overcome by* D", "the M mutation *is overcome by* D". */
const overcome = new RegExp(
  `^${asMutation}\\s(?:(?:is|are|was|were)\\s(?:readily\\s|effectively\\s)?|can\\s(?:readily\\s|effectively\\s)?be\\s)overcome\\s(?:by|with)\\s$`,
  'iu',
);

/** Whether a claim is that a treatment overcomes a change, as a passive with nothing else between the two. */
export const isOvercomeBy = ({ manuscript }: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean =>
  claim.relation !== 'resistance' &&
  subject.span.end <= claim.cue.start &&
  object.span.start >= claim.cue.end &&
  overcome.test(wordsBetween(manuscript, subject.span.end, object.span.start));
