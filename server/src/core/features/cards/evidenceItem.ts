import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { profileName } from '../evidence/profileName.ts';
import { bold, escapeMarkdown } from '../markdown.ts';
import type { Card } from './card.ts';
import { effectWords, itemLine } from './weighing.ts';

const ours = /^ra:(E\d+)$/iu;
const civic = /^(?:CIViC[:\s]\s?)?EID\s?(\d+)$/iu;

/** The piece of evidence that a term names by its id, as findings print it: "ra:E0002", "CIViC EID239". */
export function evidenceNamed(knowledge: Knowledge, term: string): Evidence | undefined {
  const [own, number] = [ours.exec(term)?.[1]?.toUpperCase(), civic.exec(term)?.[1]];
  if (own !== undefined) return knowledge.evidenceItem(`ra:${own}`);
  return number === undefined ? undefined : knowledge.evidenceItem(`civic:EID${number}`);
}

/** What a piece of evidence says, of which change and drugs, and its source. */
export function evidenceCard(knowledge: Knowledge, item: Evidence): Card {
  const drugs = [...item.drugs.map((id) => knowledge.label(id)), ...item.therapies].join(' + ');
  const change = profileName(knowledge.label(item.alteration));
  const lines = [
    `${bold(escapeMarkdown(`${change} – ${drugs}`))} · curated evidence`,
    '',
    `- ${item.supports ? 'supports' : 'does not support'} ${effectWords[item.effect]}`,
    ...itemLine(knowledge, item.id, item.alteration),
  ];
  return { lines, about: item.id };
}
