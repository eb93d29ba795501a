import type { Mention } from '../../../mentions/mention.ts';
import { anyOf } from '../../../text/anyOf.ts';
import { hasResidue } from '../../arguments/arguments.ts';
import type { Claim } from '../../claim.ts';
import type { ClaimContext } from '../claimContext.ts';
import { wordsWithDiseases } from '../words/wordsBetween.ts';
import { asMutation } from './asMutation.ts';

const chief = anyOf(
  'most\\s(?:frequent|common|prevalent|important|usual)|commonest|main|major|chief|principal|predominant|dominant',
  'leading|prevailing|foremost',
);
const cause = anyOf('causes?|mechanism|reason|source|driver|basis|determinant');
const change = anyOf('mutation|mutant|substitution|alteration|change');
const tumours = '(?:disease|tumou?rs?|cancers?|patients|leuka?emias?|it|them|cells)';

/** "*The most frequent cause of acquired* resistance to D". */
const causeOf = `(?:the|an?)\\s(?:single\\s)?${chief}\\s(?:(?:single|known|genetic|molecular|on-target)\\s)?${cause}\\s(?:of|for|behind|underlying)\\s(?:the\\s)?(?:(?:acquired|secondary|clinical|primary|intrinsic)\\s)?`;
/** "*The commonest mutation to make CML* resistant to D", "*the main mutation that confers* resistance to D". */
const changeTo = `(?:the|an?)\\s(?:single\\s)?${chief}\\s(?:single\\s)?${change}\\s(?:(?:to|that|which)\\s(?:(?:makes?|renders?|made|rendered)\\s(?:the\\s)?${tumours}|confers?|conferred|causes?|caused)|(?:conferring|causing))\\s`;
/** "*The change by which tumours most often* escape D". */
const byWhich = `the\\s${change}\\s(?:by|through|via)\\swhich\\s(?:most\\s)?(?:${tumours}\\s){1,2}(?:most\\s)?(?:often|usually|commonly|frequently)\\s`;
/** "*Most acquired* resistance to D" is what a change accounts for. */
const most = 'most\\s(?:of\\sthe\\s)?(?:(?:acquired|secondary|clinical)\\s)?';

/** "M *is the most frequent cause of* resistance", "M *accounts for most acquired* resistance". */
const upToCue = new RegExp(
  `^(?:\\sgatekeeper)?${asMutation}\\s(?:(?:is|was|remains)\\s(?:by\\sfar\\s)?(?:${causeOf}|${changeTo}|${byWhich})|accounts\\sfor\\s${most})$`,
  'iu',
);
/** "In lung cancer, *the most frequent cause of* resistance". */
const causeFronted = new RegExp(`(?<=^|,\\s)${causeOf}$`, 'i');
/** "The most common cause of resistance to D *in lung cancer is* M". */
const upToChange =
  /^(?:\s(?:in|of)\s(?:(?:patients|people)\swith\s)?disease)?\s(?:is|was|remains)\s(?:the\s)?(?:\p{Lu}[\p{Lu}\d:/-]{1,16}[\s-])?$/u;
/** "Resistance *to* D". */
const to = /^(?:\s(?:to|against))?\s$/i;
const resists = /^(?:resistance|resistant|escape|evade|resist)(?:\sto)?$/i;

/**
 * Whether a claim is that a change is the chief cause of a resistance: "M is the most frequent cause of resistance to D", "the
 * commonest mutation to make the tumour resistant to D". Only of a change of a residue, which tumours acquire under the drug that it
 * resists: an amplification of what a drug acts on may make tumours sensitive to it, and resistant when it is acquired.
 */
export function isChiefCause(context: ClaimContext, claim: Claim, subject: Mention, object: Mention): boolean {
  const { cue, relation, block, sentence } = claim;
  const words = (start: number, end: number) => wordsWithDiseases(context, claim, start, end);
  if (relation !== 'resistance' || !hasResidue({ mention: subject }) || !resists.test(words(cue.start, cue.end)))
    return false;
  if (object.span.start < cue.end || !to.test(words(cue.end, object.span.start))) return false;
  if (subject.sentence !== sentence || subject.block !== block) return false;
  const isFirst = subject.span.end <= cue.start;
  const before = isFirst ? words(subject.span.end, cue.start) : words(claim.span.start, cue.start);
  return isFirst
    ? upToCue.test(before)
    : causeFronted.test(before) && upToChange.test(words(object.span.end, subject.span.start));
}

const degree = new RegExp(
  `(?<![a-z])(?:${causeOf}|(?:single\\s)?${chief}\\s(?:single\\s)?(?=${change}\\s)|${byWhich}|by\\sfar\\s(?=the\\s)|(?<=accounts\\sfor\\s)${most})`,
  'gi',
);

/** The words of such a claim without those that make the cause the chief one. */
export const asCause = (words: string): string =>
  words.replace(degree, ' ').replace(/(?<![a-z])(?:escape|evade)(?=\s)/i, 'resist');
