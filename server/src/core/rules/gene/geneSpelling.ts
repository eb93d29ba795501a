import { isQuoted } from '../../manuscript/isQuoted.ts';
import { isCalledGene } from '../../mentions/gene/calledGenes.ts';
import type { Mention } from '../../mentions/mention.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { foundAmong } from '../foundAmong.ts';
import { type Place, placeAt } from '../proseMatches.ts';
import type { RuleContext } from '../rule.ts';

/** A use of a gene's name that is not its approved symbol. */
export interface GeneUse {
  readonly mention: Place & Pick<Mention, 'text' | 'ids' | 'via' | 'nestedIn'>;
  readonly index: number;
  readonly symbol: string;
}

const ownNames: ReadonlySet<string> = new Set(['drug', 'drug-class', 'disease', 'fusion', 'cell-line', 'mirna']);

/** The mention without the noun "gene": the base has "p53 gene" as a name of its own. */
function withoutNoun({ manuscript }: RuleContext, mention: Mention): GeneUse['mention'] {
  const noun = /\sgenes?$/i.exec(mention.text)?.[0];
  if (noun === undefined) return mention;
  const prose = { start: mention.prose.start, end: mention.prose.end - noun.length };
  const { ids, via, nestedIn } = mention;
  const text = mention.text.slice(0, -noun.length);
  return { ...placeAt(manuscript, mention.block, prose), text, ids, via, nestedIn };
}

function geneUse(context: RuleContext, mention: Mention, index: number): GeneUse | undefined {
  const { mentions, knowledge } = context;
  if (mention.kind !== 'gene' || mention.ids.length !== 1 || mention.via === 'symbol') return undefined;
  const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
  if (outer && ownNames.has(outer.kind)) return undefined;
  const symbol = knowledge.label(mention.ids[0]!);
  const named = withoutNoun(context, mention);
  return named.text === symbol || isQuoted(context, mention) ? undefined : { mention: named, index, symbol };
}

/**
 * Mentions of single genes by a name other than the symbol that pass `test`, outside quotations and other names. `rule` is the
 * id of the calling rule.
 */
export const otherwiseNamed = (context: RuleContext, rule: string, test: (use: GeneUse) => boolean): GeneUse[] =>
  foundAmong(context, rule, context.mentions, (mention, index) => {
    const use = geneUse(context, mention, index);
    return use && test(use) ? use.symbol : undefined;
  }).map(({ item, index, value }) => ({ mention: withoutNoun(context, item), index, symbol: value }));

/** Whether a name is the symbol with the prefix for human: hMLH1 for MLH1. */
export const hasSpeciesPrefix = (text: string, symbol: string): boolean => text === `h${symbol}`;

/** Whether a name is the symbol spelled with a hyphen, with or without the prefix of its viral days: c-MET, v-Src, B-Raf, N-ras. */
export function hasAddedHyphen(text: string, symbol: string): boolean {
  const letters = text.replace(/[-\u2010-\u2013]/g, '');
  return letters !== text && [letters, letters.replace(/^[cv]/u, '')].some((one) => one.toUpperCase() === symbol);
}

const geneAfter = /^\)?\s(?:gene|genes|locus|allele|alleles)(?![a-z\d])/i;
const geneBefore = /(?<![a-z])genes?\s(?:(?:commonly|also)\s)?(?:known\sas|called|named|termed)\s(?:the\s)?$/i;

/** Whether the words or the italics around an alias show that the gene is meant, not its protein. */
export function meansGene({ manuscript }: RuleContext, { mention }: GeneUse): boolean {
  const prose = manuscript.blocks[mention.block]?.prose;
  if (!prose) return false;
  const { start, end } = mention.prose;
  const italic = prose.marks.some((mark) => mark.kind === 'emphasis' && mark.start === start && mark.end === end);
  if (italic || geneBefore.test(textBefore(prose.text, { start }, 40))) return true;
  return geneAfter.test(textAfter(prose.text, { end }, 12)) && isCalledGene(prose.text, mention.prose);
}
