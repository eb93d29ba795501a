import type { Entity, Knowledge } from '../../knowledge/knowledge.ts';
import { linkTo } from '../links.ts';
import { bold, listed } from '../markdown.ts';

type Group = Extract<Entity, { kind: 'family' | 'pathway' | 'disease' | 'cell-line' }>;

const kindNames: Readonly<Record<Group['kind'], string>> = {
  family: 'protein family',
  pathway: 'pathway',
  disease: 'disease',
  'cell-line': 'cell line',
};

const otherNames = ({ kind, record }: Group): readonly string[] => {
  if (kind === 'disease') return [...record.abbreviations, ...record.synonyms];
  return record.aliases;
};

const parts = ({ kind, record }: Group): readonly string[] =>
  kind === 'family' || kind === 'pathway' ? record.members : [];

const parents = ({ kind, record }: Group): readonly string[] =>
  kind === 'disease' ? record.parents : kind === 'cell-line' && record.disease ? [record.disease] : [];

const oncoTree = ({ kind, record }: Group): string =>
  kind === 'disease' && record.oncotree.length > 0 ? ` · OncoTree ${listed(record.oncotree, 4)}` : '';

/** Entities that stand for others: what they are a kind of, what belongs to them, and how else they are called. */
export function groupCard(knowledge: Knowledge, entity: Entity): readonly string[] {
  if (!(entity.kind in kindNames)) return [];
  const group = entity as Group;
  const labels = (ids: readonly string[]) => ids.map((id) => knowledge.label(id));
  const id = group.record.id.startsWith('doid:') ? ` · ${linkTo(group.record.id)}` : '';
  return [
    `${bold(group.record.name)} · ${kindNames[group.kind]}${id}${oncoTree(group)}`,
    ...(parents(group).length > 0 ? ['', `Kind of: ${listed(labels(parents(group)), 3)}`] : []),
    ...(parts(group).length > 0 ? ['', `Genes: ${listed(labels(parts(group)), 10)}`] : []),
    ...(otherNames(group).length > 0 ? ['', `Also: ${listed(otherNames(group), 8)}`] : []),
  ];
}
