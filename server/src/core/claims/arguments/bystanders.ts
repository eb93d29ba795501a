import { guarded } from '../../text/guarded.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isActedOn } from './actedOnByOthers.ts';
import { type Argument, isFusion, isGeneOrPathway } from './arguments.ts';
import { isDrugTarget, ofDrug } from './drugTargets.ts';
import { isImpaired } from './lackOrImpairment.ts';
import { isMeasured } from './readouts.ts';

/** "KRAS mutations are mutually exclusive with EGFR mutations and predict resistance". */
export const excluded = guarded(/mutually/i, /(?<![a-z])mutually\sexclusive\s(?:with|to|of)\s(?:[a-z-]+\s){0,2}$/i);

/** "The reverse holds for D816V": nothing that the sentence says before holds for it. */
const reversed =
  /(?<!\p{L})(?:reverse|opposite|converse)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:for|of|in|with)\s(?:the\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

const hasReverse =
  /^\)?(?:\s(?:mutations?|mutants?))?\s(?:has|have|had|shows?|showed|displays?|displayed)\s(?:the|an)\s(?:opposite|reverse|converse|inverse)(?![a-z])/i;

/** "The ratio of A to B", "A/B ratio": which of the two acts is not told. */
const ratioBefore = /(?<![a-z])ratios?\s(?:of|between)\s(?:\S{1,16}\s(?:to|and|over)\s)?$/i;
const ratioAfter = /^(?:[/:\u2013-]\S{1,12})?\sratios?(?![a-z])/i;
/** "T798I, the equivalent of T790M": what something else is likened to. */
export const likened = guarded(
  /equivalent|homolog|counterpart|analog|correspond|similar/i,
  /(?<![a-z])(?:equivalents?|homologu?es?|counterparts?|analogu?es?|analogous|homologous|corresponding|corresponds|similar)\s(?:of|to)\s(?:[^.;:,()]{0,40}\s)?$/i,
);
/** "Compound mutations that include T315I": with others. */
const inCompound =
  /(?<![a-z])compound\s(?:mutations?|mutants?)\s(?:that\s)?(?:includ(?:e|es|ing)|with|contain(?:ing)?|involv(?:e|ing))\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/i;

/** What is set apart from the cause that the sentence names, of whatever kind it is. */
const isSetAside = (before: string, after: string): boolean =>
  excluded.test(before) ||
  reversed.test(before) ||
  hasReverse.test(after) ||
  likened.test(before) ||
  inCompound.test(before) ||
  ratioBefore.test(before) ||
  ratioAfter.test(after);

/** "Protects from MRE11-mediated degradation": what no longer happens. */
const kept = /(?<![a-z\d])(?:from|against)\s$/i;
const mediated = /^[\s-](?:mediated|induced|dependent)\s(?!resistance)/iu;

/** "The intracellular trafficking of HER2": what happens to it, and is what acts. */
const handled =
  /(?<![a-z])(?:trafficking|internali[sz]ation|recycling|shedding|processing|locali[sz]ation)\sof\s(?:the\s)?$/i;

/** "Genes downstream of EGFR", "mechanisms outside of the BCR pathway": a place in a pathway, or beyond it. */
const placing = /(?<![a-z])(?:(?:up|down)stream\s(?:of|from)|outside(?:\sof)?)\s(?:the\s)?$/i;

/** "Leads to IFNγ unresponsiveness": what is no longer answered. */
const unanswered = /^\s(?:unresponsive|non-?responsive|hyporesponsive|insensitiv)[a-z]*(?![a-z])/i;

/** "EGFR-dependent and EGFR-independent mechanisms" sorts causes, and names none. */
const sorting = /^[\s-]dependent\s(?:(?:resistance\s)?mechanisms?|resistance\smechanisms?|and|or)(?![a-z])/i;

/** "Given the physiological roles of MCL1 in other tissues": what it does where there is no tumour. */
const inHealth =
  /(?<![a-z])(?:physiologic(?:al)?|normal|homeostatic|developmental)\s(?:roles?|functions?)\s(?:of|for)\s(?:the\s)?$/i;

