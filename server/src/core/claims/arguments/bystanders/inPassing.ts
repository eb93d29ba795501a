// Reads genes and pathways that a sentence names without saying that they act: "agents targeting X", "genes downstream of X",
// "reduced X phosphorylation".

import { anyOf } from '../../../text/anyOf.ts';
import type { Span } from '../../../text/span.ts';
import { isDrugTarget } from './drugTargets.ts';

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
const ofFate = new RegExp(
  String.raw`${anyOf(
    // "D is a poor substrate of".
    String.raw`\s(?:is|are)\s(?:an?\s)?(?:poor|weak|no)\ssubstrates?\s(?:of|for)`,
    // "…, but is also exported by".
    String.raw`\sbut\s(?:is|are)\s(?:also\s)?(?:an?\s)?(?:[a-z]+\s)?(?:substrates?\s(?:of|for)|exported\sby|effluxed\sby)`,
    // "D, which relies on", "D, which is metabolised by".
    String.raw`,\s(?:which|that)\s(?:(?:depends?|relies|rely)\s(?:up)?on|(?:is|are)\s(?:activated|metaboli[sz]ed|exported|taken\sup)\sby)`,
  )}\s(?:the\s)?$`,
  'i',
);
/** "A favourable BRCA1 haplotype", "DCK was mutated": a change that is not named acts, and it may do the opposite. */
const ofVariation = /^\s(?:haplotypes?|genotypes?|(?:is|are|was|were)\s(?:[a-z]+\s){0,2}mutated)(?![a-z])/i;
/** "HER2 is the target of T-DM1". */
const calledTarget = /^\s(?:is|was)\s(?:the|a)\s(?:[a-z]+\s)?target\s(?:of|for)(?![a-z])/i;
/** "X binds Y and reduces the sensitivity": X reduces it, not Y. */
const boundBy =
  /(?<![a-z])(?:binds?|bound|interacts?\swith|masks?|masked|shields?|hides?|replac(?:es?|ed)|displac(?:es?|ed))\s(?:to\s)?(?:the\s)?$/i;
/** "… Y at key loci and confers". */
const thereActs = /^\s(?:at|in|from|on)\s(?:[a-z-]+\s){1,4}(?=and\s)/i;
export const andActs = /^\sand\s(?:[a-z]+ly\s|thereby\s|thus\s|so\s)?[a-z]+(?:s|ed)\s/;
/** "The HER3 ligand NRG1": the receptor of the ligand that acts. */
const ofLigand = /^\sligands?(?![a-z])/i;

/** "The SWI/SNF component SMARCA4": the whole of which a part is named. */
const ofPart = /^\s(?:complex\s)?(?:components?|subunits?)\s(?=[A-Z])/;
/** "Its co-amplification with HER2": what the cause comes with. */
const comesWith =
  /(?<![a-z])(?:its|their)\sco-?(?:amplification|expression|mutation|deletion|occurrence)\swith\s(?:the\s)?$/i;

/** "They depend on X and are sensitive to D": who they are was named before. */
const neededBefore =
  /(?<![a-z])(?:they|(?<!(?:these|those|such|the)\s)(?:cells|persisters))\s(?:all\s|also\s|then\s|therefore\s|thus\s|[a-z]+ly\s)?(?:depend|rel(?:y|ies))(?:s|ed)?\s(?:up)?on\s(?:the\s)?$/i;
const thenRespond =
  /^\)?(?:\sfor\s[a-z]+)?,?\sand\s(?:are|were|is|was|become|became)\s(?:[a-z]+\s){0,2}(?:sensitive|vulnerable|susceptible|responsive)(?![a-z])/i;

/** "Abolishes dependence on Y": what a cell needs no longer. */
const noLongerNeeded =
  /(?<![a-z])(?:abolish|reliev|remov|circumvent|bypass|overc|reduc|los)[a-z]*\s(?:the\s|their\s|its\s)?(?:dependence|dependency|reliance)\s(?:up)?on\s(?:the\s)?$/i;

/** "Fusions of X with partners such as Y": no cause without X. */
const asPartner =
  /(?<![a-z])(?:fusion\s)?partners?(?:\sgenes)?,?\s(?:such\sas|like|including)\s(?:[A-Z][A-Za-z\d-]{1,10}(?:,\s(?:and\s|or\s)?|\s(?:and|or)\s)){0,5}$/;
/** "D links X to Y and destroys it": what X is brought to. */
const broughtTo =
  /(?<![a-z])(?:link|tether|coupl|bridg|connect|recruit)(?:e?s|ed|ing)?\s(?:the\s)?[^\s.,;:()]{2,20}\sto\s(?:the\s)?(?:E3\s)?(?:(?:ubiquitin\s)?ligase\s)?$/i;
const goesOn =
  /^(?:,|\sand\s(?:[a-z]+ly\s|thereby\s|thus\s|so\s)?[a-z]+(?:s|ed|y)?\s(?!to\s)|\s(?:for|so\sthat|which)\s)/;
/** "They are X-dependent, and some of them respond": who they are was named before. */
const theyAre = /(?<![a-z])(?:they|these|those|which|it)\s(?:is|are|was|were)\s(?:[a-z]+\s)?$/i;
const dependentAnd = /^[\s\u2010\u2011-](?:dependent|driven|addicted),?\s(?:and|but|yet)\s/;
/** Markers that are measured in blood to follow a disease. */
const bloodMarker = anyOf(
  String.raw`PSA|prostate[-\s]specific\santigen(?:\s\(PSA\))?`,
  String.raw`CEA|CA[-\s]?(?:125|15-3|19-9)|AFP|alpha-fetoprotein|LDH`,
);
const changesLevel = anyOf(
  'fell|falls?|rose|rises?|declin|drop|increas|decreas|doubl|normali[sz]|reach|return|exceed',
  String.raw`(?:is|was|had|has)\s`,
);
/** "Was stopped when PSA fell": a marker by which the disease is followed. */
const followed = new RegExp(
  [
    String.raw`(?<![a-z])(?:when|once|until|if|as\ssoon\sas|while)\s(?:the\s|their\s|serum\s|plasma\s){0,2}`,
    String.raw`${bloodMarker}(?:\slevels?)?\s${changesLevel}`,
  ].join(''),
  'i',
);

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

/** Whether a name is that of a marker whose rise or fall only says when something was done. */
export const isFollowed = (text: string, name: Span): boolean => {
  const start = Math.max(0, name.start - 40);
  const found = followed.exec(text.slice(start, name.end + 30));
  return found !== null && start + found.index < name.start && start + found.index + found[0].length > name.end;
};

/** Whether a gene or a pathway is named without acting. */
export const isNamedInPassing = (before: string, after: string): boolean =>
  isDrugTarget(before, after) ||
  handled.test(before) ||
  inPattern.test(after) ||
  harming.test(before) ||
  asMeasure.test(before) ||
  placing.test(before) ||
  others.test(before) ||
  asPartner.test(before) ||
  noLongerNeeded.test(before) ||
  (broughtTo.test(before) && goesOn.test(after)) ||
  (theyAre.test(before) && dependentAnd.test(after)) ||
  ofFate.test(before) ||
  ofLigand.test(after) ||
  (neededBefore.test(before) && thenRespond.test(after)) ||
  ofPart.test(after) ||
  comesWith.test(before) ||
  calledTarget.test(after) ||
  ofVariation.test(after) ||
  (boundBy.test(before) && andActs.test(after.replace(thereActs, ' '))) ||
  isMeasured(before, after) ||
  inHealth.test(before) ||
  unanswered.test(after) ||
  sorting.test(after);
