import type { Mention } from '../../../mentions/mention.ts';
import { namesTreatment } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import { mentionsOfSentences } from '../../mentionsNear.ts';
import type { ClaimContext } from '../claimContext.ts';
import { asidesOf, isAside } from '../words/asides.ts';
import { isHost } from './host.ts';

/** Whether the sentence of a claim has both of its sides, and no other treatment and no other change of a gene but its fusion. */
export function isOneOfEach(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { manuscript, mentions, knowledge } = context;
  const { block, sentence } = claim;
  const asides = asidesOf(context, claim, subject, object);
  const text = manuscript.blocks[block]?.prose.text ?? '';
  const here = mentionsOfSentences(mentions, block, sentence).filter(
    (one) => one.nestedIn === undefined && !isAside(asides, one),
  );
  const isOther = (one: Mention) =>
    namesTreatment(one) || one.kind === 'variant' || (one.kind === 'fusion' && !isHost(one, subject, text, knowledge));
  return (
    here.includes(subject) &&
    here.includes(object) &&
    here.every((one) => one === subject || one === object || !isOther(one))
  );
}
