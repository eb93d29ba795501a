// The words for changes of whole genes: "amplification", "overexpressing", "-negative".

import type { AlterationForm } from '../../knowledge/records.ts';
import { anyOf } from '../../text/anyOf.ts';
import { inParts } from '../../text/inParts.ts';
import { matchAt } from '../../text/matchAt.ts';

/** The form that a noun or adjective names, and its label. The first match counts, so the more specific words come first. */
const forms: readonly (readonly [word: RegExp, form: AlterationForm, label: string])[] = [
  [/amplif|gains?$|CNG|amp$|(?:increas|elevat|high)\w*\s.{0,24}cop(?:y|ies)/i, 'amplification', 'amplification'],
  [/heterozygosity|LOH/, 'loss', 'loss of heterozygosity'],
  [
    /over[-\u2010\u2011]?\s?express|up[-\u2010\u2011]?\s?(?:regul|modul)at|(?:increas|elevat|high|enhanc)\w*\s\S*\s?(?:expression|levels?)/i,
    'overexpression',
    'overexpression',
  ],
  [/methylat/i, 'methylation', 'methylation'],
  [/rearrang|fusion|transloc|^.r$/i, 'fusion', 'fusion'],
  // A second mutation that restores the reading frame has the opposite effect of a mutation.
  [/reversion/i, 'reversion', 'reversion mutation'],
  [/splic/i, 'splice-variant', 'splice variant'],
  [/mutat|mutant|^.?m(?:ut|t)?$/i, 'mutation', 'mutation'],
  [
    /(?:reduc|decreas|diminish|low|los[st])\w*\s\S*\s?(?:expression|levels?)|down[-\u2010\u2011]?\s?(?:regul|modul)at|underexpress|silenc/i,
    'expression',
    'reduced expression',
  ],
  [/loss|null|deficien|delet|inactivat|KO$|[-\u2212\u2013]\/[-\u2212\u2013]/i, 'loss', 'loss'],
  [/positiv|[+\u207a]/i, 'positive', 'positive'],
  [/negativ|^[-\u2212\u207b]$|\([-\u2212\u2013]\)/i, 'negative', 'negative'],
  [/low$/i, 'expression', 'low expression'],
  [/high$/i, 'expression', 'high expression'],
  [/alter|aberra|abnormal/i, 'other', 'alteration'],
];

const thing =
  '(?:gene|receptor|protein|kinase|oncogene|locus|promoter|kinase domain|tyrosine kinase|tyrosine kinase domain)';
const quality = anyOf(
  'activating|sensiti[sz]ing|resistan(?:ce|t)|inactivating|truncating|gain-of-function|loss-of-function',
  'frame-?shift|nonsense|splice[-\\s]site|in-?frame',
  'driver|hotspot|oncogenic|gatekeeper|pathogenic|deleterious|secondary|acquired|somatic|germline',
  'point|missense|compound|concurrent|concomitant|common|uncommon|rare',
  'copy[-\\s]number|gene|high-level|focal|genomic|genetic|molecular|protein',
  'biallelic|homozygous|heterozygous|hemizygous|deep',
  'LBD|TKD|(?:kinase|ligand[-\\s]binding)[-\\s]domain|solvent[-\\s]front',
);
const noun = anyOf(
  'mutations?|mutants?|mutational status|reversions?(?:\\smutations?)?',
  'amplifications?|copy[- ]number gains?|loss|deficiency|deletions?|silencing|inactivation',
  'over[-\\u2010\\u2011]?expression|(?:up|down)[-\\u2010\\u2011]?(?:regulation|modulation)|(?:hyper|hypo|de)?methylation',
  '(?:high|higher|increased|elevated|low|lower|reduced|decreased|diminished)\\s(?:expression|levels)',
  'rearrangements?|translocations?|(?:gene )?fusions?(?:\\s(?:genes?|transcripts?|oncogenes?|proteins?))?',
  '(?:copy[- ]number\\s)?(?:alterations?|aberrations?|abnormalit(?:y|ies))',
  'loss\\sof\\sheterozygosity|LOH|splice\\s(?:variants?|isoforms?)(?!\\s\\(?\\S{0,12}\\d)',
);
/** Nouns that name a change only after the gene: "a gain of EGFR activity" is not one. */
const lastNoun = '(?:gains?(?![-\\s]of[-\\s]function)|CNG)';
const state =
  '(?:amplified|over[-\\u2010\\u2011]?express(?:ing|ed)|(?:hyper|hypo|un|de)?methylated|rearranged|mutated|mutant|positive|negative|null(?!\\s(?:genotype|allele|polymorphi))|deficient|deleted|loss|low|translocated|fused)';
