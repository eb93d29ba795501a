// Tells what a sentence names without saying that it acts: what is set aside (`setAside.ts`), named in passing (`inPassing.ts`),
// acted on by others (`actedOnByOthers.ts`), or there before the change that acts: "secondary mutations in BRAF V600E".

import type { Mention } from '../../../mentions/mention.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isImpaired } from '../absence/lack.ts';
import { type Argument, isFusion, isGeneOrPathway } from '../arguments.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isActedOn } from './actedOnByOthers.ts';
import { drugBefore } from './drugTargets.ts';
import { isFollowed, isNamedInPassing } from './inPassing.ts';
import { isCaseInserted } from './insertions.ts';
import { isSetAside } from './setAside.ts';

const ofThe = /(?:^|[.;]\s)Of\sthe\s$/;
const second = /(?<![a-z])second(?:ary|-site)\s/i;
const thenOne = /^,\s(?:[A-Z][A-Z\d-]{1,8}\s)?[A-Z]\d/;
const suchAs =
  /^(?:,?\s(?:such\sas|including|like)\s|,\s(?:namely\s|e\.g\.,?\s)?|\s\((?:e\.g\.,?\s)?)(?:[A-Z][A-Z\d-]{1,8}\s)?[A-Z]\d/;
/** "Of the EGFR mutations, T790M", "second-site mutations in EGFR, such as C797S": the one that is named acts, not all of its kind. */
export function isKindOfNamed(text: string, { prose }: Mention): boolean {
  const after = textAfter(text, prose, 24);
  return (
    (thenOne.test(after) && ofThe.test(withoutOwnGene(textBefore(text, prose, 24)))) ||
    (suchAs.test(after) && second.test(text.slice(Math.max(0, prose.start - 12), prose.end)))
  );
}

/** "CD8 T cells", "CD163-positive macrophages": cells that are known by a gene. */
const ofImmuneCells = /^(?:CD(?:3|4|8A?|68|103|163|206)|FOXP3)$/i;
const cellsAfter =
  /^\+?(?:[-\s]positive)?\s(?:(?:(?:T|dendritic|myeloid|regulatory|effector|memory|cytotoxic|helper|tissue-resident)[\s-]){1,2}cells?|(?:T\s)?lymphocytes?|macrophages?|phenotypes?|infiltrat(?:es?|ion))(?![a-z])/i;

/** "The B2 domain of PML-RARA", "affinity for BTK": the site of a change or a drug that is named otherwise. */
const sited = /(?<![a-z])(?:(?:domains?|regions?)\sof|(?:affinity|binding)\s(?:with|for|to|of))\s(?:the\s)?$/i;

/** "Secondary mutations in BRAF(V600E)": the change was there before. */
const mutatedAgain =
  /(?<![a-z])(?:secondary|second-site|additional|further|compensatory)\s(?:[a-z]+\s){0,2}mutations?\s(?:in|of|within)\s(?:the\s)?[^\s.,;:()]{2,12}[(\s-]$/i;

/** "The addition of L1198F to C1156Y", "L1198F on top of C1156Y": the effect is that of the addition. */
const addedTo = /(?<!\p{L})(?:(?:addition\sof|adding)\s[^.;:,]{1,40}\sto|on\stop\sof)\s$/u;
/** "Account for 85% of EGFR mutations": a share of them acts. */
const shareOf = /(?<![a-z])(?:account|mak|compris)[a-z]*\s(?:for|up)?\s?[^.;:,]{0,40}%\sof\s(?:all\s|the\s)?$/i;

/** "Acquired mutations in rearranged RET": the fusion was there before. */
const mutated = /(?<![a-z])mutations?\s(?:in|of|within)\s(?:the\s)?$/i;

/** Whether a mention is a change that was there before, or the gene or fusion that another change is in. */
const isWhatIsChanged = (argument: Argument, before: string): boolean => {
  const { kind } = argument.mention;
  return (
    ((kind === 'fusion' || kind === 'gene') && sited.test(before)) ||
    (kind === 'variant' &&
      (drugBefore.test(withoutOwnGene(before)) ||
        mutatedAgain.test(before) ||
        addedTo.test(withoutOwnGene(before)) ||
        shareOf.test(before))) ||
    (isFusion(argument) && mutated.test(before))
  );
};

/** "The EMT inducers Snail and Slug": describes the genes. */
const ofActors =
  /^\s(?:inducers?|regulators?|markers?|activators?|drivers?|transcription\sfactors?|genes?|factors?)\s(?=[A-Z])/u;

/** "Tamoxifen induces autophagy and reverts resistance": a process that a drug induces on the way. */
const bringingAbout = /(?<![a-z])(?:induc|trigger|caus)(?:es|ed|ing|s)\s(?:[a-z]+\s)?$/i;
const overcomingAfter =
  /^[^.;:]{0,60}\sand\s(?:[a-z]+ly\s|thereby\s|thus\s)?(?:overc[ao]m|revers|revert|restor|re-?sensiti[sz])/i;

/** "…, which stimulates angiogenesis": what comes of the cause. */
const consequenceBefore =
  /,\swhich\s(?:in\sturn\s|then\s|[a-z]+ly\s)?(?:stimulat|promot|lead|increas|induc|driv|enhanc|caus|result|trigger)[a-z]*\s(?:to\s|in\s)?(?:[a-z]+\s)?$/i;

/** Whether a process only describes genes, is lacking, or is induced by a drug on the way. */
const isProcessInPassing = (
  text: string,
  { mention: { kind, prose } }: Argument,
  before: string,
  after: string,
): boolean =>
  (kind === 'mechanism' && (ofActors.test(after) || isImpaired(before, after) || consequenceBefore.test(before))) ||
  ((kind === 'mechanism' || kind === 'pathway') &&
    bringingAbout.test(before) &&
    overcomingAfter.test(textAfter(text, prose, 100)));

/**
 * Whether a sentence names an argument without saying what it does: the target of a drug, what would be treated, a process that
 * is lacking.
 */
export function isBystander(text: string, argument: Argument): boolean {
  const { mention } = argument;
  const before = textBefore(text, mention.prose, 90);
  const after = textAfter(text, mention.prose, 140);
  return (
    isSetAside(withoutOwnGene(before), after) ||
    isKindOfNamed(text, mention) ||
    isCaseInserted(text, mention.prose) ||
    isActedOn(mention, before, after) ||
    (isGeneOrPathway(mention) && ofImmuneCells.test(mention.text) && cellsAfter.test(after)) ||
    (isGeneOrPathway(mention) && (isNamedInPassing(before, after) || isFollowed(text, mention.prose))) ||
    isWhatIsChanged(argument, before) ||
    isProcessInPassing(text, argument, before, after)
  );
}
