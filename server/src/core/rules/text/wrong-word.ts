import { isQuoted } from '../../manuscript/isQuoted.ts';
import { anyOf } from '../../text/anyOf.ts';
import { proseMatches } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';

/** The intended words, by the written ones. */
const meant: Readonly<Record<string, string>> = {
  beast: 'breast',
  breath: 'breast',
  complimentary: 'complementary',
  contract: 'contrast',
  date: 'data',
  dead: 'death',
  form: 'from',
  grand: 'gland',
  grands: 'glands',
  loose: 'loss',
  not: 'no',
  principle: 'principal',
  prostrate: 'prostate',
  resistance: 'resistant',
  resistant: 'resistance',
  small: 'small cell',
  statically: 'statistically',
  trail: 'trial',
  trails: 'trials',
  transduction: 'transducer',
  'despite of': 'despite',
  evidences: 'evidence',
  systematic: 'systemic',
};
/** The factor that a misspelt word means, judging by the word before it. */
const factorOf = (before: string): string => (/vascular\s$/iu.test(before) ? 'endothelial' : 'epidermal');
const plural = (word: string): string => (word.endsWith('y') ? `${word.slice(0, -1)}ies` : `${word}s`);

/** Words in contexts where only another word makes sense. */
const wrong = anyOf(
  ...[
    'beast(?=\\scancers?)|(?<!exhaled\\s)breath(?=\\scancers?(?!\\s(?:biomarker|detect|diagnos|marker|sample|screen|sensor|signature|test)))',
    'prostrate(?=\\s(?:adeno)?(?:cancer|carcinoma|tumou?r|gland)s?)',
  ],
  '(?<=(?:adrenal|mammary|pituitary|prostate|salivary|thyroid)\\s)grands?(?!\\s(?:challenge|mean|round|total))',
  'complimentary(?=\\s(?:DNA|RNA|strands?|sequences?|mechanisms?))',
  '(?<=in\\s)contract(?=\\s(?:to|with))',
  '(?<=(?:^|[.;]\\s|(?:all|clinical|patient|patients\u2019|survival|the|these|our|raw)\\s))date(?=\\swere\\s(?:analy[sz]ed|collected|expressed|presented|shown))',
  '(?<=programm?ed\\s(?:cell\\s)?)dead(?=[\\s-](?:1|ligand|protein|receptor))',
  '(?<=(?<!(?:an?|another|her|his|its|the|their|this)\\s)(?:derived|isolated|obtained|resulting|suffering|different)\\s)form(?=\\s(?:the|these|patients|cells))',
  'loose(?=\\sof\\s(?:function|heterozygosity|expression|response|sensitivity))',
  '(?<=(?:had|has|have|showed)\\s)not(?=\\seffects?\\son)',
  '(?<!(?:in|matter\\sof)\\s)principle(?=\\s(?:component|investigator)s?)',
  '(?<=(?<!\\p{L})(?:(?:multi)?drug|chemotherapy|cisplatin)[\\s-])resistance(?=\\s(?:cells?|cell\\slines?|tumou?rs?|patients)(?![\\p{L}])(?!\\s(?:may\\s|can\\s|often\\s|then\\s)?(?:acquire|develop|display|exhibit|experience|face|gain|had|have|need|receive|relapse|require|show|survive)))',
  ...['resistant(?=\\smechanisms?)', '(?<=(?<!\\p{L})acquired\\s)resistant(?=\\s(?:is|was|are|were|to)\\s)'],
  '(?<=non[\\s-])small(?=\\slung)',
  'statically(?=\\ssignifican(?:t|ce|tly))',
  '(?<=(?:clinical|randomi[sz]ed|phase\\s(?:[1-3]|I{1,3}|IV))\\s)trails?',
  '(?<!(?:airway|alveolar|bronchial|colonic|corneal|gastric|intestinal|mammary|renal|thymic)\\s)epithelial(?=\\sgrowth\\sfactor\\sreceptor)|(?<=vascular\\s)epithelial(?=\\sgrowth\\sfactor)',
  'despite of',
  '(?<=(?<!\\p{L})one\\sof\\sthe\\s(?:most\\s\\p{Ll}{4,14}|leading|main|major)\\s)(?:cancer|cause|challenge|disease|drug|factor|malignancy|mechanism|method|obstacle|problem|reason|tumou?r|type)(?=\\s(?:of|in|with|among|that|which|worldwide|for)\\s(?!(?:silico|situ|vitro|vivo)\\s))',
  'transduction(?=\\sand\\sactivators?\\sof\\stranscription)',
  '(?<=which\\s)(?:accompanied|caused|characteri[sz]ed|encoded|mediated)(?=\\sby\\s(?!far\\s|itself|themselves))',
  'systematic(?=\\s(?:(?:adverse|side)\\s(?:effects?|events?|reactions?)|chemotherapy|chemotherapies|circulation|exposure|therapy|therapies|toxicity|toxicities)(?![\\s–-](?:analys|ascertain|assess|collect|compar|curat|data|docum|dose|dosing|escalat|evaluat|find|grad|model|monitor|of\\s(?:cells?|cultures?|the\\s(?:cells?|lines?)|lines)|optimi|profil|quer|rank|record|regist|report|respon|review|screen|select|sequenc|stud|surve|test|to\\s(?:increasing|rising)|trial)))',
  '(?<=(?:accumulating|clinical|compelling|emerging|experimental|few|growing|increasing|lines\\sof|many|more|new|numerous|other|preclinical|recent|scientific|several|some|strong|such|these|various)\\s)evidences',
  // "Although it is rare, but it kills": one of the two is enough; "although it does not kill, but wound" needs both.
  '(?<=(?:^|[.!?]\\s)(?:even\\s)?(?:al)?though\\s(?:(?!not\\s|no\\s|never\\s|only\\s|n.t\\s)[^,.;:()]){5,120},\\s)but\\s(?:it|its|(?:most|some)(?![^.;:,]{0,80},\\s(?:it|that|the|they|this|we)(?!\\p{L}))|the|their|there|these|they|this|those|we)',
);
/** dbSNP ids begin with lower-case letters; round sums of rupees do not count. */
const snp = /(?<=[\p{Ll}\d,;)]\s\(?)Rs(?=\d{6,10}(?![\d\p{L}]))(?!\d{3,8}00(?!\d))\d+(?!\s(?:a|per)\s)/gu;
const all = new RegExp(`(?<![\\p{L}\\d])${wrong}(?![\\p{L}\\d])`, 'giu');
/**
 * A cheap test: every match of the others contains one of these. Each begins a word, so that most places are rejected at their
 * first letter.
 */
