import type { Mention } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import { isGeneOrPathway } from '../arguments.ts';

/** "A sponge of miR-124": it is bound, and not the cause. */
const sponged =
  /(?<![a-z])(?:spong(?:e[sd]?|ing)|decoys?|sequest(?:er|ers|ering|ered)|competes?)(?:\s(?:of|for|with))?\s(?:the\s)?$/i;
/** "X bypasses Y": Y is what is bypassed. */
const gotRound =
  /(?<![a-z])(?:bypass(?:es|ed|ing)?|circumvent(?:s|ed|ing)?|in\sspite\sof|(?:takes?|taking|took)\sthe\splace\sof|(?:substitut|compensat)(?:es?|ed|ing)\sfor)\s(?:the\s)?$/i;
/** "…, and this was reversed by X": X undoes the effect of the sentence. */
const undoingBefore = guarded(
  /revers|abolish|abrogat|attenuat|rescu|prevent|block|counteract/i,
  /(?<![a-z])(?:this|that|which|effects?)\s(?:was|were|could\sbe|can\sbe|is)\s(?:[a-z]+ly\s)?(?:reversed|abolished|abrogated|attenuated|rescued|prevented|blocked|counteracted)\s(?:by|upon|after|with)\s(?:[a-z]+\s){0,3}$/i,
);

/** "D restored X expression and sensitivity": both come of D. */
const changing =
  /(?<![a-z])(?:restor|increas|enhanc|rais|rescu|recover|reduc|decreas|lower|diminish)(?:es?|s|ed|ing)?\s(?:the\s)?$/i;
const andEffect =
  /^\)?\s(?:(?:m?RNA|protein|surface)\s)?(?:expression|levels?|activity|function|signal{1,2}ing)\sand\s(?:the\s)?(?:[a-z]+[\s-])?(?:sensitivity|responsiveness|susceptibility|resistance|responses?)(?![a-z])/i;
/** "To restore X and sensitivity to E". */
const restoring = /(?<![a-z])restor(?:e[sd]?|ing)\s(?:the\s)?$/i;
const andResponse = /^\)?\sand\s(?:the\s)?(?:sensitivity|responsiveness|susceptibility)\sto\s/i;

/** "Although X is inhibited", "despite inhibition of X": X does nothing. */
const conceding =
  /(?<![a-z])(?:(?:al)?though|even\s(?:if|when|where|as)|while|despite(?:\s[a-z-]+){0,2})\s(?:the\s)?$/i;
const despiteBlocking =
  /(?<![a-z])(?:despite|in\sspite\sof|notwithstanding)\s(?:[a-z-]+\s){0,3}(?:inhibition|blockade|suppression|silencing)\sof\s(?:the\s)?$/i;
const blockedAfter =
  /^\)?(?:\s(?:kinase|activity|signal{1,2}ing))?\s(?:(?:is|are|was|were|remain(?:s|ed)?|(?:has|have|had)\sbeen)\s(?:[a-z]+ly\s|still\s)?(?:inhibited|blocked|suppressed|silenced|inactivated|(?:shut|switched|turned)\s(?:off|down))|inhibition|blockade|suppression)(?![a-z])/i;

/** "D fails, because inhibition of X releases a feedback": what D does to its target, and not what X does. */
const asReason =
  /(?<![a-z])(?:because|since|as|for|where)\s(?:the\s)?(?:inhibition|blockade|suppression|blocking|inhibiting)\s(?:of\s)?(?:the\s|mutant\s|oncogenic\s|mutated\s)*$/i;
const bringsOn =
  /^\)?(?:\s(?:kinase|signal{1,2}ing|alone))?\s(?:(?:then|also|in\sturn|itself|[a-z]+ly)\s)?(?:releas|reliev|remov|(?:re|hyper)?activat|trigger|induc|caus|lead|led|up-?regulat|increas|stimulat|unleash|abolish|lift|evok|elicit|provok)[a-z]*\s/i;

/** "Protects forks from X": X is kept from acting. */
const keptFrom =
  /(?<![a-z])(?:protect|shield|guard|spar|rescu)(?:e?s|e?d|ing)\s(?:[a-z-]+\s){1,3}(?:from|against)\s(?:the\s)?$/i;

/**
 * Whether a mention is bound, bypassed, used to undo the effect, or changed along with it, so that it is not the cause. `before`
 * and `after` are the text around it.
 */
export const isActedOn = (mention: Mention, before: string, after: string): boolean =>
  undoingBefore.test(before) ||
  (conceding.test(before) && blockedAfter.test(after)) ||
  despiteBlocking.test(before) ||
  (isGeneOrPathway(mention) && asReason.test(before) && bringsOn.test(after)) ||
  (isGeneOrPathway(mention) && keptFrom.test(before)) ||
  (changing.test(before) && andEffect.test(after)) ||
  (restoring.test(before) && andResponse.test(after)) ||
  (isGeneOrPathway(mention) && gotRound.test(before)) ||
  (mention.kind === 'mirna' && sponged.test(before));
