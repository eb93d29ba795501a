import type { Mention } from '../../mentions/mention.ts';
import type { Claim } from '../claim.ts';
import { mentionsOfSentences } from '../mentionsNear.ts';

/** Whether the sentence of a claim has both of its sides, and no other treatment and no other change of a gene but its fusion. */
export function isOneOfEach(mentions: readonly Mention[], claim: Claim, subject: Mention, object: Mention): boolean {
  const here = mentionsOfSentences(mentions, claim.block, claim.sentence).filter(
    ({ nestedIn }) => nestedIn === undefined,
  );
  const isHost = ({ kind, prose }: Mention) =>
    kind === 'fusion' && subject.kind === 'variant' && subject.prose.start - prose.end === 1;
  return (
    here.includes(subject) &&
    here.includes(object) &&
    here.every(
      (one) =>
        one === subject ||
        one === object ||
        isHost(one) ||
        !['drug', 'drug-class', 'variant', 'fusion'].includes(one.kind),
    )
  );
}
