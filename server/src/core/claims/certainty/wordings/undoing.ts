import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsBetween } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

const undoes = anyOf(
  'abrogates?|abrogated|negates?|negated|nullif(?:y|ies|ied)|abolish(?:es|ed)?|eliminates?|eliminated',
  'blocks?|blocked|precludes?|precluded|prevents?|prevented',
);
const work = anyOf(
  'response|responsiveness|sensitivity|binding',
  '(?:(?:clinical|antitumou?r)\\s)?(?:activity|efficacy|effect)',
);

/** "M *abrogates the response to* D", "M *blocks the binding of* D". */
const upToTreatment = new RegExp(`^${asMutation}\\s${undoes}\\s(?:the\\s)?${work}\\s(?:to|of)\\s$`, 'iu');
/** "M *blocks* D binding". */
const verb = new RegExp(`^${asMutation}\\s${undoes}\\s$`, 'iu');
const workAfter = new RegExp(`^\\s${work}(?=[.,;]|\\s(?:in|and)\\s|\\s?$)`, 'i');

/** Whether a claim is that a change does away with what a treatment does, with nothing else between the two. */
export function isUndoing({ manuscript }: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  if (claim.relation !== 'resistance' || subject.span.end > object.span.start) return false;
  const between = wordsBetween(manuscript, subject.span.end, object.span.start);
  const after = wordsBetween(manuscript, object.span.end, object.span.end + 40);
  return upToTreatment.test(between) || (verb.test(between) && workAfter.test(after));
}

const undoing = new RegExp(`(?<![a-z])${undoes}\\s(?:the\\s)?(?:${work}\\s(?:to|of))?`, 'i');
const binding = /(?<![a-z])binding(?![a-z])/i;

/** The words of such a claim in plain ones. */
export const asResistance = (words: string): string =>
  words.replace(undoing, 'confers resistance to').replace(binding, ' ');