const sign =
  /(?<![a-z])(?:(?:beast|breath) ?\s?c|prostrate|grand|complimentary|despite of|epithelial\sg|evidences|systematic\s[acest]|which\s(?:acc|cau|char|enc|med)|(?:al)?though\s[^.]{5,130},\sbut\s|one\sof\sthe|contract\s[tw]|date\sw|dead|form\s[ctp]|loose|not\seff|principle\s[ci]|(?:(?:multi)?drug|chemotherapy|cisplatin)[\s-]resistance\s[ctp]|resistant\smech|acquired\sresistant|small\slung|statically|trail|transduction\sand)/i;

/** "Mutations which caused by": the verb agrees with the noun before. */
const isOrAre = (before: string): string => (/\p{L}[^siu\P{L}]s,?\swhich\s$/u.test(before) ? 'are' : 'is');

function meantBy(word: string, before: string): string {
  if (word === 'epithelial') return factorOf(before);
  if (word.startsWith('but ')) return word.slice('but '.length);
  if (/^(?:accompanied|caused|characteri[sz]ed|encoded|mediated)$/u.test(word)) return `${isOrAre(before)} ${word}`;
  if (word.startsWith('rs')) return word;
  return meant[word] ?? plural(word);
}

const likeCase = (word: string, other: string): string =>
  /^\p{Lu}/u.test(other) ? word[0]!.toUpperCase() + word.slice(1) : word;