/** "…, but D is a substrate of ABCB1", "tamoxifen, which depends on CYP2D6": what a drug needs or is carried by, told beside the effect. */
const ofFate =
  /(?:\sbut\s(?:is|are)\s(?:also\s)?(?:an?\s)?(?:[a-z]+\s)?(?:substrates?\s(?:of|for)|exported\sby|effluxed\sby)|,\s(?:which|that)\s(?:depends?|relies|rely)\s(?:up)?on|,\s(?:which|that)\s(?:is|are)\s(?:activated|metaboli[sz]ed|exported|taken\sup)\sby)\s(?:the\s)?$/i;
/** "HER2 is the target of T-DM1". */
const isTarget = /^\s(?:is|was)\s(?:the|a)\s(?:[a-z]+\s)?target\s(?:of|for)(?![a-z])/i;
/** "X binds Y and reduces the sensitivity": what is bound does not reduce it. */
const boundBy = /(?<![a-z])(?:binds?|bound|interacts?\swith)\s(?:to\s)?(?:the\s)?$/i;
const andActs = /^\sand\s(?:[a-z]+ly\s|thereby\s|thus\s|so\s)?[a-z]+(?:s|ed)\s/;
/** "The HER3 ligand NRG1": what it is a ligand of. */
const ofLigand = /^\sligands?(?![a-z])/i;

/** "Non-VEGF pathways" are any but that. */
const others = /(?<![a-z])non[-‐‑–]$/i;

/** A gene or a pathway that is named and does nothing. */
const isNamedInPassing = (before: string, after: string): boolean =>
  isDrugTarget(before, after) ||
  handled.test(before) ||
  placing.test(before) ||
  others.test(before) ||
  ofFate.test(before) ||
  ofLigand.test(after) ||
  isTarget.test(after) ||
  (boundBy.test(before) && andActs.test(after)) ||
  isMeasured(before, after) ||
  inHealth.test(before) ||
  unanswered.test(after) ||
  (kept.test(before) && mediated.test(after)) ||
  sorting.test(after);

/** "The B2 domain of PML-RARA", "affinity for BTK": where a change or a drug sits, which is told by other names. */
const sited = /(?<![a-z])(?:(?:domains?|regions?)\sof|(?:affinity|binding)\s(?:with|for|to|of))\s(?:the\s)?$/i;

/** "Secondary mutations in BRAF(V600E)": what has them had that change before. */
const mutatedAgain =
  /(?<!\p{L})(?:secondary|second-site|additional|further|compensatory)\s(?:\p{L}+\s){0,2}mutations?\s(?:in|of|within)\s(?:the\s)?[\p{L}\d-]{2,12}(?:\(|\s|-)$/iu;

/** "The addition of L1198F to C1156Y": what was there before is not what the addition does. */
const addedTo = /(?<!\p{L})(?:addition\sof|adding)\s[^.;:,]{1,40}\sto\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

/** "Acquired mutations in rearranged RET": the fusion was there before. */
const mutated = /(?<![a-z])mutations?\s(?:in|of|within)\s(?:the\s)?$/i;

/** A change that was there before, or the gene or fusion that something else sits in. */
const isWhatIsChanged = (argument: Argument, before: string): boolean => {
  const { kind } = argument.mention;
  return (
    ((kind === 'fusion' || kind === 'gene') && sited.test(before)) ||
    (kind === 'variant' &&
      (ofDrug.test(before.replace(ownGene, '')) || mutatedAgain.test(before) || addedTo.test(before))) ||
    (isFusion(argument) && mutated.test(before))
  );
};

/** "The EMT inducers Snail and Slug": what they are known by. */
const ofActors =
  /^\s(?:inducers?|regulators?|markers?|activators?|drivers?|transcription\sfactors?|genes?|factors?)\s(?=[A-Z])/u;

/** "Tamoxifen induces autophagy and reverts resistance": what a drug brings about on the way. */
const bringingAbout = /(?<![a-z])(?:induc|trigger|caus)(?:es|ed|ing|s)\s(?:[a-z]+\s)?$/i;
const overcomingAfter =
  /^[^.;:]{0,60}\sand\s(?:[a-z]+ly\s|thereby\s|thus\s)?(?:overc[ao]m|revers|revert|restor|re-?sensiti[sz])/i;

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

/** The gene of a change: "agents targeting KRAS G12C". */
const ownGene = /(?<=\s)[A-Z][A-Z\d-]{1,8}[\s-]$/u;

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
