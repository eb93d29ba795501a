import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Alteration } from '../../knowledge/records.ts';

/** Whether the base has fusions of a gene, with any partner. */
export const fuses = (gene: string, knowledge: Knowledge): boolean =>
  knowledge.alterations(gene).some(({ form }) => form === 'fusion');

/** Returns the fusions of two genes that the base knows: BCR::ABL1, and records of single breakpoints. */
export const knownFusions = (gene: string, other: string, knowledge: Knowledge): readonly Alteration[] =>
  knowledge
    .alterations(gene)
    .filter(({ form, genes }) => form === 'fusion' && genes.length === 2 && genes.includes(other));

/** Whether the base knows a fusion of the two genes. */
export const isKnownFusion = (gene: string, other: string, knowledge: Knowledge): boolean =>
  knownFusions(gene, other, knowledge).length > 0;
