import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidenceLines.ts';
import { bold, escapeMarkdown, listed } from '../markdown.ts';
import { whereItStands } from './provenance.ts';

/** What the class does and acts on, what it belongs to, its members, where that stands, and the evidence on it as a class. */
export function classCard(knowledge: Knowledge, record: DrugClass): readonly string[] {
  const labels = (ids: readonly string[]) => ids.map((id) => knowledge.label(id));
  const line = (title: string, items: readonly string[], limit: number): readonly string[] =>
    items.length > 0 ? ['', `${title}: ${listed(items, limit)}`] : [];
  const regimen = record.parents.includes('class:combination-regimen');
  const { verified } = record.source;
  return [
    `${bold(record.name)} · ${regimen ? 'regimen' : 'drug class'}`,
    ...(record.definition ? ['', escapeMarkdown(record.definition)] : []),
    ...line('Kind of', labels(record.parents), 3),
    ...line('Targets', labels(record.targets), 6),
    ...line(regimen ? 'Drugs' : 'Members', labels(knowledge.membersOf(record.id)), 12),
    ...line('Of these not yet sourced', labels(record.unsourced), 12),
    ...line('Also', record.aliases, 6),
    ...(verified === 'unsourced' ? ['', 'Members and targets are not yet sourced.'] : []),
    ...(verified === 'lookup' ? ['', escapeMarkdown(`Source: ${whereItStands(record.source)}`)] : []),
    '',
    ...evidenceLines(knowledge, record.id, 6),
  ];
}
