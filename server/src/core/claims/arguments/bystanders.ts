import { guarded } from '../../text/guarded.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isActedOn } from './actedOnByOthers.ts';
import { type Argument, isFusion, isGeneOrPathway } from './arguments.ts';
import { isDrugTarget } from './drugTargets.ts';
import { isImpaired } from './lackOrImpairment.ts';
import { isMeasured } from './readouts.ts';

/** "KRAS mutations are mutually exclusive with EGFR mutations and predict resistance". */
export const excluded = guarded(/mutually/i, /(?<!\p{L})mutually\sexclusive\s(?:with|to|of)\s(?:[\p{L}-]+\s){0,2}$/iu);

/** "The reverse holds for D816V": nothing that the sentence says before holds for it. */
const reversed =
  /(?<!\p{L})(?:reverse|opposite|converse)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:for|of|in|with)\s(?:the\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

/** "The ratio of A to B", "A/B ratio": which of the two acts is not told. */
const ratioBefore = /(?<!\p{L})ratios?\s(?:of|between)\s(?:\S{1,16}\s(?:to|and|over)\s)?$/iu;
const ratioAfter = /^(?:[/:\u2013-]\S{1,12})?\sratios?(?!\p{L})/iu;
/** "T798I, the equivalent of T790M": what something else is likened to. */
export const likened = guarded(
  /equivalent|homolog|counterpart|analog|correspond|similar/i,
  /(?<!\p{L})(?:equivalents?|homologu?es?|counterparts?|analogu?es?|analogous|homologous|corresponding|corresponds|similar)\s(?:of|to)\s(?:[^.;:,()]{0,40}\s)?$/iu,
);
/** "Compound mutations that include T315I": with others. */
const inCompound =
  /(?<!\p{L})compound\s(?:mutations?|mutants?)\s(?:that\s)?(?:includ(?:e|es|ing)|with|contain(?:ing)?|involv(?:e|ing))\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/iu;

/** What is set apart from the cause that the sentence names, of whatever kind it is. */
const isSetAside = (before: string, after: string): boolean =>
  excluded.test(before) ||
  reversed.test(before) ||
  likened.test(before) ||
  inCompound.test(before) ||
  ratioBefore.test(before) ||
  ratioAfter.test(after);

/** "Protects from MRE11-mediated degradation": what no longer happens. */
const kept = /(?<![\p{L}\d])(?:from|against)\s$/iu;
const mediated = /^[\s-](?:mediated|induced|dependent)\s(?!resistance)/iu;

/** "The intracellular trafficking of HER2": what happens to it, and is what acts. */
const handled =
  /(?<!\p{L})(?:trafficking|internali[sz]ation|recycling|shedding|processing|locali[sz]ation)\sof\s(?:the\s)?$/iu;

/** "Genes downstream of EGFR", "mechanisms outside of the BCR pathway": a place in a pathway, or beyond it. */
const placing = /(?<!\p{L})(?:(?:up|down)stream\s(?:of|from)|outside(?:\sof)?)\s(?:the\s)?$/iu;

/** "Leads to IFNγ unresponsiveness": what is no longer answered. */
const unanswered = /^\s(?:unresponsive|non-?responsive|hyporesponsive|insensitiv)\p{L}*(?!\p{L})/iu;

/** "EGFR-dependent and EGFR-independent mechanisms" sorts causes, and names none. */
const sorting = /^[\s-]dependent\s(?:(?:resistance\s)?mechanisms?|resistance\smechanisms?|and|or)(?!\p{L})/iu;

/** "Given the physiological roles of MCL1 in other tissues": what it does where there is no tumour. */
const inHealth =
  /(?<!\p{L})(?:physiologic(?:al)?|normal|homeostatic|developmental)\s(?:roles?|functions?)\s(?:of|for)\s(?:the\s)?$/iu;

/** "Non-VEGF pathways" are any but that. */
const others = /(?<!\p{L})non[-‐‑–]$/iu;

/** A gene or a pathway that is named and does nothing. */
const isNamedInPassing = (before: string, after: string): boolean =>
  isDrugTarget(before, after) ||
  handled.test(before) ||
  placing.test(before) ||
  others.test(before) ||
  isMeasured(before, after) ||
  inHealth.test(before) ||
  unanswered.test(after) ||
  (kept.test(before) && mediated.test(after)) ||
  sorting.test(after);

/** "The B2 domain of PML-RARA", "affinity for BTK": where a change or a drug sits, which is told by other names. */
const sited = /(?<!\p{L})(?:(?:domains?|regions?)\sof|(?:affinity|binding)\s(?:with|for|to|of))\s(?:the\s)?$/iu;

/** "Secondary mutations in BRAF(V600E)": what has them had that change before. */
const mutatedAgain =
  /(?<!\p{L})(?:secondary|second-site|additional|further|compensatory)\s(?:\p{L}+\s){0,2}mutations?\s(?:in|of|within)\s(?:the\s)?[\p{L}\d-]{2,12}(?:\(|\s|-)$/iu;

/** "The addition of L1198F to C1156Y": what was there before is not what the addition does. */
const addedTo = /(?<!\p{L})(?:addition\sof|adding)\s[^.;:,]{1,40}\sto\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

/** "Acquired mutations in rearranged RET": the fusion was there before. */
const mutated = /(?<!\p{L})mutations?\s(?:in|of|within)\s(?:the\s)?$/iu;

/** A change that was there before, or the gene or fusion that something else sits in. */
const isWhatIsChanged = (argument: Argument, before: string): boolean => {
  const { kind } = argument.mention;
  return (
    ((kind === 'fusion' || kind === 'gene') && sited.test(before)) ||
    (kind === 'variant' && (mutatedAgain.test(before) || addedTo.test(before))) ||
    (isFusion(argument) && mutated.test(before))
  );
};

/** "The EMT inducers Snail and Slug": what they are known by. */
const ofActors =
  /^\s(?:inducers?|regulators?|markers?|activators?|drivers?|transcription\sfactors?|genes?|factors?)\s(?=[A-Z])/u;

/** "Tamoxifen induces autophagy and reverts resistance": what a drug brings about on the way. */
const bringingAbout = /(?<!\p{L})(?:induc|trigger|caus)(?:es|ed|ing|s)\s(?:\p{L}+\s)?$/iu;
const overcomingAfter =
  /^[^.;:]{0,60}\sand\s(?:\p{L}+ly\s|thereby\s|thus\s)?(?:overc[ao]m|revers|revert|restor|re-?sensiti[sz])/iu;

/** A process that others are known by, that is lacking, or that a drug brings about on its way. */
const isProcessInPassing = (
  text: string,
  { mention: { kind, prose } }: Argument,
  before: string,
  after: string,
): boolean =>
  (kind === 'mechanism' && (ofActors.test(after) || isImpaired(before, after))) ||
  ((kind === 'mechanism' || kind === 'pathway') &&
    bringingAbout.test(before) &&
    overcomingAfter.test(textAfter(text, prose, 100)));

/** What a sentence names without telling what it does: the target of a drug, what would be treated, a process that is lacking. */
export function isBystander(text: string, argument: Argument): boolean {
  const { mention } = argument;
  const before = textBefore(text, mention.prose, 90);
  const after = textAfter(text, mention.prose, 60);
  return (
    isSetAside(before, after) ||
    isActedOn(mention, before) ||
    (isGeneOrPathway(mention) && isNamedInPassing(before, after)) ||
    isWhatIsChanged(argument, before) ||
    isProcessInPassing(text, argument, before, after)
  );
}
