import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Mechanism } from '../../knowledge/records.ts';
import { evidenceLines } from '../evidence/evidenceLines.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown, factLine, joinedItems, paragraph } from '../markdown.ts';

function reference(knowledge: Knowledge, id: string): string {
  const source = knowledge.source(id);
  if (!source) return `- ${linkTo(id)}`;
  // Of a work whose authors are not known, the title is all that it is called by.
  const { citation, title = '' } = source;
  const named = citation.includes(title) ? citation : `${citation}: ${title}`;
  return `- ${escapeMarkdown(named)} — ${linkTo(id)}`;
}

/**
 * What the mechanism is, how it makes a tumour resistant, what it involves, what overcomes it, the evidence on tumours that
 * have it, and the references.
 */
export function mechanismCard(knowledge: Knowledge, record: Mechanism): readonly string[] {
  const labels = (ids: readonly string[]) => ids.map((id) => knowledge.label(id));
  const list = (title: string, items: readonly string[]): readonly string[] =>
    items.length > 0 ? ['', bold(title), '', ...items] : [];
  return [
    `${bold(record.name)} · ${record.outcome ? 'kind of resistance' : 'resistance mechanism'}`,
    ...(record.definition ? ['', escapeMarkdown(record.definition)] : []),
    ...(record.confers ? ['', `How it confers resistance: ${escapeMarkdown(record.confers)}`] : []),
    ...paragraph([
      ...factLine('Kind of', labels(record.parents), 3),
      ...factLine('Genes', labels(record.genes), 10),
      ...factLine('Concerns', labels(record.drugs), 8),
      ...factLine('Also', record.spellings, 8),
    ]),
    ...list(
      'What overcomes it',
      record.overcome.map(
        ({ strategy, drugs }) =>
          `- ${escapeMarkdown(strategy)}${drugs.length > 0 ? ` (${joinedItems(labels(drugs), 6)})` : ''}`,
      ),
    ),
    ...record.alterations.flatMap((id) => ['', ...evidenceLines(knowledge, id, 6)]),
    ...list(
      'References',
      record.references.map((id) => reference(knowledge, id)),
    ),
  ];
}
