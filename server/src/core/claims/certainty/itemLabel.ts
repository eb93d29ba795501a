import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';
import { isOneOfEach } from './only/oneOfEach.ts';
import { wordsBetween } from './words/wordsBetween.ts';

/** "M: resistance to D" may be what is discussed there, "M: resistant to D" states it. */
const telling = /^(?:resistant|sensitive|insensitive|refractory|responsive|unresponsive|susceptible|responds?)$/i;

/** "M*:* sensitive to D", "M*: highly* sensitive to D". */
const colon = /^\s?:\s(?:(?:highly|fully|very|exquisitely|strongly|clearly|intrinsically|primarily)\s)?$/i;

/** "BCR-ABL1 T315I", "the T315I": the beginning of an item up to the end of its change. */
const beginning = /^(?:the\s)?(?:[\p{L}\d:/-]{2,17}[\s-])?$/iu;

/** Whether a claim is a list item that has a change before its colon and the cue with its treatment after: "M: sensitive to D". */
export function isLabelOfItem(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript } = context;
  const block = manuscript.blocks[claim.block];
  if (block?.kind !== 'list-item' || !isOneOfEach(context, claim, subject, object)) return false;
  return (
    telling.test(wordsBetween(manuscript, claim.cue.start, claim.cue.end)) &&
    beginning.test(block.prose.text.slice(0, subject.prose.start)) &&
    subject.span.end <= claim.cue.start &&
    colon.test(wordsBetween(manuscript, subject.span.end, claim.cue.start)) &&
    object.span.start >= claim.cue.end &&
    /^\s(?:to|on|from)\s$/u.test(wordsBetween(manuscript, claim.cue.end, object.span.start))
  );
}
