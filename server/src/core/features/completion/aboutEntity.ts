import type { Knowledge } from '../../knowledge/knowledge.ts';
import { nearestClasses } from '../nearestClasses.ts';

/** What tells names of a list apart: the full name of a gene, the class of a drug; the kind of anything else. */
export function aboutEntity(knowledge: Knowledge, id: string, kind: string): string {
  const entity = knowledge.entity(id);
  if (entity?.kind === 'gene') return entity.record.name;
  if (entity?.kind !== 'drug') return kind.replaceAll('-', ' ');
  return nearestClasses(knowledge, entity.record)[0]?.name ?? kind;
}
