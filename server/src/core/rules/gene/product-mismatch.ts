import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { blockIsOfAnotherOrganism } from '../otherOrganism.ts';
import { placeAt, placesFound } from '../proseMatches.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { writeInstead } from '../writeInstead.ts';
import { type StatedProduct, statedProducts } from './statedProduct.ts';

/** Products of several genes: histone H3.3 comes from two, ubiquitin from four. */
const shared =
  /histone|calmodulin|ubiquitin|h(?:a)?emoglobin|immunoglobulin|T cell receptor|glucuronosyltransferase|protocadherin|tubulin|actin\b/iu;
/** p27, gp130: a molecular weight that several proteins share. */
const weight = /^g?p\d{2,3}[a-z]?$/iu;

/** Whether a name means this gene and nothing else. */
function isCertain({ ids, text, alternatives }: Mention, knowledge: Knowledge): boolean {
  const [id] = ids;
  if (alternatives.length > 0 || weight.test(text) || shared.test(knowledge.gene(id!)?.name ?? '')) return false;
  if (knowledge.words('gene/contested-name').includes(text)) return false;
  return knowledge.names.lookup(text).every((reading) => reading.id === id);
}

/**
 * Whether a name may be one of the gene's, or the beginning of one: "aurora kinase A" of "aurora kinase A and ninein
 * interacting protein".
 */
const isNameOf = ({ text }: Mention, id: string, knowledge: Knowledge): boolean => {
  const record = knowledge.gene(id);
  return [record?.name ?? '', ...(record?.aliases ?? []), ...(record?.previous ?? [])].some((name) =>
    name.toLowerCase().includes(text.toLowerCase()),
  );
};

const compact = (name: string): string => name.replace(/[^\p{L}\d]/gu, '').toUpperCase();

/**
 * Whether a name is usable as that of a product. Symbols of one gene are old names of another (MST1 of STK4, TCF4 of TCF7L2)
 * and still in use, so a symbol, current or former, does not count, nor does one in the spelling of proteins (c-Myt1).
 */
function isProteinName({ text, via, ids }: Mention, knowledge: Knowledge): boolean {
  if (via === 'symbol' || via === 'previous-symbol') return false;
  const [written, symbol] = [compact(text), compact(knowledge.label(ids[0]!))];
  return written !== symbol && written !== `C${symbol}`;
}

/** Whether a name is a symbol of a gene, the approved one or another in the form of one (MRP1, HER2): no words of a protein. */
const isGeneName = ({ text, via }: Mention): boolean =>
  via === 'symbol' || (via === 'alias' && /^\p{Lu}[\p{Lu}\d-]+$/u.test(text));

/** Whether the two are different genes, and neither name could be one of the other gene. */
function areOthers({ knowledge }: RuleContext, { gene, product }: StatedProduct): boolean {
  const [one, other] = [gene.ids[0]!, product.ids[0]!];
  if (one === other || !isGeneName(gene) || !isProteinName(product, knowledge)) return false;
  if (!isCertain(gene, knowledge) || !isCertain(product, knowledge)) return false;
  return !isNameOf(product, one, knowledge) && !isNameOf(gene, other, knowledge);
}

const reason = 'The gene or the product may be the slip.';

/** "CCND1 (HGNC:1582, cyclin D1)". */
const described = (knowledge: Knowledge, id: string): string =>
  `${knowledge.label(id)} (${id.toUpperCase()}, ${knowledge.gene(id)?.name ?? ''})`;

/** HGNC: a gene, its approved name and the names of its product. */
export const geneProductMismatch = defineRule({
  id: 'gene/product-mismatch',
  since: '0.1.0',
  status: 'stable',
  severity: 'warning',
  fix: 'review',
  marks: 'spelling',
  title: 'A gene with the product of another',
  why: 'Members of a family are easily taken for one another, and readers go by the symbol or by the protein. Read are the plain ways to say that a gene makes a protein: “X encodes Y”, “X, the gene of Y”, “Y, the product of X”, “Y (encoded by X)”. Reported is a pair whose two names HGNC has as different genes, the gene by its approved symbol or one like it and the product by a name of its own. Left alone are symbols as names of products, families, fusions, lists, subunits and ligands, proteins that several genes make, names by weight (p27) and other organisms.',
  examples: [
    {
      text: 'High expression of CCNE1, the gene of ⟦cyclin D1⟧, was seen.',
      fixed: 'High expression of CCND1, the gene of cyclin D1, was seen.',
    },
    {
      text: 'Resistance follows loss of ⟦PD-L2⟧, the product of *CD274*.',
      fixed: 'Resistance follows loss of PD-L2, the product of *PDCD1LG2*.',
    },
    { text: 'The *ABCC1* gene, which encodes ⟦P-glycoprotein⟧, is silenced.' },
    {
      text: '⟦P-gp⟧, which is encoded by MRP1, exports drugs.',
      fixed: 'P-gp, which is encoded by ABCB1, exports drugs.',
    },
    { text: 'P-gp, which is encoded by MDR1, exports drugs.' },
    { text: '⟦BCL-XL⟧ (encoded by *MCL1*) protects cells.' },
    { text: '*CCNE1*, the gene of cyclin E1, was amplified; *ABCB1* encodes P-glycoprotein.' },
    { text: '*CDKN2A* encodes p16 and p14ARF, and *PIK3CA* encodes a subunit of PI3K.' },
    { text: 'Cyclin D1 and CDK4, encoded by *CCND1* and *CDK4*, were high.', note: 'a list' },
    {
      text: 'A ligand of CD40, encoded by *CD40LG*, was given; *EGF* encodes the EGFR ligand.',
      note: 'another protein',
    },
    { text: '*STK4* encodes MST1, and *ABCC1* encodes ABCB1.', note: 'symbols are old names of other genes' },
    { text: '*KMT2B* encodes MLL2, and *KMT2D* encodes MLL4.', note: 'each name is given to both' },
    { text: 'Cells took a plasmid with MYC encoding EGFR-specific receptors.' },
    { text: 'The yeast gene *CCNE1* encodes cyclin D1.', note: 'other organisms have names of their own' },
    { text: 'She wrote: “CCNE1 encodes cyclin D1”.', note: 'quoted' },
  ],
  *check(context) {
    const { knowledge } = context;
    const found = placesFound(context, 'gene/product-mismatch', (_, block) =>
      [...statedProducts(context, block)]
        .filter((one) => areOthers(context, one) && !isQuoted(context, one.gene))
        .filter(() => !blockIsOfAnotherOrganism(context, block))
        .map(({ gene, product }) => ({
          prose: product.prose,
          written: gene.prose,
          ids: [gene.ids[0]!, product.ids[0]!] as const,
          text: product.text,
        })),
    );
    for (const { span, text, ids, block, written } of found) {
      const [gene, product] = ids;
      const release = knowledge.origin(product)?.release.date;
      yield {
        span,
        message: `${text} is the product of ${described(knowledge, product)}, not of ${described(knowledge, gene)}${release ? `; data of ${release}` : ''}.`,
        data: [gene, product],
        fixes: [writeInstead(placeAt(context.manuscript, block, written).span, knowledge.label(product), reason)],
      };
    }
  },
});
