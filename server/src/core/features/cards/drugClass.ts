import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { bold, listed } from '../markdown.ts';

/** What the class acts on, what it belongs to, and its members. */
export function classCard(knowledge: Knowledge, record: DrugClass): readonly string[] {
  const labels = (ids: readonly string[]) => ids.map((id) => knowledge.label(id));
  const members = labels(knowledge.membersOf(record.id));
  const unsourced = record.source.verified === 'unsourced' ? ['', 'Members and targets are not yet sourced.'] : [];
  return [
    `${bold(record.name)} · drug class`,
    ...(record.parents.length > 0 ? ['', `Kind of: ${listed(labels(record.parents), 3)}`] : []),
    ...(record.targets.length > 0 ? ['', `Targets: ${listed(labels(record.targets), 6)}`] : []),
    ...(members.length > 0 ? ['', `Members: ${listed(members, 12)}`] : []),
    ...(record.aliases.length > 0 ? ['', `Also: ${listed(record.aliases, 6)}`] : []),
    ...unsourced,
  ];
}
