import type { Knowledge } from '../knowledge/knowledge.ts';

/** A disease and everything above it. */
function lineage(knowledge: Knowledge, disease: string): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [disease];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const entity = knowledge.entity(id);
    if (entity?.kind === 'disease') open.push(...entity.record.parents);
  }
  return seen;
}

/** Whether what holds of one disease is about the other: the same, or one is a kind of the other (lung adenocarcinoma, NSCLC). */
export const isSameDisease = (knowledge: Knowledge, one: string, other: string): boolean =>
  lineage(knowledge, one).has(other) || lineage(knowledge, other).has(one);
