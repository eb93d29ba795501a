import { firstIndexInBlock, inBlock } from '../../claims/inBlock.ts';
import { isQuoted } from '../../manuscript/isQuoted.ts';
import type { Mention } from '../../mentions/mention.ts';
import { groupBy } from '../../text/groupBy.ts';
import { plural } from '../../text/plural.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Fix } from '../finding.ts';
import { grouped } from '../grouped.ts';
import { inPlaces } from '../inAllPlaces.ts';
import { type BlockFinds, defineRule, type RuleContext } from '../rule.ts';
import { hasAddedHyphen, hasSpeciesPrefix } from './geneSpelling.ts';

/** Names in capitals: one of two such names is redundant. Names with small letters (p53, P-gp) are those of the protein. */
const inCapitals = /^\p{Lu}[\p{Lu}\d]+$/u;

/** "HER2-positive" and "HER2-low" are about a disease or an assay, named for the protein. */
const state = /^[-\u2010-\u2013\s]?(?:positive|negative|low|high|enriched|\+)/iu;

/** In characters: how far after a name to look for its state. */
const longestState = 10;

/** A name of a gene in a block; `at` is the index among the block's mentions. */
interface GeneName {
  readonly at: number;
  readonly gene: string;
  readonly name: string;
}

/** The names of a gene, by sentence. */
const bySentence = (names: readonly Mention[]): ReadonlyMap<string, readonly Mention[]> =>
  groupBy(names, ({ block, sentence }) => [`${block} ${sentence}`]);

/** Whether the sentence or a neighbouring one has the gene under another name, so that a reader sees that both are the same. */
const isTied = ({ block, sentence, text }: Mention, sentences: ReturnType<typeof bySentence>): boolean =>
  [sentence - 1, sentence, sentence + 1].some((one) =>
    sentences.get(`${block} ${one}`)?.some((other) => other.text !== text),
  );

/** Whether another cell of the row has the gene under another name: a table of genes and their proteins. */
function isTiedInRow(
  { manuscript: { blocks } }: RuleContext,
  { block, text }: Mention,
  names: readonly Mention[],
): boolean {
  const row = blocks[block]?.cell?.row;
  if (row === undefined) return false;
  let [first, last] = [block, block];
  while (blocks[first - 1]?.cell?.row === row) first--;
  while (blocks[last + 1]?.cell?.row === row) last++;
  return names.some((other) => other.block >= first && other.block <= last && other.text !== text);
}

function geneNames(context: RuleContext): readonly BlockFinds<GeneName>[] {
  const { mentions, knowledge, manuscript, searchBlocks } = context;
  const nameOf = (mention: Mention): string | undefined => {
    if (mention.kind !== 'gene' || mention.ids.length !== 1 || isQuoted(context, mention)) return undefined;
    const outer = mention.nestedIn === undefined ? undefined : mentions[mention.nestedIn];
    if (outer && outer.kind !== 'variant' && outer.kind !== 'mechanism' && outer.kind !== 'pathway') return undefined;
    const { text } = manuscript.blocks[mention.block]!.prose;
    if (state.test(textAfter(text, mention.prose, longestState))) return undefined;
    const symbol = knowledge.label(mention.ids[0]!);
    if (hasSpeciesPrefix(mention.text, symbol) || hasAddedHyphen(mention.text, symbol)) return undefined;
    return mention.text;
  };
  const namesIn = (block: number): readonly GeneName[] =>
    inBlock(mentions, block).flatMap((mention, at) => {
      const name = nameOf(mention);
      return name === undefined ? [] : [{ at, gene: mention.ids[0]!, name }];
    });
  const isSame = (one: GeneName, other: GeneName): boolean =>
    one.at === other.at && one.gene === other.gene && one.name === other.name;
  return searchBlocks('gene/mixed-naming', namesIn, isSame);
}

