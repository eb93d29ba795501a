import { anyOf } from '../../text/anyOf.ts';
import type { Claim } from '../claim.ts';
import type { ClaimContext } from './claimContext.ts';

/** "Acquired resistance", "After progression": a section on tumours that once responded. */
const laterHeading =
  /(?<![a-z])(?:acquired|secondary|relaps|progress|refractory|after\s|second-line|later\slines?|escape)/i;

/** "Compound mutations", "C797S in cis", "Combination with trametinib": a section on a special case. */
const specialHeading =
  /(?<![a-z])(?:compound|in\s(?:cis|trans)|transform|combin|co-?occur|co-?mutat|concurrent|concomitant|brain|central\snervous|CNS|leptomening|plus\s)/i;

/** "By then, …", "Hence …", "… are thus resistant": of what the sentences before tell. */
const following =
  /(?<![a-z])(?:then|thus|hence|therefore|thereby|consequently|accordingly|as\sa\s(?:result|consequence)|now|here|also|still)(?![a-z])/i;

/** "This claim is false", "That view was refuted": the sentence after takes back. */
const refuting = new RegExp(
  `^${anyOf(
    String.raw`(?:This|That|The)\s(?:claim|statement|view|belief|notion|idea|assertion|assumption|conclusion|sentence)`,
    String.raw`(?:This|That|It)\s(?:is|was|has|proved|turned\sout)\s(?:to\sbe\s|since\s|later\s|not\s|been\s|now\s){0,3}${anyOf(
      'false|wrong|untrue|incorrect|mistaken|refuted|disproved|retracted',
      // "It was later not so".
      'true|correct|so',
    )}`,
  )}(?![a-z])`,
);

/** Whether a section is on a special case, or on a resistance that is acquired. */
export function isInSpecialSection({ manuscript: { blocks, sections } }: ClaimContext, claim: Claim): boolean {
  const title = sections[blocks[claim.block]?.section ?? -1]?.title ?? '';
  return specialHeading.test(title) || (claim.relation === 'resistance' && laterHeading.test(title));
}

/**
 * Whether what surrounds a sentence may mean something else: a section may be on a special case, a resistance may be one that was
 * acquired by what the heading or the sentences before name, and any statement may be taken back by the sentence after it.
 */
export function isQualifiedAround(context: ClaimContext, claim: Claim): boolean {
  const { prose, sentences } = context.manuscript.blocks[claim.block]!;
  const [own, next] = [sentences[claim.sentence], sentences[claim.sentence + 1]].map((one) =>
    one ? prose.text.slice(one.prose.start, one.prose.end) : '',
  );
  if (refuting.test(next!) || isInSpecialSection(context, claim)) return true;
  return claim.relation === 'resistance' && following.test(own!);
}
