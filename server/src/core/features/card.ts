import type { Entity, Knowledge } from '../knowledge/knowledge.ts';
import { drugCard } from './cards/drug.ts';
import { classCard } from './cards/drugClass.ts';
import { geneCard } from './cards/gene.ts';
import { groupCard } from './cards/group.ts';
import { mechanismCard } from './cards/mechanism.ts';
import { variantCard } from './cards/variant.ts';
import { escapeMarkdown } from './markdown.ts';

/** Which data answered, and what it is for; every card ends with it. */
export function footer(knowledge: Knowledge, id: string): string {
  const origin =
    knowledge.origin(id) ??
    (knowledge.layers[0] && { layer: knowledge.layers[0].name, release: knowledge.layers[0].release });
  const data = origin
    ? `Data ${origin.release.version} of ${origin.release.date}${origin.layer === 'shipped' ? '' : ` (${origin.layer})`}. `
    : '';
  return `*${escapeMarkdown(`${data}For writing, not for clinical decisions.`)}*`;
}

function body(knowledge: Knowledge, entity: Entity): readonly string[] {
  switch (entity.kind) {
    case 'gene':
      return geneCard(knowledge, entity.record);
    case 'drug':
      return drugCard(knowledge, entity.record);
    case 'drug-class':
      return classCard(knowledge, entity.record);
    case 'variant':
    case 'fusion':
      return variantCard(knowledge, entity.record);
    case 'mechanism':
      return mechanismCard(knowledge, entity.record);
    default:
      return groupCard(knowledge, entity);
  }
}

/** The card of an entity as escaped Markdown; undefined for an id that the base does not hold. */
export function card(knowledge: Knowledge, id: string): string | undefined {
  const entity = knowledge.entity(id);
  return entity && [...body(knowledge, entity), '', footer(knowledge, id)].join('\n');
}
