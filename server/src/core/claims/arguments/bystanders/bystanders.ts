// Reads genes, changes and processes that a sentence names without saying what they do: "agents targeting KRAS G12C",
// "genes downstream of EGFR".

import type { Mention } from '../../../mentions/mention.ts';
import { guarded } from '../../../text/guarded.ts';
import { textAfter, textBefore } from '../../../text/textAround.ts';
import { isImpaired } from '../absence/lack.ts';
import { type Argument, isFusion, isGeneOrPathway } from '../arguments.ts';
import { sharedAlleleBefore } from '../lists/actingTogether.ts';
import { withoutOwnGene } from '../ownGene.ts';
import { isActedOn } from './actedOnByOthers.ts';
import { drugBefore, isDrugTarget } from './drugTargets.ts';
import { isFormerState } from './formerState.ts';
import { isCaseInserted } from './insertions.ts';

/** "KRAS mutations are mutually exclusive with EGFR mutations and predict resistance". */
const exclusiveBefore = guarded(/mutually/i, /(?<![a-z])mutually\sexclusive\s(?:with|to|of)\s(?:[a-z-]+\s){0,2}$/i);

/** "X and Y are mutually exclusive with Z, which predicts": what follows is told of Z. */
const relative = /^(?:\s(?:mutations?|amplifications?|fusions?))?,\s(?:which|that)\s/;
const exclusiveOfRelative = /^[^.;]{0,70}\smutually\sexclusive\s(?:with|to|of)\s[^,.;]{1,40},\s(?:which|that)\s/i;

/** "The reverse holds for D816V": nothing said before applies to it. */
const reversed =
  /(?<!\p{L})(?:reverse|opposite|converse)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:for|of|in|with)\s(?:the\s)?$/u;

const hasReverse =
  /^\)?(?:\s(?:mutations?|mutants?))?\s(?:has|have|had|shows?|showed|displays?|displayed)\s(?:the|an)\s(?:opposite|reverse|converse|inverse)(?![a-z])/i;

/** "The ratio of A to B", "A/B ratio": does not say which of the two acts. */
const ratioBefore = /(?<![a-z])ratios?\s(?:of|between)\s(?:\S{1,16}\s(?:to|and|over)\s)?$/i;
const ratioAfter = /^(?:[/:\u2013-]\S{1,12})?\sratios?(?![a-z])/i;
/** "T798I, the equivalent of T790M": only a comparison. */
export const likenedBefore = guarded(
  /equivalent|homolog|counterpart|analog|correspond|similar|close|akin|resembl|comparable|identical/i,
  /(?<![a-z])(?:(?:equivalents?|homologu?es?|counterparts?|analogu?es?|analogous|homologous|corresponding|corresponds|similar|closer|close|akin|comparable|identical)\s(?:of|to)|resembl(?:es?|ed|ing))\s(?:[^.;:,()]{0,40}\s)?$/i,
);
/** "Compound mutations that include T315I", "those that contain G1202R": it acts together with others. */
const inCompound =
  /(?<![a-z])(?:compound\s(?:mutations?|mutants?)\s(?:that\s)?(?:includ(?:e|es|ing)|with|contain(?:ing)?|involv(?:e|ing))|(?:those|mutations|mutants|ones|combinations|haplotypes)\sthat\s(?:includ|contain|compris)e?)\s$/i;
/** "D kills X-deficient tumours, including those that had lost Y, and": an example of whom it is told. */
const ofExample =
  /,\sincluding\s(?:those|some|ones|(?:[a-z]+\s)?(?:tumou?rs|cells|lines|patients|models|cancers))\s(?:that|which|who|with|lacking|without|harbou?ring|carrying)\s[^.;:,()]{0,40}$/i;
const closesAside = /^\)?[^.;:,()]{0,30},\s(?:and|but)\s/;
/** "Can occur in trans to the R140Q allele": where the change is that acts. */
const opposite = /(?<![a-z])in\strans\s(?:to|with|of)\s(?:the\s)?$/i;
const allele = /^\)?\sallele(?![a-z])/i;
/** "X, acting through Y, causes": Y is the way. */
const actingThrough = /(?<![a-z])(?:acting|working|operating)\s(?:through|via|by\s(?:way|means)\sof)\s(?:the\s)?$/i;
/** "Patients with this translocation depend on X and respond to D": what they have was named before. */
const dependedOn =
  /(?<![a-z])(?:with|harbou?ring|carrying|bearing)\s(?:this|these|such|that)\s(?:an?\s)?[a-z-]+\s(?:depend|rel(?:y|ies))(?:s|ed)?\s(?:up)?on\s(?:the\s)?$/i;
