import { anyOf } from '../../text/anyOf.ts';
import { guarded } from '../../text/guarded.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isActedOn } from './actedOn.ts';
import { type Argument, isFusion } from './arguments.ts';
import { isImpaired } from './lack.ts';
import { isMeasured } from './measured.ts';

const drug = anyOf('antibod(?:y|ies)|inhibitors?|agents?|drugs?|molecules?|treatments?|therap(?:y|ies)');
const aimedAt = anyOf('against|targeting|directed\\s(?:against|at|to)|specific\\s(?:for|to)');
const drugOf = anyOf(
  '(?:inhibitors?|blockers?|antagonists?|agonists?|degraders?)\\sof',
  `${drug}(?:\\s\\([^()]{1,12}\\))?\\s${aimedAt}`,
  'of\\stargeting',
);
/** Other targets before it, in one list. */
const listed = '(?:[\\p{L}\\d/-]+(?:,\\s(?:and\\s|or\\s)?|\\s(?:and|or)\\s)){0,5}';

/** "An inhibitor of BTK", "agents targeting IDH and FLT3", "antibodies against … receptor (EGFR)": the gene says what a drug is, and causes nothing. */
export const ofDrug = guarded(
  /inhibitor|blocker|agonist|degrader|antibod|agent|drug|molecule|treatment|therap|targeting/i,
  new RegExp(
    `(?<![\\p{L}\\d])${drugOf}\\s(?:the\\s|human\\s|both\\s)*${listed}(?:(?:[\\p{L}\\d-]+\\s){1,6}\\()?$`,
    'iu',
  ),
);
/** "Inhibitors that target ROS1". */
export const hitByDrug = guarded(
  /targets?\s|inhibits?\s|blocks?\s|binds?\s/i,
  /(?:,\s(?:which|that)\s(?:also\s|potently\s)?(?:targets?|inhibits?|blocks?)\s(?:the\s|both\s)?(?:[^\s.;:]{2,12}\s(?:and\s|or\s)?){0,4}|(?<!\p{L})(?:inhibitors?|TKIs?|antibod(?:y|ies)|drugs?|agents?|therap(?:y|ies)|compounds?)\)?\s(?:(?:that|which|can|directly|potently|selectively|also)\s){0,3}(?:targets?|inhibits?|blocks?|binds?(?:\sto)?)\s(?:the\s)?)$/iu,
);
/** "Was designed to block the enzyme DHFR", "its major target enzyme TYMS": what a drug acts on. */
export const toBeHit = guarded(
  /to\s(?:\p{L}+ly\s)?(?:block|inhibit|target|bind)|target/iu,
  /(?<!\p{L})(?:to\s(?:\p{L}+ly\s)?(?:block|inhibit|target|bind(?:\sto)?)\s(?:the\s|their\s|its\s)?(?:[\p{L}-]+\s){0,3}(?:(?:[\p{L}-]+\s){1,3}\()?|(?:its|their)\s(?:\p{L}+\s)?targets?\s(?:(?:enzyme|protein|gene|kinase|receptor)s?\s)?)(?:\(?)$/iu,
);
/** "Polymerase (PARP) inhibitors", "ARS inhibitors": what a class is named by. */
const ofClass = /^\)?\s(?:inhibitors?|antagonists?|blockers?|degraders?|TKIs?|antibod(?:y|ies))(?!\p{L})/iu;

/** "Suppresses proliferation by inhibiting BRAF": how a drug works. */
const byMeans = /(?<!\p{L})by\s(?:directly\s|selectively\s)?(?:inhibiting|blocking|targeting)\s[^.;:]{0,80}$/iu;
/** "Its TS inhibitory activity", "HH-pathway inhibiting medications". */
const byDrug =
  /^[\s-](?:pathway[\s-])?(?:(?:inhibitory|inhibiting|blocking|targeting)(?![\p{L}\d])|target(?:ed)?\s(?:therap|treatment|agent|drug|inhibit))/iu;

/** "Sensitive to inhibition of the kinase ERK": what would be treated. */
export const treated = guarded(
  /(?:inhibition|blockade|targeting|suppression|degradation)\sof/i,
  /(?<![\p{L}\d])(?:sensitiv|resistan|susceptib|respon|vulnerab)\p{L}*\sto\s(?:[\p{L}-]+\s){0,2}(?:inhibition|blockade|targeting|suppression|degradation)\sof\s(?:the\s)?(?:[\p{L}-]+\s){0,3}$/iu,
);

/** "Resistance to PD-1/PD-L1 therapy", "sensitive to HER2-targeted treatment": the target of what is given. */
export const respondingTo = guarded(
  /sensitiv|resistan|susceptib|respon|refractor/i,
  /(?<!\p{L})(?:sensitiv|resistan|susceptib|respon|refractor)\p{L}*\s(?:to|towards?|against)\s[^.;,:]{0,60}$/iu,
);
const therapyAfter =
  /^\)?(?:[\s/–-][^\s.;,:]{1,20}){0,4}?[\s–-](?:target(?:ed|ing)|directed|therap(?:y|ies)|treatments?|blockade|antibod(?:y|ies)|agents?|drugs?|inhibitors?)(?![\p{L}\d])/iu;

/** "Protects from MRE11-mediated degradation": what no longer happens. */
const kept = /(?<![\p{L}\d])(?:from|against)\s$/iu;
const mediated = /^[\s-](?:mediated|induced|dependent)\s(?!resistance)/iu;

/** "The intracellular trafficking of HER2": what happens to it, and is what acts. */
const handled =
  /(?<!\p{L})(?:trafficking|internali[sz]ation|recycling|shedding|processing|locali[sz]ation)\sof\s(?:the\s)?$/iu;

