// The genes that a document names, as the owners of changes such as "T790M" that have no gene beside them.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { sameSet } from '../../text/sameSet.ts';
import type { Reading } from '../reading.ts';

/** The genes that a document names. */
export interface GenesOfDocument {
  readonly ids: ReadonlySet<string>;
  /** The same, and the gene that the document is about, if it is named in fusions only. */
  readonly owners: ReadonlySet<string>;
  readonly sole: string | undefined;
  readonly main: string | undefined;
  /** The owners for whose proteins the knowledge base has a sequence. */
  readonly withProtein: readonly string[];
}

/** The genes that a block speaks of, each as often as it does. */
export interface GenesOfBlock {
  /** Those that it names. */
  readonly named: readonly string[];
  /** The partners of each fusion that it names: BCR::ABL1. */
  readonly fusions: readonly (readonly string[])[];
  /** Those at which the drugs and classes that it names are aimed, of each if it is a single one: "BTK inhibitors". */
  readonly targets: readonly string[];
}

const noGenes: GenesOfBlock = { named: [], fusions: [], targets: [] };

/** Returns the genes that the readings of a block speak of. */
export function genesOf(readings: readonly Reading[], knowledge: Knowledge): GenesOfBlock {
  if (readings.length === 0) return noGenes;
  const named = readings.flatMap(({ kind, ids }) => (kind === 'gene' ? ids : []));
  const entities = readings.flatMap(({ ids }) => ids.flatMap((id) => knowledge.entity(id) ?? []));
  const fusions = entities.flatMap((entity) => (entity.kind === 'fusion' ? [entity.record.genes] : []));
  const targets = entities.flatMap((entity) => {
    const aimedAt =
      entity.kind === 'drug-class'
        ? entity.record.targets
        : entity.kind === 'drug'
          ? knowledge.targetsOf(entity.record.id)
          : [];
    return aimedAt.length === 1 ? aimedAt : [];
  });
  return named.length + fusions.length + targets.length === 0 ? noGenes : { named, fusions, targets };
}

/** Whether a block speaks of no gene. */
const isWithoutGenes = (genes: GenesOfBlock): boolean => genes === noGenes;

const allOf = (blocks: readonly GenesOfBlock[], part: keyof GenesOfBlock): string =>
  blocks
    .flatMap((block): readonly (string | readonly string[])[] => block[part])
    .map(String)
    .sort()
    .join(' ');

/** Whether two stretches of blocks speak of the same genes, each as often. */
export const sameGenes = (before: readonly GenesOfBlock[], after: readonly GenesOfBlock[]): boolean =>
  (['named', 'fusions', 'targets'] as const).every((part) => allOf(before, part) === allOf(after, part));

/** How often each id occurs. */
function counted(ids: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/**
 * Returns the gene that is spoken of at least twice as often as any other is apart from it; undefined if there is none. A
 * text on BCR::ABL1 names both as often, and is about ABL1, at which drugs are aimed; one on EML4-ALK and KIF5B-RET is
 * about neither. The order of the text must not matter, since an edit may change it: a tie has no main gene.
 */
function mainGene(blocks: readonly GenesOfBlock[], knowledge: Knowledge): string | undefined {
  const alone = blocks.flatMap(({ named, targets }) => [...named, ...targets]);
  const fusions = blocks.flatMap((block) => block.fusions);
  const isTarget = (id: string): number => Number(knowledge.classesOn(id).length > 0);
  const compare = ([one, a]: readonly [string, number], [other, b]: readonly [string, number]): number =>
    b - a || isTarget(other) - isTarget(one);
  const [first, second] = [...counted([...alone, ...fusions.flat()])].sort(compare);
  if (!first || (second && compare(first, second) === 0)) return undefined;
  const [main, count] = first;
  const apart = counted([...alone, ...fusions.filter((genes) => !genes.includes(main)).flat()]);
  const others = [...apart].flatMap(([id, times]) => (id === main ? [] : times));
  return count >= 2 * Math.max(1, ...others) ? main : undefined;
}

/** Collects the genes of a document from those of its blocks. */
export function genesOfDocument(blocks: readonly GenesOfBlock[], knowledge: Knowledge): GenesOfDocument {
  const speaking = blocks.filter((block) => !isWithoutGenes(block));
  const ids = new Set(speaking.flatMap(({ named }) => named));
  const main = mainGene(speaking, knowledge);
  const isPartner = main !== undefined && speaking.some(({ fusions }) => fusions.some((genes) => genes.includes(main)));
  const owners = isPartner ? new Set([...ids, main]) : ids;
  const [first] = ids;
  const withProtein = [...owners].filter((id) => knowledge.proteins(id).length > 0);
  return { ids, owners, sole: ids.size === 1 ? first : undefined, main, withProtein };
}

/** With more genes than this, one of them may well have a residue by chance. */
const few = 3;
/** Whether there are so many genes that a change may belong to any of them. */
export const isMany = (genes: ReadonlySet<string>): boolean => genes.size > few;

/** How the genes of two versions of a document differ. */
export interface GeneChanges {
  /** Whether only one version names any gene. */
  readonly any: boolean;
  /** Whether only one version names many genes. */
  readonly many: boolean;
  /** Whether the only gene of each version is a different one. */
  readonly sole: boolean;
  /** Whether the version before was about another gene. */
  readonly main: boolean;
  /** Genes that only one version names. */
  readonly genes: readonly string[];
}

/** Compares the genes of two versions of a document; returns undefined if they are the same. */
export function geneChanges(before: GenesOfDocument, after: GenesOfDocument): GeneChanges | undefined {
  const main = before.main !== after.main;
  const isSame = !main && sameSet(before.ids, after.ids) && sameSet(before.owners, after.owners);
  if (before === after || isSame) return undefined;
  const genes = [
    ...[...before.owners].filter((id) => !after.owners.has(id)),
    ...[...after.owners].filter((id) => !before.owners.has(id)),
  ];
  return {
    any: before.ids.size > 0 !== after.ids.size > 0,
    many: isMany(before.owners) !== isMany(after.owners),
    sole: before.sole !== after.sole,
    main,
    genes,
  };
}