/** The genes with more than one name in capitals: few manuscripts have any, so only their names are examined further. */
function genesOfManyNames(finds: readonly BlockFinds<GeneName>[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const many = new Set<string>();
  for (const { found } of finds)
    for (const { gene, name } of found) {
      const known = names.get(gene);
      if (known === name || !inCapitals.test(name)) continue;
      if (known === undefined) names.set(gene, name);
      else many.add(gene);
    }
  return many;
}

/** The mentions of genes that have several names, in reading order. */
function namesInQuestion(context: RuleContext): readonly Mention[] {
  const finds = geneNames(context);
  const places = context.summary('gene/mixed-naming', finds, () => {
    const genes = genesOfManyNames(finds);
    return finds.flatMap(({ block, found }) =>
      genes.size === 0 ? [] : found.filter(({ gene }) => genes.has(gene)).map(({ at }) => ({ block, at })),
    );
  });
  return places.map(({ block, at }) => context.mentions[firstIndexInBlock(context.mentions, block) + at]!);
}

/**
 * The fixes: name the gene both ways where the second name first occurs, or write one throughout (the more frequent, or the
 * approved symbol if both are as frequent). An unapproved name never replaces a symbol that is used more often.
 */
function proposals(symbol: string, firstUses: readonly Mention[], otherUses: readonly Mention[]): Fix[] {
  const [first, other] = [firstUses[0]!.text, otherUses[0]!.text];
  const isFirstRarer =
    firstUses.length < otherUses.length || (firstUses.length === otherUses.length && other === symbol);
  const rare = isFirstRarer ? firstUses : otherUses;
  const preferred = isFirstRarer ? other : first;
  const all: Fix = {
    title: inPlaces(`Write ${preferred}`, rare.length),
    safety: 'review',
    reason: 'A protein may keep the name that readers know it by.',
    edits: rare.map(({ span }) => ({ ...span, newText: preferred })),
  };
  if (first !== symbol && other !== symbol) return [all];
  const both: Fix = {
    title: `Name both: ${symbol} (${first === symbol ? other : first})`,
    safety: 'review',
    reason: 'Or use one of them throughout.',
    edits: [{ ...otherUses[0]!.span, newText: `${symbol} (${first === symbol ? other : first})` }],
  };
  return [both, all];
}

/** AMA Manual of Style, 14.6: one name for a gene throughout, and its other names once. */
export const geneMixedNaming = defineRule({
  id: 'gene/mixed-naming',
  since: '0.1.0',
  status: 'stable',
  severity: 'information',
  fix: 'review',
  marks: 'spelling',
  title: 'One gene under two names that nothing ties together',
  why: 'A reader who does not know that HER2 is ERBB2 reads of two genes. A second name is right where the same sentence or the next has the first as well; further off, one of them should go. Names with small letters or hyphens are those of proteins (p53, P-gp) and may stand beside the symbol of the gene.',
  examples: [
    {
      text: 'Amplified ERBB2 was seen. Tumours grew fast. Patients did badly. Strong ⟦HER2⟧ signals came.',
      fixed: 'Amplified ERBB2 was seen. Tumours grew fast. Patients did badly. Strong ERBB2 (HER2) signals came.',
    },
    { text: '| Gene | Protein |\n| --- | --- |\n| ABCC1 | MRP1 |\n| ABCB1 | MDR1 |', note: 'the row ties them' },
    { text: 'Amplified ERBB2 (HER2) was seen. Tumours grew fast. Patients did badly. Strong HER2 signals came.' },
    {
      text: 'Mutant TP53 was seen. Tumours grew fast. Patients did badly. No p53 was left.',
      note: 'a gene and its protein',
    },
  ],
  *check(context) {
    for (const names of grouped(namesInQuestion(context), ({ ids }) => ids[0]!)) {
      const spelled = names.filter(({ text }) => inCapitals.test(text));
      const first = spelled[0];
      const bySpelling = [...grouped(spelled, ({ text }) => text)].slice(1);
      if (bySpelling.length === 0) continue;
      const sentences = bySentence(names);
      const untied = bySpelling.find(
        (uses) => !uses.some((use) => isTied(use, sentences) || isTiedInRow(context, use, names)),
      );
      const other = untied?.[0];
      if (!first || !untied || !other) continue;
      const others = spelled.filter(({ text }) => text === first.text);
      yield {
        span: other.span,
        message: `${other.text} (${plural(untied.length, 'use')} for the gene) and ${first.text} (${others.length}) are the same gene, ${context.knowledge.label(first.ids[0]!)}: say so at first use, or use one name.`,
        data: [...first.ids],
        related: [
          { ...first.span, message: `${first.text} here` },
          ...untied.slice(1).map(({ span, text }) => ({ ...span, message: `${text} here too` })),
        ],
        fixes: proposals(context.knowledge.label(first.ids[0]!), others, untied),
      };
    }
  },
});
