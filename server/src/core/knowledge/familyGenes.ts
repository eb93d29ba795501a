import type { Knowledge } from './knowledge.ts';

/** Returns the genes of those ids that are families. */
export const genesOfFamilies = (knowledge: Knowledge, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'family' ? entity.record.members : [];
  });