/** "The B2 domain of PML-RARA", "affinity for BTK": where a change or a drug sits, which is told by other names. */
const sited = /(?<!\p{L})(?:(?:domains?|regions?)\sof|(?:affinity|binding)\s(?:with|for|to|of))\s(?:the\s)?$/iu;

/** "Genes downstream of EGFR", "mechanisms outside of the BCR pathway": a place in a pathway, or beyond it. */
const placing = /(?<!\p{L})(?:(?:up|down)stream\s(?:of|from)|outside(?:\sof)?)\s(?:the\s)?$/iu;

/** "Leads to IFNγ unresponsiveness": what is no longer answered. */
const unanswered = /^\s(?:unresponsive|non-?responsive|hyporesponsive|insensitiv)\p{L}*(?!\p{L})/iu;

/** "Secondary mutations in BRAF(V600E)": what has them had that change before. */
const mutatedAgain =
  /(?<!\p{L})(?:secondary|second-site|additional|further|compensatory)\s(?:\p{L}+\s){0,2}mutations?\s(?:in|of|within)\s(?:the\s)?[\p{L}\d-]{2,12}(?:\(|\s|-)$/iu;

/** "The addition of L1198F to C1156Y": what was there before is not what the addition does. */
const addedTo = /(?<!\p{L})(?:addition\sof|adding)\s[^.;:,]{1,40}\sto\s(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

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

/** "The EMT inducers Snail and Slug": what they are known by. */
const ofActors =
  /^\s(?:inducers?|regulators?|markers?|activators?|drivers?|transcription\sfactors?|genes?|factors?)\s(?=[A-Z])/u;

/** "EGFR-dependent and EGFR-independent mechanisms" sorts causes, and names none. */
const sorting = /^[\s-]dependent\s(?:(?:resistance\s)?mechanisms?|resistance\smechanisms?|and|or)(?!\p{L})/iu;

/** "KRAS mutations are mutually exclusive with EGFR mutations and predict resistance". */
export const excluded = guarded(/mutually/i, /(?<!\p{L})mutually\sexclusive\s(?:with|to|of)\s(?:[\p{L}-]+\s){0,2}$/iu);

/** "Acquired mutations in rearranged RET": the fusion was there before. */
const mutated = /(?<!\p{L})mutations?\s(?:in|of|within)\s(?:the\s)?$/iu;

/** "Given the physiological roles of MCL1 in other tissues": what it does where there is no tumour. */
const inHealth =
  /(?<!\p{L})(?:physiologic(?:al)?|normal|homeostatic|developmental)\s(?:roles?|functions?)\s(?:of|for)\s(?:the\s)?$/iu;

/** "Non-VEGF pathways" are any but that. */
const others = /(?<!\p{L})non[-‐‑–]$/iu;

const isNamedInPassing = (before: string, after: string): boolean =>
  ofDrug.test(before) ||
  hitByDrug.test(before) ||
  toBeHit.test(before) ||
  ofClass.test(after) ||
  byMeans.test(before) ||
  handled.test(before) ||
  byDrug.test(after) ||
  treated.test(before) ||
  placing.test(before) ||
  others.test(before) ||
  isMeasured(before, after) ||
  inHealth.test(before) ||
  unanswered.test(after) ||
  (respondingTo.test(before) && therapyAfter.test(after)) ||
  (kept.test(before) && mediated.test(after)) ||
  sorting.test(after);

/** "Tamoxifen induces autophagy and reverts resistance": what a drug brings about on the way. */
const bringingAbout = /(?<!\p{L})(?:induc|trigger|caus)(?:es|ed|ing|s)\s(?:\p{L}+\s)?$/iu;
const overcomingAfter =
  /^[^.;:]{0,60}\sand\s(?:\p{L}+ly\s|thereby\s|thus\s)?(?:overc[ao]m|revers|revert|restor|re-?sensiti[sz])/iu;

/** "The reverse holds for D816V": nothing that the sentence says before holds for it. */
const reversed =
  /(?<!\p{L})(?:reverse|opposite|converse)\s(?:holds|held|applies|applied|(?:is|was)\s(?:true|found|seen|observed|the\scase))\s(?:for|of|in|with)\s(?:the\s)?(?:[A-Z][A-Z\d-]{1,8}\s)?$/u;

const namedByGenes: readonly string[] = ['gene', 'family', 'pathway'];
const processes: readonly string[] = ['mechanism', 'pathway'];

/** What a sentence names without telling what it does: the target of a drug, what would be treated, a process that is lacking. */
export function isBystander(text: string, argument: Argument): boolean {
  const { kind, prose } = argument.mention;
  const before = textBefore(text, prose, 90);
  const after = textAfter(text, prose, 60);
  return (
    excluded.test(before) ||
    reversed.test(before) ||
    likened.test(before) ||
    inCompound.test(before) ||
    ratioBefore.test(before) ||
    ratioAfter.test(after) ||
    (kind === 'mechanism' && ofActors.test(after)) ||
    isActedOn(kind, before) ||
    (namedByGenes.includes(kind) && isNamedInPassing(before, after)) ||
    ((kind === 'fusion' || kind === 'gene') && sited.test(before)) ||
    (kind === 'variant' && (mutatedAgain.test(before) || addedTo.test(before))) ||
    (isFusion(argument) && mutated.test(before)) ||
    (kind === 'mechanism' && isImpaired(before, after)) ||
    (processes.includes(kind) && bringingAbout.test(before) && overcomingAfter.test(textAfter(text, prose, 100)))
  );
}
