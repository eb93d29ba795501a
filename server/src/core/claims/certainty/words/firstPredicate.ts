import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';

const again = anyOf(
  'it|they',
  '(?:these|those|such|the\\ssame)\\s(?:tumou?rs|cancers|cells|leuka?emias|patients|mutants|mutations|changes)',
  '(?:tumou?rs|cancers|cells|patients)\\swith\\s(?:this|it|them)(?:\\s(?:mutation|change))?',
);
const verb = anyOf('is|are|remains?|retains?|keeps?|stays?|confers?|responds?');
/**
 * "M *confers resistance to A, but* remains sensitive to B", "M *is resistant to A, while it* retains …": what is said of a change
 * before the same is said of it, the other way round.
 */
const first = new RegExp(
  `^(?:\\smutations?|\\ssubstitutions?)?\\s(?:confers?|causes?|is|are|shows?)\\s[^,;:()]{6,80}?,?\\s(?:but|yet|while|whereas)\\s(?:${again}\\s)?(?=${verb}\\s(?:(?:still|highly|fully|exquisitely|very)\\s)?(?:(?:sensitiv|resistan|responsiv|activ)[a-z]+\\s)?(?:to\\s)?)`,
  'iu',
);

/**
 * The first of two predicates on one change, as a stretch of its block's prose, if the claim is the second: the sentence states the
 * reverse of the other treatment with it. Undefined if there is none.
 */
export function firstPredicate(
  { manuscript, claimsOf }: ClaimContext,
  { block, sentence, cue, relation }: Pick<Claim, 'block' | 'sentence' | 'cue' | 'relation'>,
  subject: Mention,
  object: Mention,
): Span | undefined {
  if (subject.block !== block || subject.span.end > cue.start || object.span.start < cue.end) return undefined;
  const text = manuscript.blocks[block]?.prose.text ?? '';
  const found = first.exec(text.slice(subject.prose.end, object.prose.start));
  if (!found) return undefined;
  const isStated = claimsOf(block).some(
    (other) =>
      other.sentence === sentence &&
      other.cue.end <= cue.start &&
      other.cue.start >= subject.span.end &&
      other.relation !== relation &&
      other.stance === 'asserted',
  );
  return isStated ? { start: subject.prose.end, end: subject.prose.end + found[0].length } : undefined;
}