/** "They recruit factors such as X, and both remain active": an example in another statement. */
const asExample = /(?<![a-z])(?:such\sas|for\s(?:instance|example)|e\.g\.,?)\s$/i;
const thenThey = /^\)?,\s(?:and|but|yet)\s(?:both|they|all|each|these|those)\s/;

/** Whether a mention of any kind is contrasted with, or likened to, the cause that the sentence names. */
const isSetAside = (before: string, after: string): boolean =>
  (exclusiveBefore.test(before) ? !relative.test(after) : exclusiveOfRelative.test(after)) ||
  reversed.test(before) ||
  hasReverse.test(after) ||
  likenedBefore.test(before) ||
  inCompound.test(before) ||
  (opposite.test(before) && allele.test(after)) ||
  sharedAlleleBefore.test(before) ||
  (ofExample.test(before) && closesAside.test(after)) ||
  actingThrough.test(before) ||
  dependedOn.test(before) ||
  (asExample.test(before) && thenThey.test(after)) ||
  isFormerState(before, after) ||
  ratioBefore.test(before) ||
  ratioAfter.test(after);

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

/** "The intracellular trafficking of HER2", "heterogeneity of HER2": the process or the pattern acts, not the gene. */
const handled =
  /(?<![a-z])(?:trafficking|internali[sz]ation|recycling|shedding|processing|locali[sz]ation|heterogeneity|discordance|distribution|conversion)\s(?:of|in|for)\s(?:the\s)?$/i;
const inPattern = /^\s(?:(?:expression|status)\s)?(?:heterogeneity|discordance|conversion)(?![a-z])/i;

/** "Mutations that disrupt the reading frame of X": they act, and not what X does. */
const harming =
  /(?<![a-z])(?:mutations|alterations|variants|changes|deletions|insertions)\s(?:that|which)\s(?:can\s|may\s)?(?:disrupt|impair|abolish|abrogate|reduce|lower|truncate|alter|shift|destroy|restore|inactivate|weaken)\s(?:[a-z-]+\s){1,5}of\s(?:the\s)?$/i;

/** "Tests of recombination, such as X foci": what is looked at tells of a resistance, and does not cause it. */
const asMeasure =
  /(?<![a-z])(?:tests?|assays?|read-?outs?|measure(?:s|ments?)?|surrogates?)\s(?:of|for)\s[^.;:]{1,60}?,?\s(?:such\sas|including|like|e\.g\.,?)\s(?:the\s)?$/i;

/** "Genes downstream of EGFR", "mechanisms outside of the BCR pathway": a position relative to a pathway. */
const placing = /(?<![a-z])(?:(?:up|down)stream\s(?:of|from)|outside(?:\sof)?)\s(?:the\s)?$/i;

/** "Leads to IFNγ unresponsiveness": there is no longer a response to it. */
const unanswered = /^\s(?:unresponsive|non-?responsive|hyporesponsive|insensitiv)[a-z]*(?![a-z])/i;

/** "EGFR-dependent and EGFR-independent mechanisms" classifies causes without naming one. */
const sorting = /^[\s-]dependent\s(?:(?:resistance\s)?mechanisms?|resistance\smechanisms?|and|or)(?![a-z])/i;

/** "Given the physiological roles of MCL1 in other tissues": its function in normal tissue. */
const inHealth =
  /(?<![a-z])(?:physiologic(?:al)?|normal|homeostatic|developmental)\s(?:roles?|functions?)\s(?:of|for)\s(?:the\s)?$/i;

/**
 * "…, but D is a substrate of ABCB1", "tamoxifen, which depends on CYP2D6": how a drug is transported or activated, mentioned
 * besides the effect.
 */
const ofFate =
  /(?:\s(?:is|are)\s(?:an?\s)?(?:poor|weak|no)\ssubstrates?\s(?:of|for)|\sbut\s(?:is|are)\s(?:also\s)?(?:an?\s)?(?:[a-z]+\s)?(?:substrates?\s(?:of|for)|exported\sby|effluxed\sby)|,\s(?:which|that)\s(?:depends?|relies|rely)\s(?:up)?on|,\s(?:which|that)\s(?:is|are)\s(?:activated|metaboli[sz]ed|exported|taken\sup)\sby)\s(?:the\s)?$/i;
