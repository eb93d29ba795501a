// Words in contexts where only another word makes sense.

import { anyOf } from '../../text/anyOf.ts';

/** A word that is written for another. */
export interface WrongWord {
  /** The words as written, an expression. */
  readonly word: string;
  /** What must stand right before them or after them, or must not: look-arounds. */
  readonly before?: string;
  readonly after?: string;
  /** A cheap test: it begins with a word, and every match contains it. */
  readonly sign: string;
  /** What was meant, by the words in lower case and the text before them. */
  readonly right: string | ((word: string, before: string) => string);
}

const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);
/** The factor that a misspelt word means, judging by the word before it. */
const factorOf = (_: string, before: string): string => (/vascular\s$/iu.test(before) ? 'endothelial' : 'epidermal');
/** "Mutations which caused by": the verb agrees with the noun before. */
const isOrAre = (before: string): string => (/\p{L}[^siu\P{L}]s,?\swhich\s$/u.test(before) ? 'are' : 'is');

/** Beginnings of what is done to effects, and so is systematic: "a systematic toxicity assessment". */
const examined = anyOf(
  'analys|ascertain|assess|collect|compar|curat|data|docum|dose|dosing|escalat|evaluat|find|grad|model|monitor',
  'optimi|profil|quer|rank|record|regist|report|respon|review|screen|select|sequenc|stud|surve|test',
);

