import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mention } from '../../mentions/mention.ts';

/** A mention of the sentence with its index in the analysis. Offsets that count here are those of the block's prose. */
export interface Argument {
  readonly index: number;
  readonly mention: Mention;
  /** A kind of resistance ("cross-resistance"): it can be overcome, but brings no resistance about. */
  readonly outcome: boolean;
  /** Of a disease what its name says of a gene: the HER2-positive of "HER2-positive breast cancer". */
  readonly status?: Argument;
}

export type ArgumentReader = (mention: Mention, index: number) => Argument;

/** Makes arguments of mentions. */
export function argumentReader(knowledge: Knowledge): ArgumentReader {
  const isOutcome = (id: string) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'mechanism' && entity.record.outcome;
  };
  return (mention, index) => ({ index, mention, outcome: mention.ids.length > 0 && mention.ids.every(isOutcome) });
}

export const isTreatment = ({ mention }: Argument): boolean => mention.kind === 'drug' || mention.kind === 'drug-class';

/** A change of a gene, a fusion among them. */
export const isChange = ({ mention: { kind } }: Argument): boolean => kind === 'variant' || kind === 'fusion';

/** A fusion, or rearrangements of a gene. */
export const isFusion = ({ mention: { kind, variants } }: Argument): boolean =>
  kind === 'fusion' || variants?.every(({ form }) => form === 'fusion') === true;

/** A gene, or a family of genes. */
export const isGeneOrFamily = ({ kind }: Mention): boolean => kind === 'gene' || kind === 'family';

/** What tumours have more or less of, and what acts by that: a gene, a family of genes, a microRNA. */
export const isExpressed = (mention: Mention): boolean => isGeneOrFamily(mention) || mention.kind === 'mirna';

/** What is named in many ways besides as a cause: a gene, a family of genes, a pathway. */
export const isGeneOrPathway = (mention: Mention): boolean => isGeneOrFamily(mention) || mention.kind === 'pathway';

const causes = ['variant', 'fusion', 'mechanism', 'gene', 'family', 'pathway', 'mirna'];
export const isCause = ({ mention }: Argument): boolean => causes.includes(mention.kind);

/** Only one kind of cause is taken: a change of a gene says more than the gene, the gene more than a mechanism. */
const ranks = [['variant', 'fusion'], ['mechanism'], ['gene', 'family', 'mirna'], ['pathway']];

/** The causes of the kind that says most. */
export function foremost(list: readonly Argument[]): readonly Argument[] {
  for (const kinds of ranks) {
    const found = list.filter((a) => !a.outcome && kinds.includes(a.mention.kind));
    if (found.length > 0) return found;
  }
  return [];
}
