import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { sourceName } from '../../knowledge/sourceName.ts';
import { curatedNote } from '../evidence/curatedNote.ts';
import { profileName } from '../evidence/profileName.ts';
import { verdictInWords } from '../evidence/verdictWords.ts';
import type { AskedPair } from '../explain/askedPairs.ts';
import { linkTo } from '../links.ts';
import { bold, escapeMarkdown } from '../markdown.ts';

export const effectWords: Readonly<Record<Evidence['effect'], string>> = {
  resistance: 'resistance',
  sensitivity: 'sensitivity',
  'reduced-sensitivity': 'reduced sensitivity',
  'adverse-response': 'adverse response',
  'not-stated': 'an effect that is not stated',
};

/** How many items are listed per side; the others are counted. */
const most = 8;

/** The line of a piece of evidence in a list; the profile is named if it is not the one that was asked for. */
export function itemLine(knowledge: Knowledge, id: string, asked: string | undefined): readonly string[] {
  const item = knowledge.evidenceItem(id);
  if (!item) return [];
  const source = knowledge.source(item.source);
  const named = source ? `${escapeMarkdown(sourceName(source))}, ` : '';
  const disease = item.disease ? ` in ${escapeMarkdown(knowledge.label(item.disease))}` : '';
  const classes = item.drugs.filter((drug) => drug.startsWith('class:')).map((drug) => knowledge.label(drug));
  const treatment = classes.length === 0 ? '' : ` on ${escapeMarkdown(classes.join(', '))}`;
  const profile =
    item.alteration === asked ? '' : ` (${escapeMarkdown(profileName(knowledge.label(item.alteration)))})`;
  const note = escapeMarkdown(`${curatedNote(knowledge, item)}${item.says ? `: ${item.says}` : ''}`);
  return [
    `- level ${item.level}${treatment}${disease}${profile}, ${named}${linkTo(item.source)}, ${linkTo(item.id)}${note}`,
  ];
}

/** A heading with the items that belong under it, best first. */
function group(
  knowledge: Knowledge,
  title: string,
  ids: readonly string[],
  asked: string | undefined,
): readonly string[] {
  const rest = ids.length > most ? [`- and ${ids.length - most} more`] : [];
  return ['', bold(title), '', ...ids.slice(0, most).flatMap((id) => itemLine(knowledge, id, asked)), ...rest];
}

/**
 * The curated evidence on an alteration under a drug: the verdict on a claim of resistance or sensitivity, and the items on all
 * sides.
 */
export function weighingCard(knowledge: Knowledge, pair: AskedPair): readonly string[] {
  const verdicts: string[] = [];
  const groups = new Map<string, string[]>();
  for (const effect of ['resistance', 'sensitivity'] as const) {
    const { verdict, evidence } = pair.weighedFor(effect);
    verdicts.push(
      `- a claim of ${effect}: ${bold(verdictInWords(verdict, evidence.for.length, evidence.against.length))}`,
    );
    for (const id of [...evidence.for, ...evidence.against]) {
      const item = knowledge.evidenceItem(id);
      if (!item) continue;
      const title = `${item.supports ? 'Supports' : 'Does not support'} ${effectWords[item.effect]}`;
      const ids = groups.get(title);
      if (!ids) groups.set(title, [id]);
      else if (!ids.includes(id)) ids.push(id);
    }
  }
  const civic = knowledge.layers.findLast((layer) => layer.release.civic)?.release.civic;
  return [
    `${bold(`${profileName(pair.change)} – ${pair.drugs.map((id) => knowledge.label(id)).join(' + ')}`)} · curated evidence weighed${civic ? ` (CIViC of ${civic})` : ''}`,
    '',
    ...verdicts,
    ...[...groups].flatMap(([title, ids]) => group(knowledge, `${title} (${ids.length})`, ids, pair.alteration)),
  ];
}
