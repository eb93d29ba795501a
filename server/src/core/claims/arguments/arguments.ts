import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';
import { isGeneOrFamily } from '../../mentions/reading.ts';

/**
 * A mention of the sentence with its index in the analysis. Offsets used when reading are those of the block's prose
 * (`mention.prose`).
 */
export interface Argument {
  readonly index: number;
  readonly mention: Mention;
  /** Whether it is a kind of resistance ("cross-resistance"): it can be overcome, but does not cause resistance. */
  readonly isKindOfResistance: boolean;
  /** For a disease: the state of a gene that is part of its name, the HER2-positive of "HER2-positive breast cancer". */
  readonly status?: Argument;
  /** For a treatment: the genes and families that it, or any class of it, acts on. */
  targets?(): readonly string[];
  /** For a drug: the ids of its classes. */
  classes?(): readonly string[];
}

/** Makes an argument of a mention and its index. */
export type ArgumentReader = (mention: Mention, index: number) => Argument;

/** Creates a reader that knows from the knowledge base which mechanisms are kinds of resistance. */
export function argumentReader(knowledge: Knowledge): ArgumentReader {
  const isOutcome = (id: string) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'mechanism' && entity.record.outcome;
  };
  const classesOf = (ids: readonly string[]): readonly string[] =>
    ids.flatMap((id) => knowledge.classesOf(id).map((one) => one.id));
  const targetsOf = (ids: readonly string[]): readonly string[] =>
    [...ids, ...classesOf(ids)].flatMap((id) => knowledge.targetsOf(id));
  return (mention, index) => ({
    index,
    mention,
    isKindOfResistance: mention.ids.length > 0 && mention.ids.every(isOutcome),
    ...(namesTreatment(mention) ? { targets: () => targetsOf(mention.ids) } : {}),
    ...(mention.kind === 'drug' ? { classes: () => classesOf(mention.ids) } : {}),
  });
}

export const namesTreatment = ({ kind }: Mention): boolean => kind === 'drug' || kind === 'drug-class';
export const isTreatment = ({ mention }: Argument): boolean => namesTreatment(mention);

/** Whether it is a change of a gene, including fusions. */
export const namesChange = ({ kind }: Mention): boolean => kind === 'variant' || kind === 'fusion';
export const isChange = ({ mention }: Argument): boolean => namesChange(mention);

/** Whether it is a change of a residue, unlike one of a whole gene. */
export const hasResidue = ({ mention: { variants } }: Pick<Argument, 'mention'>): boolean =>
  variants?.some(({ residue }) => residue !== undefined) === true;

/** Whether it is a fusion, or rearrangements of a gene. */
export const isFusion = ({ mention: { kind, variants } }: Argument): boolean =>
  kind === 'fusion' || variants?.every(({ form }) => form === 'fusion') === true;

/** Whether tumours can have more or less of a mention and it acts by that: a gene, a family of genes, a microRNA. */
export const hasExpression = (mention: Mention): boolean => isGeneOrFamily(mention) || mention.kind === 'mirna';

/** Whether a mention is a gene, a family of genes or a pathway, which are often named for other reasons than as a cause. */
export const isGeneOrPathway = (mention: Mention): boolean => isGeneOrFamily(mention) || mention.kind === 'pathway';

const causes = ['variant', 'fusion', 'mechanism', 'gene', 'family', 'pathway', 'mirna'];
export const isCause = ({ mention }: Argument): boolean => causes.includes(mention.kind);

/**
 * Kinds of causes, most specific first; a statement has causes of one kind. A change of a gene says more than the gene, the gene
 * more than a pathway.
 */
const ranks = [['variant', 'fusion'], ['mechanism'], ['gene', 'family', 'mirna'], ['pathway']];

/** Returns the causes of the most specific kind. */
export function mostSpecificCauses(list: readonly Argument[]): readonly Argument[] {
  for (const kinds of ranks) {
    const found = list.filter((a) => !a.isKindOfResistance && kinds.includes(a.mention.kind));
    if (found.length > 0) return found;
  }
  return [];
}

/** Whether a treatment is among those that another mention names, so that it cannot overcome a resistance to them. */
export const isAmongTreatments = ({ mention }: Argument, others: readonly Argument[]): boolean =>
  mention.ids.length > 0 && others.some((other) => mention.ids.every((id) => other.mention.ids.includes(id)));
