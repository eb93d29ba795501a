import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import { sortedByEvidence } from '../evidence/sortedByEvidence.ts';
import { linkTo } from '../links.ts';
import { bold, factLine, joinedItems, paragraph } from '../markdown.ts';
import { kindNames } from './kindNames.ts';

type Group = Extract<Entity, { kind: 'family' | 'pathway' | 'disease' | 'cell-line' }>;

const grouping: readonly string[] = ['family', 'pathway', 'disease', 'cell-line'] satisfies Group['kind'][];

const otherNames = ({ kind, record }: Group): readonly string[] => {
  if (kind === 'disease') return [...record.abbreviations, ...record.synonyms];
  return record.aliases;
};

const parts = ({ kind, record }: Group): readonly string[] =>
  kind === 'family' || kind === 'pathway' ? record.members : [];

/** The parents of a disease, or the origin of a cell line. */
const origin = (knowledge: Knowledge, { kind, record }: Group): readonly string[] => {
  if (kind === 'disease') return factLine('Kind of', record.parents.map(knowledge.label), 3);
  return kind === 'cell-line' && record.disease ? factLine('Disease', [knowledge.label(record.disease)], 1) : [];
};

const oncoTree = ({ kind, record }: Group): string =>
  kind === 'disease' && record.oncotree.length > 0 ? ` · OncoTree ${joinedItems(record.oncotree, 4)}` : '';

/** The card of an entity that groups others: its parents, its members and its other names. */
export function groupCard(knowledge: Knowledge, entity: Entity): readonly string[] {
  if (!grouping.includes(entity.kind)) return [];
  const group = entity as Group;
  const id = group.record.id.startsWith('doid:') ? ` · ${linkTo(group.record.id)}` : '';
  return [
    `${bold(group.record.name)} · ${kindNames[group.kind]}${id}${oncoTree(group)}`,
    ...paragraph([
      ...origin(knowledge, group),
      ...factLine('Genes', sortedByEvidence(knowledge, parts(group)).map(knowledge.label), 10),
      ...factLine('Also', otherNames(group), 8),
    ]),
  ];
}
