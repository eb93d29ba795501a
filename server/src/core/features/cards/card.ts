import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import type { Residue } from '../../knowledge/residues/residues.ts';
import { escapeMarkdown } from '../markdown.ts';
import { drugCard } from './drug.ts';
import { classCard } from './drugClass.ts';
import { geneCard } from './gene.ts';
import { groupCard } from './group.ts';
import { mechanismCard } from './mechanism.ts';
import { variantCard } from './variant.ts';

/** The last line of every card: which data release it comes from, and what that may be used for. */
function footer(knowledge: Knowledge, id: string): string {
  const origin =
    knowledge.origin(id) ??
    (knowledge.layers[0] && { layer: knowledge.layers[0].name, release: knowledge.layers[0].release });
  const data = origin
    ? `Data ${origin.release.version} of ${origin.release.date}${origin.layer === 'shipped' ? '' : ` (${origin.layer})`}. `
    : '';
  return `*${escapeMarkdown(`${data}For writing, not for clinical decisions.`)}*`;
}

function body(knowledge: Knowledge, entity: Entity, written?: Residue): readonly string[] {
  switch (entity.kind) {
    case 'gene':
      return geneCard(knowledge, entity.record);
    case 'drug':
      return drugCard(knowledge, entity.record);
    case 'drug-class':
      return classCard(knowledge, entity.record);
    case 'variant':
    case 'fusion':
      return variantCard(knowledge, entity.record, written);
    case 'mechanism':
      return mechanismCard(knowledge, entity.record);
    default:
      return groupCard(knowledge, entity);
  }
}

/** A card without its footer: its lines, and the id that the footer looks up the data release by. */
export interface Card {
  readonly lines: readonly string[];
  readonly about: string;
}

/**
 * The card of an entity; undefined for an id that the base does not contain. `written` is the residue of a change that a text
 * counts by another numbering.
 */
export function cardOf(knowledge: Knowledge, id: string, written?: Residue): Card | undefined {
  const entity = knowledge.entity(id);
  return entity && { lines: body(knowledge, entity, written), about: id };
}

/** A card with what the entity is alone: its lines before the first heading. */
export function withoutHeadings({ lines, about }: Card): Card {
  const heading = lines.findIndex((line, at) => at > 0 && line.startsWith('**'));
  return { lines: heading < 0 ? lines : lines.slice(0, heading).join('\n').trimEnd().split('\n'), about };
}

/** Joins cards into one text, with the footer on their data once at the end. */
export function cardText(knowledge: Knowledge, cards: readonly Card[]): string {
  const footers = new Set(cards.map(({ about }) => footer(knowledge, about)));
  return [cards.map(({ lines }) => lines.join('\n')).join('\n\n---\n\n'), ...footers].join('\n\n');
}

/** The card of an entity as escaped Markdown; undefined for an id that the base does not contain. */
export function card(knowledge: Knowledge, id: string): string | undefined {
  const own = cardOf(knowledge, id);
  return own && cardText(knowledge, [own]);
}
