import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Whether what holds of one disease is about the other: the same, or one is a kind of the other (lung adenocarcinoma, NSCLC). */
export const isSameDisease = (knowledge: Knowledge, one: string, other: string): boolean =>
  knowledge.lineage(one).includes(other) || knowledge.lineage(other).includes(one);
