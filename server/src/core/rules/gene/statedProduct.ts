import { inBlock } from '../../claims/inBlock.ts';
import type { Mention } from '../../mentions/mention.ts';
import { anyOf } from '../../text/anyOf.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { RuleContext } from '../rule.ts';
import { standsAlone } from './standsAlone.ts';

/** A gene and the product that the text states. */
export interface StatedProduct {
  readonly gene: Mention;
  readonly product: Mention;
}

/** A cheap test: every such statement matches. */
const sign = /encod|coding for|product of|gene (?:of|for)/iu;

/** Nouns before the name of a protein: "encodes the kinase ATR". A subunit, a ligand or a homologue of it is another protein. */
const noun =
  '(?:human |tumou?r |drug |efflux |oncogenic |protein |cell |cycle )?(?:enzyme|kinase|oncoprotein|protein|pump|receptor|suppressor|transcription factor|transporter)';
const article = `(?:the (?:${noun} )?)?`;
const encoding = '(?:encod(?:es|ing)|coding for|codes for|(?:which|that),? (?:encodes|codes for))';
/** "CCNE1 encodes", "CCNE1, the gene of", "the CCNE1 gene, which encodes", "CCNE1 (encoding". */
const geneFirst = new RegExp(
  `^\\)?${anyOf(
    `(?: gene)?(?: |, | \\()${encoding} ${article}`,
    `(?:, | \\()(?:the |a )gene (?:of|for|${encoding}) ${article}`,
  )}$`,
  'iu',
);
/** "cyclin E1, the product of", "cyclin E1 (encoded by", "cyclin E1 is encoded by". */
const productFirst = new RegExp(
  `^\\)?(?: protein)?${anyOf(
    '(?:, | \\()(?:the |a )?(?:protein |gene )?products? of ',
    '(?:, | \\(|,? which is | is | )encoded by ',
  )}(?:the )?(?:gene )?$`,
  'iu',
);

/** The name ends here: not "cyclin D1-binding protein", "EGFR ligand", or a list of several. */
const ends =
  /^(?: (?:gene|protein)(?![\p{L}-]))?(?:[.;:)\]]|,(?! (?:and |or )?[\p{Lu}\d])| \(| (?:and|or|is|was|are|were|has|have|had|in|at|on|by|with|that|which|but|as|to|from|can|may)(?![\p{L}-])|$)/u;
/** A list continues: "cyclin D1 and CDK4", "KRAS/NRAS". */
const goesOn = /^\s?(?:,\s?(?:and\s|or\s)?|\/|\+|(?:and|or)\s)\(?$/u;
const isGene = (mention: Mention | undefined): mention is Mention =>
  mention?.kind === 'gene' && mention.ids.length === 1;

/** The names in a block without overlaps: of "loss of REV7" and "CCNE1 overexpression" the gene. */
function namesIn(all: readonly Mention[], block: number): readonly Mention[] {
  const ofChange = inBlock(all, block).filter(
    ({ kind, nestedIn }) => kind === 'gene' && nestedIn !== undefined && all[nestedIn]?.kind === 'variant',
  );
  const changes = new Set(ofChange.map(({ nestedIn }) => all[nestedIn!]));
  const outer = inBlock(all, block).filter((one) => one.nestedIn === undefined && !changes.has(one));
  return [...outer, ...ofChange].sort((one, other) => one.prose.start - other.prose.start);
}

/** The explicit statements of a block on genes and their products. */
export function* statedProducts({ manuscript, mentions }: RuleContext, block: number): Iterable<StatedProduct> {
  const { text } = manuscript.blocks[block]!.prose;
  if (!sign.test(text)) return;
  const names = namesIn(mentions, block);
  const between = (one: Mention, other: Mention): string =>
    text.slice(one.prose.end, other.prose.start).replace(/\s+/gu, ' ');
  for (const [index, first] of names.entries()) {
    const [second, third] = [names[index + 1], names[index + 2]];
    if (!isGene(first) || !isGene(second) || second.sentence !== first.sentence) continue;
    const said = between(first, second);
    const isGeneFirst = geneFirst.test(said);
    if (!isGeneFirst && !productFirst.test(said)) continue;
    if (!standsAlone(textBefore(text, first.prose, 40))) continue;
    if (!ends.test(textAfter(text, second.prose, 12))) continue;
    if (third && goesOn.test(between(second, third))) continue;
    yield isGeneFirst ? { gene: first, product: second } : { gene: second, product: first };
  }
}
