import { betterEvidence } from '../knowledge/evidenceOrder.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { profilesOf, profilesWith } from '../knowledge/profiles.ts';
import type { Evidence } from '../knowledge/records.ts';
import { curatedNote } from './curatedNote.ts';
import { linkTo } from './links.ts';
import { bold, escapeMarkdown } from './markdown.ts';

const effects: Readonly<Record<Evidence['effect'], string>> = {
  resistance: 'resistance to',
  sensitivity: 'sensitivity to',
  'reduced-sensitivity': 'reduced sensitivity to',
  'adverse-response': 'adverse response to',
  'not-stated': 'effect not stated, with',
};
const joiners = { combination: ' + ', sequential: ' then ', substitutes: ' or ' } as const;

/** The drugs of an item as its interaction joins them: "dabrafenib + trametinib". */
const drugsOf = (knowledge: Knowledge, item: Evidence): string =>
  [...item.drugs.map((id) => knowledge.label(id)), ...item.therapies].join(
    item.interaction ? joiners[item.interaction] : ', ',
  );

/** Items that say the same of the same alteration and drugs, best item first. */
function sameStatement(items: readonly Evidence[]): readonly (readonly Evidence[])[] {
  const groups = new Map<string, Evidence[]>();
  for (const item of items) {
    const key = [item.effect, item.supports, item.alteration, item.interaction, ...item.drugs, ...item.therapies].join(
      ' ',
    );
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  const lists = [...groups.values()].map((group) => group.sort(betterEvidence));
  const isResistance = (list: readonly Evidence[]) => Number(list[0]?.effect !== 'resistance');
  return lists.sort(
    (a, b) =>
      (a[0]!.level < b[0]!.level ? -1 : a[0]!.level > b[0]!.level ? 1 : 0) ||
      b.length - a.length ||
      isResistance(a) - isResistance(b) ||
      betterEvidence(a[0]!, b[0]!),
  );
}

function line(knowledge: Knowledge, group: readonly Evidence[], named: string | undefined): string {
  const [best] = group;
  if (!best) return '';
  const alteration = best.alteration === named ? '' : `${escapeMarkdown(knowledge.label(best.alteration))}: `;
  const denied = best.supports ? '' : 'does not support ';
  const drugs =
    named !== undefined && best.drugs.includes(named) && best.drugs.length + best.therapies.length === 1
      ? effects[best.effect].replace(/ to$/u, '')
      : `${effects[best.effect]} ${drugsOf(knowledge, best)}`;
  const disease = best.disease ? ` in ${escapeMarkdown(knowledge.label(best.disease))}` : '';
  const source = knowledge.source(best.source);
  const sources = new Set(group.map((item) => item.source)).size;
  const year = source?.year
    ? ` (${source.year}${source.retracted ? ', retracted' : ''})`
    : source?.retracted
      ? ' (retracted)'
      : '';
  const more = sources > 1 ? `, ${sources} sources` : '';
  return `- ${alteration}${denied}${escapeMarkdown(drugs)}${disease} — level ${best.level}, ${linkTo(best.source)}${year}, ${linkTo(best.id)}${escapeMarkdown(curatedNote(knowledge, best))}${more}`;
}

/**
 * Statements about an entity. Those about a change come first, alone or on the fusion that it arises in, before those about
 * profiles that join it with others.
 */
function statementsOf(knowledge: Knowledge, id: string): readonly (readonly Evidence[])[] {
  if (!knowledge.alteration(id)) return sameStatement(knowledge.evidence(id));
  const of = (profiles: readonly string[]) => sameStatement(profiles.flatMap((one) => knowledge.evidence(one)));
  return [...of(profilesOf(knowledge, id)), ...of(profilesWith(knowledge, id))];
}

/** The strongest statements about `id` as a list, best level first; empty where the base has none. */
export function evidenceLines(knowledge: Knowledge, id: string, limit: number): readonly string[] {
  const groups = statementsOf(knowledge, id);
  if (groups.length === 0) return [];
  const civic = groups.flat().find(({ verified }) => verified === 'civic');
  const release = civic && knowledge.origin(civic.id)?.release.civic;
  const from = civic ? `CIViC${release ? ` of ${release}` : ''}; ` : '';
  const head = `${bold('Curated evidence')} (${from}A validated … E inferential)`;
  return [head, '', ...listedStatements(knowledge, groups, id, limit)];
}

/**
 * The strongest statements about what `wider` stands for, which holds more than the entity of the card: the residue of a change, the
 * class of a drug. Empty where the base has none.
 */
export function widerEvidenceLines(
  knowledge: Knowledge,
  title: string,
  wider: string,
  limit: number,
): readonly string[] {
  const groups = statementsOf(knowledge, wider);
  return groups.length === 0 ? [] : ['', bold(title), '', ...listedStatements(knowledge, groups, wider, limit)];
}

/** The strongest statements about any of some changes ("NTRK fusion"), each by its name. Empty where the base has none. */
export function evidenceLinesOnAny(
  knowledge: Knowledge,
  title: string,
  alterations: readonly string[],
  limit: number,
): readonly string[] {
  const groups = sameStatement(alterations.flatMap((id) => knowledge.evidence(id)));
  return groups.length === 0 ? [] : ['', bold(title), '', ...listedStatements(knowledge, groups, undefined, limit)];
}

function listedStatements(
  knowledge: Knowledge,
  groups: readonly (readonly Evidence[])[],
  named: string | undefined,
  limit: number,
): readonly string[] {
  const lines = groups.slice(0, limit).map((group) => line(knowledge, group, named));
  return groups.length > limit ? [...lines, `- and ${groups.length - limit} more statements`] : lines;
}