const thingAfter = new RegExp(`\\s${thing}(?=[\\s-])`, 'iuy');
const qualityAfter = new RegExp(`[\\s-]${quality}(?=[\\s-])`, 'iuy');
const nounAfter = inParts(new RegExp(`^(?:\\s(?:co-)?${noun}|[\\s-]${lastNoun})(?![\\p{L}\\d])`, 'iu'));
const mostQualities = 2;
const joint = /^[\s-]/;
/** The sign of every noun. An engine compiles a large expression when it is first used, so it is used late. */
const nounSign =
  /amplif|gain|express|regulat|modulat|methylat|rearrang|fusion|translocat|reversion|mutat|mutant|loss|deficien|deletion|silenc|inactivat|LOH|CNG|splice|altera|aberra|abnormal/iu;

/** Returns the text up to the end of a noun that begins at an offset, with up to two qualities before it. */
function qualifiedNoun(text: string, from: number): string | undefined {
  const starts = [from];
  for (let count = 0; count < mostQualities; count++) {
    const quality = matchAt(text, qualityAfter, starts.at(-1)!);
    if (!quality) break;
    starts.push(starts.at(-1)! + quality[0].length);
  }
  for (const start of starts.reverse()) {
    const found = nounAfter.exec(text.slice(start));
    if (found) return text.slice(0, start) + found[0];
  }
  return undefined;
}

/**
 * Returns the noun that follows right after a gene, with the words before it: EGFR mutations, MET gene amplification,
 * EGFR-activating mutations, MLH1 promoter hypermethylation.
 */
export function nounAtStart(text: string): string | undefined {
  if (!joint.test(text) || !nounSign.test(text)) return undefined;
  const words = matchAt(text, thingAfter, 0)?.[0];
  return (words === undefined ? undefined : qualifiedNoun(text, words.length)) ?? qualifiedNoun(text, 0);
}
/** HER2-positive, RET-fusion-positive, PTEN-null, EGFR-mutant, EGFR mutated, ALK-rearranged, ER+, PTEN-/-. */
export const stateAfter = new RegExp(
  `^(?:(?:[-\\u2010-\\u2013]\\s?|\\s)(?:(?:germline|somatic)[-\\s]|co-)?${state}(?![\\p{L}\\d])|[-\\u2010-\\u2013](?:(?:fusion|rearrangement|mutation|amplification)[-\\u2010-\\u2013\\s]positive|fusion(?=\\s)|ultra-?low|high|altered|aberrant)(?![\\p{L}\\d])|\\s?\\(?[-\u2212\u2013]/[-\u2212\u2013]\\)?(?![\\p{L}\\d])|\\s?\\(\\+\\)|[+\u207a](?![\\p{L}\\d]|/[-+\u2212])|[\u2212\u207b](?![\\p{L}\\d])|-(?=[,;)/]|\\s(?:breast|tumou?rs?|cancers?|disease|patients|cells|subtypes?)(?![\\p{L}]))|\\s?\\([-\u2212\u2013]\\))`,
  'iu',
);

/** After a name and up to three words: a tumour, or patients with one. */
export const tumourAfter =
  /^[-\s](?:(?!(?:in|of|from|and|by|with|cells?|lymphocytes)\s)[a-z-]+\s){0,3}[a-z-]*(?:lymphomas?|leuka?emias?|AML|ALL|CLL|myelomas?|carcinomas?|sarcomas?|tumou?rs?|cancers?|neoplasms?|disease|patients|blasts)(?![a-z])/i;

