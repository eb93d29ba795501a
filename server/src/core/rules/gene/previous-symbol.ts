import type { Mention } from '../../mentions/mention.ts';
import { textAfter } from '../../text/textAround.ts';
import { sharesSentenceWith, standsBesideOtherName } from '../besideOtherName.ts';
import { grouped } from '../grouped.ts';
import { inAllPlaces, rewritten } from '../inAllPlaces.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { otherwiseNamed } from './geneSpelling.ts';

/** "LGMD2A patients": symbols of loci were made from names of diseases, and still name them. */
const ofDisease =
  /^[)\]]?\s(?:patients?|famil(?:y|ies)|cases?|individuals|subjects|children|phenotypes?|syndrome|disease)(?![a-z])/i;
function namesDisease({ manuscript }: RuleContext, { block, prose }: Pick<Mention, 'block' | 'prose'>): boolean {
  return ofDisease.test(textAfter(manuscript.blocks[block]!.prose.text, prose, 20));
}

/** "BCMA antigen", "ENT1/CNT transporters": the protein, which keeps its name. */
const ofProduct =
  /^(?:\/[\p{L}\d-]{2,8}){0,2}\s(?:antigens?|channels?|ligands?|proteins?|pumps?|receptors?|transporters?)(?![\p{L}-])/u;
const namesProduct = ({ manuscript }: RuleContext, { block, prose }: Pick<Mention, 'block' | 'prose'>): boolean =>
  ofProduct.test(textAfter(manuscript.blocks[block]!.prose.text, prose, 40));

/** "BCMA CAR T-cell therapy": whether the base has a class of drugs that calls its target so, as everybody does. */
const namesTargetOfClass = ({ knowledge }: RuleContext, { text, ids }: Pick<Mention, 'text' | 'ids'>): boolean =>
  knowledge
    .classesOn(ids[0]!)
    .some(({ name, aliases }) => [name, ...aliases].some((words) => words.split(/[\s-]/u).includes(text)));

/** The genes that the manuscript also calls by their symbols: there the other name is that of the product. */
const calledBySymbol = ({ mentions }: RuleContext): ReadonlySet<string> =>
  new Set(mentions.flatMap(({ kind, via, ids }) => (kind === 'gene' && via === 'symbol' ? ids : [])));

/** Bruford et al. 2020 (Nat Genet 52:754): approved symbols, and stable ones, so that literature and databases find each other. */
export const genePreviousSymbol = defineRule({
  id: 'gene/previous-symbol',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'A symbol that the gene had before',
  why: 'HGNC renames a gene rarely and for a reason, such as symbols that spreadsheets read as dates (MARCH1, SEPT9). Databases list the gene under the new symbol. A previous symbol is reported only where it can mean nothing else: no protein family, disease, drug, CD number or other gene has the name. It is left alone where the manuscript also has the approved one, or explains it among its abbreviations, before a noun such as “receptor” or “transporter”, since proteins keep their names, and where classes of drugs are named by it (“BCMA CAR T-cell therapy”). One finding stands for all uses.',
  examples: [
    {
      text: 'Loss of ⟦MARCH1⟧ was seen. MARCH1 was silenced.',
      fixed: 'Loss of MARCHF1 was seen. MARCHF1 was silenced.',
    },
    { text: 'Loss of MARCHF1 was seen.' },
    { text: 'Loss of MARCHF1 (previously known as MARCH1) was seen.', note: 'introduced' },
    { text: 'MARCH1 was renamed MARCHF1, and TNFRSF17 encodes BCMA.', note: 'in one sentence with the current one' },
    { text: 'MRX34, a liposome, carried the miRNA.', note: 'a drug' },
    { text: 'In LGMD2A patients the muscle was weak.', note: 'the disease of which the symbol was made' },
    {
      text: 'MARCHF1 is a gene. What it encodes is lost: cells without MARCH1 grow.',
      note: 'the manuscript has both, one for the gene and one for its product',
    },
    {
      text: 'Cells without ENT1 grow.\n\n## Abbreviations\n\nENT1, equilibrative nucleoside transporter 1',
      note: 'defined as the protein',
    },
    { text: 'The MARCH1 protein is lost, as are BCMA receptors and ENT1/CNT transporters.', note: 'products' },
    { text: 'BCMA loss came after CAR T cells.', note: 'what classes of drugs call their target' },
    { text: 'They called it “MARCH1” then.', note: 'quoted' },
  ],
  *check(context) {
    const { knowledge } = context;
    const uses = otherwiseNamed(
      context,
      'gene/previous-symbol',
      ({ mention, index, symbol }) =>
        mention.via === 'previous-symbol' &&
        /^(?!CD\d)[\p{Lu}\d]+$/u.test(mention.text) &&
        knowledge.names.lookup(mention.text).every(({ id }) => id === mention.ids[0]) &&
        !namesDisease(context, mention) &&
        !namesProduct(context, mention) &&
        !namesTargetOfClass(context, mention) &&
        !standsBesideOtherName(context, index) &&
        !sharesSentenceWith(context, mention, symbol),
    );
    if (uses.length === 0) return;
    const bySymbol = calledBySymbol(context);
    for (const group of grouped(uses, ({ mention }) => mention.text)) {
      const { mention, symbol } = group[0]!;
      if (bySymbol.has(mention.ids[0]!)) continue;
      const release = knowledge.origin(mention.ids[0]!)?.release.date;
      yield inAllPlaces(
        group.map((use) => rewritten(use.mention, symbol)),
        {
          message: `${mention.text} is a previous symbol of ${symbol} (${mention.ids[0]!.toUpperCase()}${release ? `; data of ${release}` : ''}).`,
          data: mention.ids,
          title: `Write ${symbol}`,
          safety: 'review',
          reason: 'Name the previous symbol once where your readers know it better.',
        },
      );
    }
  },
});