/** "A favourable BRCA1 haplotype", "DCK was mutated": a change that is not named acts, and it may do the opposite. */
const ofVariation = /^\s(?:haplotypes?|genotypes?|(?:is|are|was|were)\s(?:[a-z]+\s){0,2}mutated)(?![a-z])/i;
/** "HER2 is the target of T-DM1". */
const isTarget = /^\s(?:is|was)\s(?:the|a)\s(?:[a-z]+\s)?target\s(?:of|for)(?![a-z])/i;
/** "X binds Y and reduces the sensitivity": X reduces it, not Y. */
const boundBy =
  /(?<![a-z])(?:binds?|bound|interacts?\swith|masks?|masked|shields?|hides?|replac(?:es?|ed)|displac(?:es?|ed))\s(?:to\s)?(?:the\s)?$/i;
/** "… Y at key loci and confers". */
const thereActs = /^\s(?:at|in|from|on)\s(?:[a-z-]+\s){1,4}(?=and\s)/i;
export const andActs = /^\sand\s(?:[a-z]+ly\s|thereby\s|thus\s|so\s)?[a-z]+(?:s|ed)\s/;
/** "The HER3 ligand NRG1": the receptor of the ligand that acts. */
const ofLigand = /^\sligands?(?![a-z])/i;

/** "Non-VEGF pathways": all pathways but that. */
const others = /(?<![a-z])non[-‐‑–]$/i;

/** "Reduced ALK phosphorylation": the measure of an effect. */
const measuringBefore =
  /(?<![a-z])(?:reduced|decreased|increased|diminished|lower(?:ed)?|less|inhibited|blocked|loss\sof|levels?\sof)\s(?:\S{1,12}\s(?:and|or)\s)?$/i;
const measureAfter = /^(?:\s(?:and|or)\s\S{1,12})?\sphosphorylation(?![a-z])/i;
const evidenceOf = /(?<![a-z])(?:(?:evidence|signs?)\sof\s(?:reduced|increased|decreased|lower|higher)|cleaved)\s$/i;

/** Whether the text before and after a gene says that it was measured in tumours or cells that were treated. */
const isMeasured = (before: string, after: string): boolean =>
  evidenceOf.test(before) || (measureAfter.test(after) && measuringBefore.test(before));

/** Whether a gene or a pathway is named without acting. */
const isNamedInPassing = (before: string, after: string): boolean =>
  isDrugTarget(before, after) ||
  handled.test(before) ||
  inPattern.test(after) ||
  harming.test(before) ||
  asMeasure.test(before) ||
  placing.test(before) ||
  others.test(before) ||
  ofFate.test(before) ||
  ofLigand.test(after) ||
  isTarget.test(after) ||
  ofVariation.test(after) ||
  (boundBy.test(before) && andActs.test(after.replace(thereActs, ' '))) ||
  isMeasured(before, after) ||
  inHealth.test(before) ||
  unanswered.test(after) ||
  sorting.test(after);

/** "CD8 T cells", "CD163-positive macrophages": cells that are known by a gene. */
const ofImmuneCells = /^(?:CD(?:3|4|8A?|68|103|163|206)|FOXP3)$/i;
const cellsAfter =
  /^\+?(?:[-\s]positive)?\s(?:(?:(?:T|dendritic|myeloid|regulatory|effector|memory|cytotoxic|helper|tissue-resident)[\s-]){1,2}cells?|(?:T\s)?lymphocytes?|macrophages?)(?![a-z])/i;

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
      (drugBefore.test(before.replace(ownGene, '')) ||
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

/** "…, which stimulates angiogenesis": what comes of the cause. */
const consequenceBefore =
  /,\swhich\s(?:in\sturn\s|then\s|[a-z]+ly\s)?(?:stimulat|promot|lead|increas|induc|driv|enhanc|caus|result|trigger)[a-z]*\s(?:to\s|in\s)?(?:[a-z]+\s)?$/i;

/** The gene before a change: "agents targeting KRAS G12C". */
const ownGene = /(?<=\s)[A-Z][A-Z\d-]{1,8}[\s-]$/u;

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
    (isGeneOrPathway(mention) && isNamedInPassing(before, after)) ||
    isWhatIsChanged(argument, before) ||
    isProcessInPassing(text, argument, before, after)
  );
}
