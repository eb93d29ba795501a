import { guarded } from '../../../text/guarded.ts';
import { givingReason } from '../sharedWords/clauseBorders.ts';

const opening = guarded(
  /because|since|given|as\s|that|when|once|if\s|where|which|whom|whose|while/i,
  new RegExp(
    `\\s(?:${givingReason}|(when|once|if|where(?:as)?|while|(?:in|of|for)\\s(?:which|whom)|whose))\\s([^.;:,]*)$`,
    'i',
  ),
);
const verb =
  /(?:^|\s)(?:is|are|was|were|remain(?:s|ed)?|bec[ao]mes?|be(?:en)?|ha[sd]|have|carr(?:y|ies|ied)|harbou?r(?:s|ed)?|express(?:es|ed)?|show(?:s|ed)?|contain(?:s|ed)?|arose|develop(?:s|ed)|occurs?|occurred|emerged?|acquired?)(?=\s)/i;

/**
 * Whether the predicate that ends the words after an effect is that of a clause within them, which says why, when or in whom: the
 * "is lost" of "sensitivity to D because X is lost", "in cells in which X is lost", not that of "in those whose cells had X is lost".
 */
export function isOfInnerClause(said: string): boolean {
  const inner = opening.exec(said);
  if (!inner) return false;
  const [, where, rest = ''] = inner;
  const first = verb.exec(rest);
  return where === undefined || !first || !verb.test(rest.slice(first.index + first[0].length));
}
