import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { covers, type Span } from '../../../text/span.ts';
import { namesChange } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import { mentionsNear } from '../../mentionsNear.ts';
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

/** "M is sensitive to A *with N in cis*, but …": what sets the first predicate apart is said of the second, too. */
const apart =
  /(?<![a-z])(?:with|until|when|if|after|before|only|plus|cis|trans|compound|combin\w+|alone|together|acquired|selected)(?![a-z])/i;
const effects: ReadonlySet<Claim['relation']> = new Set(['resistance', 'sensitivity']);

/**
 * The first of two predicates on one change, as a stretch of its block's prose, if the claim is the second: the sentence states
 * resistance to one treatment with it, and sensitivity to the other. Undefined if there is none, or if it names another change.
 */
export function firstPredicate(
  { manuscript, mentions, claimsOf }: ClaimContext,
  { block, sentence, cue, relation }: Pick<Claim, 'block' | 'sentence' | 'cue' | 'relation'>,
  subject: Mention,
  object: Mention,
): Span | undefined {
  if (subject.block !== block || subject.span.end > cue.start || object.span.start < cue.end) return undefined;
  const text = manuscript.blocks[block]?.prose.text ?? '';
  const found = first.exec(text.slice(subject.prose.end, object.prose.start));
  if (!found || apart.test(found[0])) return undefined;
  const stretch = { start: subject.prose.end, end: subject.prose.end + found[0].length };
  const named = mentionsNear(mentions, block, stretch).filter(({ prose }) => covers(stretch, prose));
  const isStated = claimsOf(block).some(
    (other) =>
      other.sentence === sentence &&
      other.cue.end <= cue.start &&
      mentions[other.subject[0] ?? -1] === subject &&
      effects.has(other.relation) &&
      effects.has(relation) &&
      other.relation !== relation &&
      other.stance === 'asserted',
  );
  return isStated && !named.some(namesChange) ? stretch : undefined;
}
