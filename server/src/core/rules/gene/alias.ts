import { sentenceText } from '../../manuscript/sentenceText.ts';
import { standsBesideOtherName } from '../besideOtherName.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { inSentence } from '../inSentence.ts';
import { speaksOfAnotherOrganism } from '../otherOrganism.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type GeneUse, hasAddedHyphen, hasSpeciesPrefix, meansGene, otherwiseNamed } from './geneSpelling.ts';

/** Whether the name is a short form like a symbol: not a full name, nor one capitalised as that of a protein (apoE, Wnt4). */
const isShort = ({ mention: { text }, symbol }: GeneUse): boolean =>
  /^[\p{L}\d-]{2,10}$/u.test(text) && !/^\p{Ll}+$/u.test(text) && text.toUpperCase() !== symbol.toUpperCase();

/** "MDR genes" are a class, "the p53 and Rb genes" two genes. */
const severalAfter = /^\sgenes(?![a-z])/i;
const listBefore = /(?:\sand|\sor|,|\/)\s?$/u;

/** Whether a plural name stands for a class, or the sentence is about the gene of another organism: that of mice is Trp53. */
function isOfClassOrOrganism(context: RuleContext, { mention }: GeneUse): boolean {
  const { before, after } = inSentence(context, mention);
  if (severalAfter.test(after) && !listBefore.test(before)) return true;
  return speaksOfAnotherOrganism(context, sentenceText(context.manuscript, mention));
}

/** HGNC guidelines (Bruford et al. 2020): a gene goes by its approved symbol; JCI and others ask for it in italics. */
export const geneAlias = defineRule({
  id: 'gene/alias',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A gene called by another name than its symbol',
  why: 'Proteins have names that everybody uses (p53, HER2, P-glycoprotein), and they are left alone. The gene has one approved symbol, under which databases list its variants. Reported is another name where the words say that the gene is meant (“the p53 gene”, “p53 alleles”) or where it stands in italics, as genes do; not beside the approved symbol, of another organism, or of a class (“MDR genes”). One finding stands for all such uses.',
  examples: [
    { text: 'The oestrogen receptor alpha (ERα) gene (ESR1) is mutated in some.', note: 'beside its symbol' },
    {
      text: 'The ⟦p53⟧ gene is lost. Mutations of the p53 gene are common.',
      fixed: 'The TP53 gene is lost. Mutations of the TP53 gene are common.',
    },
    { text: 'Amplified *⟦MDR1⟧* was seen.', fixed: 'Amplified *ABCB1* was seen.' },
    {
      text: 'Mutations of the human folate carrier (⟦hRFC⟧) gene were seen.',
      fixed: 'Mutations of the human folate carrier (SLC19A1) gene were seen.',
      note: 'introduced, but not by the symbol',
    },
    { text: 'Mice without the p53 gene had lymphomas.', note: 'their gene is Trp53' },
    { text: 'MDR genes are a class.' },
    { text: 'The protein p53 is lost, and HER2 is overexpressed.', note: 'proteins' },
    { text: 'The gene *TP53* (*p53*) is lost.', note: 'introduced' },
    { text: 'The EGFR gene is amplified.' },
  ],
  *check(context) {
    const { knowledge } = context;
    const uses = otherwiseNamed(
      context,
      'gene/alias',
      (use) =>
        (use.mention.via === 'alias' || use.mention.via === 'abbreviation') &&
        !hasSpeciesPrefix(use.mention.text, use.symbol) &&
        !hasAddedHyphen(use.mention.text, use.symbol) &&
        isShort(use) &&
        meansGene(context, use) &&
        !isOfClassOrOrganism(context, use) &&
        !standsBesideOtherName(context, use.index, use.symbol),
    );
    for (const group of grouped(uses, ({ mention }) => mention.ids[0]!)) {
      const { mention, symbol } = group[0]!;
      const release = knowledge.origin(mention.ids[0]!)?.release.date;
      yield inAllPlaces(
        group.map((use) => rewritten(use.mention, symbol)),
        {
          message: `The approved symbol of the gene ${mention.text} is ${symbol} (${mention.ids[0]!.toUpperCase()}${release ? `; data of ${release}` : ''}).`,
          data: mention.ids,
          title: `Write ${symbol}`,
          safety: 'review',
          reason: 'Name the other once where your readers know it better.',
        },
      );
    }
  },
});
