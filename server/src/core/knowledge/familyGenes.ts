import type { Knowledge } from './knowledge.ts';

/** The genes of the families among some ids. */
export const genesOfFamilies = (knowledge: Knowledge, ids: readonly string[]): readonly string[] =>
  ids.flatMap((id) => {
    const entity = knowledge.entity(id);
    return entity?.kind === 'family' ? entity.record.members : [];
  });
