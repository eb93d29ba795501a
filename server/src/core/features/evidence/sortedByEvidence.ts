import type { Knowledge } from '../../knowledge/knowledge.ts';

/** Sorts ids by the amount of evidence on them, most first: these are what a reader looks for. */
export const sortedByEvidence = (knowledge: Knowledge, ids: readonly string[]): readonly string[] =>
  ids
    .map((id) => ({ id, weight: knowledge.evidence(id).length }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
