import type { EntityKind, Knowledge } from '../knowledge/knowledge.ts';

/** Returns the id of the entity of a kind that the base has under a name, in whatever spelling. */
export const idNamed = (name: string, kind: EntityKind, knowledge: Knowledge): string | undefined =>
  knowledge.names.lookup(name).find(({ id }) => knowledge.entity(id)?.kind === kind)?.id;
