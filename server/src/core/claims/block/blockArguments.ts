import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { nameOf } from '../../mentions/mention.ts';
import { type Argument, type ArgumentReader, isChange } from '../arguments/arguments.ts';
import { firstIndexInBlock } from '../inBlock.ts';
import type { NamedInBlock } from '../sentence/pointingBack/antecedents.ts';

/**
 * The mentions of one block, prepared for reading its sentences. Nested mentions are left out, except treatments that are
 * resisted.
 */
export interface BlockArguments extends NamedInBlock {
  /** Genes of the families named inside a mention, by the index of the mention. */
  readonly families: ReadonlyMap<number, readonly string[]>;
  /** The ids of the diseases that a sentence is about: those that it names, else those of the block. */
  diseasesOf(sentence: number): readonly string[];
  /** Whether a sentence names a disease itself. */
  namesDisease(sentence: number): boolean;
}

/** "Platinum resistance": the drug in the name of a kind of resistance is what is resisted. */
const isInResistance = (outer: Argument | undefined, nestedIn: number): boolean =>
  outer?.index === nestedIn && outer.isKindOfResistance;

/** "EGFR mutations" beside "L858R": the whole that a change is one of. */
const isWhole = ({ mention: { variants } }: Argument): boolean =>
  variants?.every(({ form }) => form === 'mutation') === true;

/** Whether the first sentence names one change, or the mutations of a gene and one of them, and no sentence another. */
function isOnOneChange([first, ...others]: NamedInBlock['bySentence']): boolean {
  const named = first?.filter(isChange) ?? [];
  const names = new Set(named.map((one) => nameOf(one.mention)));
  const genes = new Set(named.map((one) => one.mention.variants?.[0]?.gene ?? nameOf(one.mention)));
  const single = new Set(named.filter((one) => !isWhole(one)).map((one) => nameOf(one.mention)));
  return (
    genes.size === 1 &&
    single.size <= 1 &&
    others.every((args) => !args?.some((one) => isChange(one) && !names.has(nameOf(one.mention))))
  );
}

/** Collects the arguments of a block. `mentions` are those of the whole document, sorted by block. */
export function argumentsOfBlock(
  mentions: readonly Mention[],
  block: number,
  argumentOf: ArgumentReader,
  knowledge: Knowledge,
): BlockArguments {
  const bySentence: Argument[][] = [];
  const families = new Map<number, readonly string[]>();
  const diseases = new Map<number, Mention[]>();
  for (let index = firstIndexInBlock(mentions, block); mentions[index]?.block === block; index++) {
    const mention = mentions[index]!;
    const { kind, sentence, nestedIn } = mention;
    if (kind === 'disease') diseases.set(sentence, [...(diseases.get(sentence) ?? []), mention]);
    if (nestedIn === undefined) {
      bySentence[sentence] ??= [];
      bySentence[sentence].push(argumentOf(mention, index));
    } else if (kind === 'variant' && mentions[nestedIn]?.kind === 'disease') {
      const disease = bySentence[sentence]?.at(-1);
      if (disease?.index === nestedIn)
        bySentence[sentence]![bySentence[sentence]!.length - 1] = { ...disease, status: argumentOf(mention, index) };
    } else if ((kind === 'drug' || kind === 'drug-class') && isInResistance(bySentence[sentence]?.at(-1), nestedIn))
      bySentence[sentence]!.push(argumentOf(mention, index));
    else if (kind === 'family')
      families.set(nestedIn, [...(families.get(nestedIn) ?? []), ...genesOfFamilies(knowledge, mention.ids)]);
  }
  const idsOf = (some: readonly Mention[]): readonly string[] => [...new Set(some.flatMap(({ ids }) => ids))];
  let ofBlock: readonly string[] | undefined;
  return {
    bySentence,
    isOnOneChange: isOnOneChange(bySentence),
    families,
    namesDisease: (sentence) => diseases.has(sentence),
    diseasesOf(sentence) {
      const own = diseases.get(sentence);
      if (own) return idsOf(own);
      ofBlock ??= idsOf([...diseases.values()].flat());
      return ofBlock;
    },
  };
}
