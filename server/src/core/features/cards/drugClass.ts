import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { DrugClass } from '../../knowledge/records.ts';
import { isRegimen } from '../../knowledge/regimens.ts';
import { evidenceLines } from '../evidence/evidenceLines.ts';
import { sortedByEvidence } from '../evidence/sortedByEvidence.ts';
import { bold, escapeMarkdown, factLine, paragraph } from '../markdown.ts';
import { sourceLabel } from './provenance.ts';

/** What the class does and acts on, its parent classes and members, the evidence on it as a class, other names, and the source. */
export function classCard(knowledge: Knowledge, record: DrugClass): readonly string[] {
  const labels = (ids: readonly string[]) => ids.map((id) => knowledge.label(id));
  const regimen = isRegimen(record);
  const { verified } = record.source;
  return [
    `${bold(record.name)} · ${regimen ? 'regimen' : 'drug class'}`,
    ...(record.definition ? ['', escapeMarkdown(record.definition)] : []),
    ...paragraph([
      ...factLine('Kind of', labels(record.parents), 3),
      ...factLine('Targets', labels(record.targets), 6),
      ...factLine(
        regimen ? 'Drugs' : 'Members',
        labels(sortedByEvidence(knowledge, knowledge.membersOf(record.id))),
        12,
      ),
      ...factLine('Of these not yet sourced', labels(record.unsourced), 12),
    ]),
    '',
    ...evidenceLines(knowledge, record.id, 6),
    ...paragraph([
      ...factLine('Also', record.aliases, 6),
      ...(verified === 'unsourced' ? ['Members and targets are not yet sourced.'] : []),
      ...(verified === 'lookup' ? [escapeMarkdown(`Source: ${sourceLabel(record.source)}`)] : []),
    ]),
  ];
}