/** Slips that make another word are those that spelling checkers miss. */
export const textWrongWord = defineRule({
  id: 'text/wrong-word',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  title: 'A word that is right elsewhere, and wrong here',
  why: 'A slip that makes another word passes every check of spelling: “clinical trail”, “prostrate cancer”, “resistant mechanism”. Reported are phrases of a closed list in which only the other word makes sense.',
  examples: [
    { text: 'Many ⟦resistant⟧ mechanisms are known.', fixed: 'Many resistance mechanisms are known.' },
    { text: 'A clinical ⟦trail⟧ in ⟦prostrate⟧ cancer.', fixed: 'A clinical trial in prostate cancer.' },
    { text: 'The cause of acquired ⟦resistant⟧ is a pump.', fixed: 'The cause of acquired resistance is a pump.' },
    { text: 'The drug had ⟦not⟧ effect on cells.', fixed: 'The drug had no effect on cells.' },
    { text: '⟦Date⟧ were analysed twice.', fixed: 'Data were analysed twice.' },
    { text: 'Drug-⟦resistance⟧ cells differ.', fixed: 'Drug-resistant cells differ.' },
    {
      text: '⟦Despite of⟧ the human ⟦epithelial⟧ growth factor receptor, and vascular ⟦epithelial⟧ growth factor.',
      fixed: 'Despite the human epidermal growth factor receptor, and vascular endothelial growth factor.',
    },
    {
      text: 'There are mutations which ⟦caused⟧ by drugs, and a loss which ⟦mediated⟧ by them.',
      fixed: 'There are mutations which are caused by drugs, and a loss which is mediated by them.',
    },
    {
      text: '⟦Systematic⟧ toxicity is rare. Several ⟦evidences⟧ suggest so. Although it is rare, ⟦but it⟧ kills, and ⟦Rs7952641⟧ matters.',
      fixed:
        'Systemic toxicity is rare. Several evidence suggest so. Although it is rare, it kills, and rs7952641 matters.',
    },
    {
      text: 'A systematic toxicity assessment and a systematic review; this evidences that. Although it did not kill, but wound the cells, they were Rs500000.',
    },
    { text: 'It is one of the most common ⟦cancer⟧ in men.', fixed: 'It is one of the most common cancers in men.' },
    { text: 'It is one of the most common cancer types in men, and one of the main drugs of it; epithelial growth.' },
    {
      text: 'All trials to date were analysed. In its isolated form the lesion is benign. In principle investigators wait. The drug resistance cells acquire is lost. It was a change which caused by far the most relapses. By systematic exposure of cells and systematic toxicity screening a breath cancer test was made; thyroid grand rounds.',
      note: 'each is right here',
    },
    {
      text: 'Although few responded, but most of them for long, the drug was approved. It cost Rs1245500. It is one of the main cancer in vitro models, with airway epithelial growth factor receptors.',
    },
    { text: 'Resistant cells, acquired resistant lines, the trial; a date was set, and the principle holds.' },
    { text: 'Mechanisms of resistance; cells in resistance tumours may form the core.' },
    { text: 'She wrote: “a clinical trail”.', note: 'quoted' },
  ],
  *check(context) {
    const { manuscript } = context;
    for (const { span, text, ...place } of [
      ...proseMatches(context, 'text/wrong-word', all, sign),
      ...proseMatches(context, 'text/wrong-word snp', snp, /\sRs\d|\(Rs\d/),
    ]) {
      const right = meantBy(text.toLowerCase(), manuscript.blocks[place.block]!.prose.text.slice(0, place.prose.start));
      if (isQuoted(context, place)) continue;
      const newText = text.startsWith('Rs') ? right : likeCase(right, text);
      yield {
        span,
        message: `“${text}” seems to stand for “${newText}”.`,
        fixes: [writeInstead(span, newText, 'It may have been meant.')],
      };
    }
  },
});
