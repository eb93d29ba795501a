import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Ids with those first that most evidence is on: of many the ones that a reader looks for. */
export const byEvidence = (knowledge: Knowledge, ids: readonly string[]): readonly string[] =>
  ids
    .map((id) => ({ id, weight: knowledge.evidence(id).length }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
