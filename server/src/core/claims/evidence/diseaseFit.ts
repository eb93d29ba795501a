import type { Knowledge } from '../../knowledge/knowledge.ts';

/**
 * Whether two diseases are the same or one is a kind of the other (lung adenocarcinoma, NSCLC), so that evidence on one is
 * about the other.
 */
export const isSameDisease = (knowledge: Knowledge, one: string, other: string): boolean =>
  knowledge.lineage(one).includes(other) || knowledge.lineage(other).includes(one);