/** EGFRm, KRASmut, BRAF-MUT and METamp, as trials write them; KEAP1KO and TP53-KO, as laboratories do. */
const suffix =
  /^(?:m|mt|[-\u2010-\u2013\s]?KO|K[Oo]|[-\u2010-\u2013\s]?amp|[-\u2010-\u2013\s]?(?:mut|MUT|Mut))(?![\p{L}\d])/u;
/** KMT2A-r leukaemia: rearranged; elsewhere an "r" stands for a receptor. */
const rearrangedSuffix = /^[-\u2010-\u2013]r(?=\s)/u;

/** Returns the match of letters after a name that stand for its state. */
export function suffixAfter(after: string): RegExpExecArray | null {
  const rearranged = rearrangedSuffix.exec(after);
  return rearranged && tumourAfter.test(after.slice(rearranged[0].length)) ? rearranged : suffix.exec(after);
}

/** "an increase in the number of copies of" the gene. */
const copies =
  '(?:increases?\\sin\\s(?:the\\s)?|increased\\s)(?:gene\\s)?(?:copy[-\\s]numbers?|numbers?\\sof\\s(?:gene\\s)?copies|copies)';
/** The noun before an opening (`openings.ts`): "mutations", "loss of expression". */
export const stateNounBefore = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:(?:gene|point|missense)\\s)?${noun}|gains?|${copies}|(?:promoter\\s)?(?:hyper|hypo|de)?methylation|(?:increased|elevated|high|enhanced|reduced|decreased|diminished|low|lower|higher|loss\\sof)\\s(?:expression|levels))$`,
  'iu',
);
/** Words before such a noun that say what the change does: "loss-of-function mutations in JAK1". */
export const effectBefore =
  /(?<![\p{L}\d-])(?:(?:(?:loss|gain)[-\s]of[-\s]function|(?:in)?activating|truncating|solvent[-\s]front|gatekeeper|secondary)\s){1,2}$/iu;
/**
 * The greatest length of a word that is looked for right before a gene, including the letter before it and the space after
 * it.
 */
export const longestWordBefore = 24;
/** mutant EGFR, mutated KRAS, amplified MET, overexpressed … */
export const stateAdjectiveBefore =
  /(?<![a-z\d-])(?:mutant|mutated|amplified|over[-\u2010\u2011]?express(?:ed|ing)|(?<=\s(?:that|which|who)\s)over[-\u2010\u2011]?express(?:es)?|rearranged|(?:hyper|hypo|un|de)?methylated)\s$/i;
/** high ERCC1 expression, low PTEN levels. */
export const levelBefore = /(?<![a-z\d])(?:high|higher|increased|elevated|low|lower|reduced|decreased|diminished)\s$/i;
export const levelAfter =
  /^\s(?:protein\s|mRNA\s|gene\s)?(?:expression|levels?|copy[-\s]numbers?)(?![\p{L}\d]|\s(?:genotypes?|haplotypes?|quantitative trait))/iu;
/** "(ER) gene" after the gene of a phrase that begins with its noun. */
export const geneNameTail =
  /^(?:\s\([\p{L}\d-]{2,10}\))?(?:\sgenes?\spromoters?(?![\p{L}\d])|\s(?:gene|promoter|locus|oncogene|receptor|kinase domain)s?(?![\p{L}\d]))?/iu;

/** Nouns that apply to a whole list of genes before them: "EGFR, MET and ALK alterations". */
export const nounOfList =
  /mutations|reversions|amplifications?$|gains$|rearrangements|fusions|deletions|loss$|overexpression$|alterations|aberrations|abnormalities/i;

/** Returns the form and the label of the change that words name; undefined if they name none. */
export function formOfState(words: string): { form: AlterationForm; label: string } | undefined {
  for (const [word, form, label] of forms) if (word.test(words)) return { form, label };
  return undefined;
}

/** After a noun, the second one of "mutation or amplification"; `firstNoun` is the first one, before a noun. */
export const secondNoun = new RegExp(
  `^(?:\\s(?:and/or|and|or)\\s|/)(${noun})(?![\\p{L}\\d])(?!-of-|\\s(?:of|in|within|involving|affecting)\\s)`,
  'iu',
);
export const firstNoun = new RegExp(`(?<![\\p{L}\\d])(${noun})(?:\\s(?:and/or|and|or)\\s|/)$`, 'iu');