export const wrongWords: readonly WrongWord[] = [
  { word: 'beast', after: String.raw`(?=\scancers?)`, sign: String.raw`beast ?\s?c`, right: 'breast' },
  {
    word: 'breath',
    before: String.raw`(?<!exhaled\s)`,
    after: String.raw`(?=\scancers?(?!\s(?:biomarker|detect|diagnos|marker|sample|screen|sensor|signature|test)))`,
    sign: String.raw`breath ?\s?c`,
    right: 'breast',
  },
  {
    word: 'prostrate',
    after: String.raw`(?=\s(?:adeno)?(?:cancer|carcinoma|tumou?r|gland)s?)`,
    sign: 'prostrate',
    right: 'prostate',
  },
  {
    word: 'grands?',
    before: String.raw`(?<=(?:adrenal|mammary|pituitary|prostate|salivary|thyroid)\s)`,
    after: String.raw`(?!\s(?:challenge|mean|round|total))`,
    sign: 'grand',
    right: (word) => word.replace('grand', 'gland'),
  },
  {
    word: 'complimentary',
    after: String.raw`(?=\s(?:DNA|RNA|strands?|sequences?|mechanisms?))`,
    sign: 'complimentary',
    right: 'complementary',
  },
  {
    word: 'contract',
    before: String.raw`(?<=in\s)`,
    after: String.raw`(?=\s(?:to|with))`,
    sign: String.raw`contract\s[tw]`,
    right: 'contrast',
  },
  {
    word: 'date',
    before: String.raw`(?<=(?:^|[.;]\s|(?:all|clinical|patient|patients’|survival|the|these|our|raw)\s))`,
    after: String.raw`(?=\swere\s(?:analy[sz]ed|collected|expressed|presented|shown))`,
    sign: String.raw`date\sw`,
    right: 'data',
  },
  {
    word: 'dead',
    before: String.raw`(?<=programm?ed\s(?:cell\s)?)`,
    after: String.raw`(?=[\s-](?:1|ligand|protein|receptor))`,
    sign: 'dead',
    right: 'death',
  },
  {
    word: 'form',
    before: String.raw`(?<=(?<!(?:an?|another|her|his|its|the|their|this)\s)(?:derived|isolated|obtained|resulting|suffering|different)\s)`,
    after: String.raw`(?=\s(?:the|these|patients|cells))`,
    sign: String.raw`form\s[ctp]`,
    right: 'from',
  },
  {
    word: 'loose',
    after: String.raw`(?=\sof\s(?:function|heterozygosity|expression|response|sensitivity))`,
    sign: 'loose',
    right: 'loss',
  },
  {
    word: 'not',
    before: String.raw`(?<=(?:had|has|have|showed)\s)`,
    after: String.raw`(?=\seffects?\son)`,
    sign: String.raw`not\seff`,
    right: 'no',
  },
  {
    word: 'principle',
    before: String.raw`(?<!(?:in|matter\sof)\s)`,
    after: String.raw`(?=\s(?:component|investigator)s?)`,
    sign: String.raw`principle\s[ci]`,
    right: 'principal',
  },
  {
    // "Drug-resistance cells", but not "the drug resistance cells acquire".
    word: 'resistance',
    before: String.raw`(?<=(?<!\p{L})(?:(?:multi)?drug|chemotherapy|cisplatin)[\s-])`,
    after: String.raw`(?=\s(?:cells?|cell\slines?|tumou?rs?|patients)(?![\p{L}])(?!\s(?:may\s|can\s|often\s|then\s)?(?:acquire|develop|display|exhibit|experience|face|gain|had|have|need|receive|relapse|require|show|survive)))`,
    sign: String.raw`(?:(?:multi)?drug|chemotherapy|cisplatin)[\s-]resistance\s[ctp]`,
    right: 'resistant',
  },
  { word: 'resistant', after: String.raw`(?=\smechanisms?)`, sign: String.raw`resistant\smech`, right: 'resistance' },
  {
    word: 'resistant',
    before: String.raw`(?<=(?<!\p{L})acquired\s)`,
    after: String.raw`(?=\s(?:is|was|are|were|to)\s)`,
    sign: String.raw`acquired\sresistant`,
    right: 'resistance',
  },
  {
    word: 'small',
    before: String.raw`(?<=non[\s-])`,
    after: String.raw`(?=\slung)`,
    sign: String.raw`small\slung`,
    right: 'small cell',
  },
  { word: 'statically', after: String.raw`(?=\ssignifican(?:t|ce|tly))`, sign: 'statically', right: 'statistically' },
  {
    word: 'trails?',
    before: String.raw`(?<=(?:clinical|randomi[sz]ed|phase\s(?:[1-3]|I{1,3}|IV))\s)`,
    sign: 'trail',
    right: (word) => word.replace('trail', 'trial'),
  },
  {
    word: 'epithelial',
    before: String.raw`(?<!(?:airway|alveolar|bronchial|colonic|corneal|gastric|intestinal|mammary|renal|thymic)\s)`,
    after: String.raw`(?=\sgrowth\sfactor\sreceptor)`,
    sign: String.raw`epithelial\sg`,
    right: factorOf,
  },
  {
    word: 'epithelial',
    before: String.raw`(?<=vascular\s)`,
    after: String.raw`(?=\sgrowth\sfactor)`,
    sign: String.raw`epithelial\sg`,
    right: factorOf,
  },
  { word: 'despite of', sign: 'despite of', right: 'despite' },
  {
    // "One of the most common cancer in men", but not "cancer in vitro models".
    word: 'cancer|cause|challenge|disease|drug|factor|malignancy|mechanism|method|obstacle|problem|reason|tumou?r|type',
    before: String.raw`(?<=(?<!\p{L})one\sof\sthe\s(?:most\s\p{Ll}{4,14}|leading|main|major)\s)`,
    after: String.raw`(?=\s(?:of|in|with|among|that|which|worldwide|for)\s(?!(?:silico|situ|vitro|vivo)\s))`,
    sign: String.raw`one\sof\sthe`,
    right: plural,
  },
  {
    word: 'transduction',
    after: String.raw`(?=\sand\sactivators?\sof\stranscription)`,
    sign: String.raw`transduction\sand`,
    right: 'transducer',
  },
  {
    // "A change which caused by", but not "which caused by far the most".
    word: 'accompanied|caused|characteri[sz]ed|encoded|mediated',
    before: String.raw`(?<=which\s)`,
    after: String.raw`(?=\sby\s(?!far\s|itself|themselves))`,
    sign: String.raw`which\s(?:acc|cau|char|enc|med)`,
    right: (word, before) => `${isOrAre(before)} ${word}`,
  },
  {
    // "Systematic toxicity", but not "systematic toxicity assessment".
    word: 'systematic',
    after: String.raw`(?=\s(?:(?:adverse|side)\s(?:effects?|events?|reactions?)|chemotherapy|chemotherapies|circulation|exposure|therapy|therapies|toxicity|toxicities)(?![\s–-](?:${examined}|of\s(?:cells?|cultures?|the\s(?:cells?|lines?)|lines)|to\s(?:increasing|rising)|trial)))`,
    sign: String.raw`systematic\s[acest]`,
    right: 'systemic',
  },
  {
    word: 'evidences',
    before: String.raw`(?<=(?:accumulating|clinical|compelling|emerging|experimental|few|growing|increasing|lines\sof|many|more|new|numerous|other|preclinical|recent|scientific|several|some|strong|such|these|various)\s)`,
    sign: 'evidences',
    right: 'evidence',
  },
  {
    // "Although it is rare, but it kills": one of the two is enough; "although it does not kill, but wound" needs both.
    word: String.raw`but\s(?:it|its|(?:most|some)(?![^.;:,]{0,80},\s(?:it|that|the|they|this|we)(?!\p{L}))|the|their|there|these|they|this|those|we)`,
    before: String.raw`(?<=(?:^|[.!?]\s)(?:even\s)?(?:al)?though\s(?:(?!not\s|no\s|never\s|only\s|n.t\s)[^,.;:()]){5,120},\s)`,
    sign: String.raw`(?:al)?though\s[^.]{5,130},\sbut\s`,
    right: (word) => word.slice('but '.length),
  },
];
