import { isQuoted } from '../../manuscript/isQuoted.ts';
import { anyOf } from '../../text/anyOf.ts';
import { proseMatches } from '../proseMatches.ts';
import { defineRule } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { wrongWords } from './wrongWords.ts';

const anyWord = anyOf(...wrongWords.map(({ before = '', word, after = '' }) => `${before}(?:${word})${after}`));
const all = new RegExp(String.raw`(?<![\p{L}\d])${anyWord}(?![\p{L}\d])`, 'giu');
/** A cheap test: every match contains one of these. Each begins a word, so that most places are rejected at their first letter. */
const sign = new RegExp(`(?<![a-z])${anyOf(...new Set(wrongWords.map((row) => row.sign)))}`, 'i');
/** dbSNP ids begin with lower-case letters; round sums of rupees do not count. */
const snp = /(?<=[\p{Ll}\d,;)]\s\(?)Rs(?=\d{6,10}(?![\d\p{L}]))(?!\d{3,8}00(?!\d))\d+(?!\s(?:a|per)\s)/gu;

const rowsByWord = wrongWords.map((row) => ({ ...row, whole: new RegExp(`^(?:${row.word})$`, 'u') }));

function meantBy(text: string, before: string): string {
  const word = text.toLowerCase();
  // Only the first letter of dbSNP ids is wrong.
  if (word.startsWith('rs')) return word;
  const { right } = rowsByWord.find(({ whole }) => whole.test(word))!;
  return typeof right === 'string' ? right : right(word, before);
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
      const right = meantBy(text, manuscript.blocks[place.block]!.prose.text.slice(0, place.prose.start));
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
