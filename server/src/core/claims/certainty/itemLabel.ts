import type { Manuscript } from '../../manuscript/manuscript.ts';
import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import { isOneOfEach } from './oneOfEach.ts';

interface Sources {
  readonly manuscript: Manuscript;
  readonly mentions: readonly Mention[];
}

/** "M: resistance to D" may be what is discussed there, "M: resistant to D" states it. */
const telling = /^(?:resistant|sensitive|insensitive|refractory|responsive|unresponsive|susceptible|responds?)$/i;

/** "M*:* sensitive to D", "M*: highly* sensitive to D". */
const colon = /^\s?:\s(?:(?:highly|fully|very|exquisitely|strongly|clearly|intrinsically|primarily)\s)?$/i;

/** "BCR-ABL1 T315I", "the T315I": the beginning of an item up to the end of its change. */
const beginning = /^(?:the\s)?(?:[\p{L}\d:/-]{2,17}[\s-])?$/iu;

/** Whether a claim is a list item that has a change before its colon and the cue with its treatment behind: "M: sensitive to D". */
export function isLabelOfItem(
  { manuscript, mentions }: Sources,
  claim: Claim,
  subject: Mention,
  object: Mention,
): boolean {
  const block = manuscript.blocks[claim.block];
  if (block?.kind !== 'list-item' || !isOneOfEach(mentions, claim, subject, object)) return false;
  const inSource = (start: number, end: number) => manuscript.text.slice(start, end).replace(/[*_]/gu, '');
  return (
    telling.test(inSource(claim.cue.start, claim.cue.end)) &&
    beginning.test(block.prose.text.slice(0, subject.prose.start)) &&
    subject.span.end <= claim.cue.start &&
    colon.test(inSource(subject.span.end, claim.cue.start)) &&
    object.span.start >= claim.cue.end &&
    /^\s(?:to|on|from)\s$/u.test(inSource(claim.cue.end, object.span.start))
  );
}
