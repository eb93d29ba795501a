import { sourcesOf } from '../../claims/evidence/weighItems.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Evidence } from '../../knowledge/records.ts';
import { firstSurname } from '../../knowledge/sourceName.ts';
import { inWords } from '../../text/inWords.ts';
import { plural } from '../../text/plural.ts';
import { linkTo, pageOf } from '../links.ts';
import { bold, escapeMarkdown, link } from '../markdown.ts';
import { curatedNote } from './curatedNote.ts';
import { otherParts, profileName } from './profileName.ts';
import {
  byDisease,
  type EvidenceStatement,
  isOfResistance,
  type OfDisease,
  selectStatements,
  statementsIn,
  statementsOf,
} from './statements.ts';

const effects: Readonly<Record<Evidence['effect'], string>> = {
  resistance: 'resistance to',
  sensitivity: 'sensitivity to',
  'reduced-sensitivity': 'reduced sensitivity to',
  'adverse-response': 'adverse response to',
  'not-stated': 'effect not stated, with',
};

/**
 * The drugs of an item, joined according to their interaction: "dabrafenib + trametinib". The order of a sequence is not
 * recorded.
 */
function drugsOf(knowledge: Knowledge, { drugs, therapies, interaction }: Evidence): string {
  const names = [...drugs.map((id) => knowledge.label(id)), ...therapies];
  switch (interaction) {
    case 'combination':
      return names.join(' + ');
    case 'sequential':
      return `${inWords(names, 'and')} in sequence`;
    case 'substitutes':
      return inWords(names, 'or');
    default:
      return names.join(', ');
  }
}

/** A work by author, year and link, as far as these are known: "Kobayashi 2005, PMID 15728811". */
function workOf(knowledge: Knowledge, id: string): string {
  const source = knowledge.source(id);
  const author = source && firstSurname(source);
  const retracted = source?.retracted ? 'retracted' : undefined;
  if (author === undefined) {
    const known = [source?.year, retracted].filter(Boolean).join(', ');
    return `${linkTo(id)}${known ? ` (${known})` : ''}`;
  }
  const name = [author, source?.year].filter(Boolean).join(' ');
  return `${escapeMarkdown(name)}${retracted ? ` (${retracted})` : ''}, ${linkTo(id)}`;
}

/** What a statement is about apart from the entity of the card: "EGFR T790M: ", or "with EML4::ALK fusion: ". */
function subjectOf(knowledge: Knowledge, alteration: string, named: string | undefined): string {
  if (alteration === named) return '';
  const name = knowledge.label(alteration);
  const others = named === undefined ? undefined : otherParts(name, knowledge.label(named));
  return `${others === undefined ? profileName(name) : `with ${others}`}: `;
}

type ItemName = (id: string) => string;

/** The bare number of an item, for lists whose heading names CIViC. */
function numberOf(id: string): string {
  const { title, address } = pageOf(id) ?? { title: id, address: '' };
  return link(title.replace(/^CIViC /u, ''), address);
}

/** In how many other diseases a line names the evidence; the rest are counted. */
const mostOthers = 2;

/** The diseases other than the first that a statement has evidence on, each with its best level: "; also in melanoma (A)". */
function inOthers(knowledge: Knowledge, others: readonly OfDisease[]): string {
  if (others.length === 0) return '';
  const named = others.slice(0, mostOthers).map(({ disease, items }) => {
    const name = disease === undefined ? 'no named disease' : knowledge.label(disease);
    return `${name} (${items[0].level})`;
  });
  const rest = others.length - named.length;
  return `; also in ${inWords(rest > 0 ? [...named, `${rest} more`] : named, 'and')}`;
}

function line(knowledge: Knowledge, statement: EvidenceStatement, named: string | undefined, item: ItemName): string {
  // What is known of one disease is not told of another.
  const [{ disease: ofBest, items }, ...others] = byDisease(statement);
  const [best] = items;
  const denied = best.supports ? '' : 'does not support ';
  const drugs =
    named !== undefined && best.drugs.includes(named) && best.drugs.length + best.therapies.length === 1
      ? effects[best.effect].replace(/ to$/u, '')
      : `${effects[best.effect]} ${drugsOf(knowledge, best)}`;
  const disease = ofBest ? ` in ${knowledge.label(ofBest)}` : '';
  const sources = sourcesOf(items);
  const more = sources > 1 ? `, ${sources} sources` : '';
  const said = escapeMarkdown(`${subjectOf(knowledge, best.alteration, named)}${denied}${drugs}${disease}`);
  const note = escapeMarkdown(curatedNote(knowledge, best));
  const work = best.source === named ? '' : `${workOf(knowledge, best.source)}, `;
  const elsewhere = escapeMarkdown(inOthers(knowledge, others));
  return `- ${said} — level ${best.level}, ${work}${item(best.id)}${note}${more}${elsewhere}`;
}

function listedStatements(
  knowledge: Knowledge,
  statements: readonly EvidenceStatement[],
  named: string | undefined,
  limit: number,
  item: ItemName = linkTo,
): readonly string[] {
  const shown = selectStatements(statements, limit);
  const lines = shown.map((statement) => line(knowledge, statement, named, item));
  const rest = statements.filter((one) => !shown.includes(one));
  if (rest.length === 0) return lines;
  const ofResistance = rest.filter(isOfResistance).length;
  const which = ofResistance === 0 || ofResistance === rest.length ? '' : `, ${ofResistance} of them on resistance`;
  return [...lines, `- and ${plural(rest.length, 'more statement')}${which}`];
}

/** Statements about `id` as a Markdown list, best levels first, with room for resistance; empty if the base has none. */
export function evidenceLines(knowledge: Knowledge, id: string, limit: number): readonly string[] {
  const statements = statementsOf(knowledge, id);
  if (statements.length === 0) return [];
  const civic = statements.flat().find(({ verified }) => verified === 'civic');
  const release = civic && knowledge.origin(civic.id)?.release.civic;
  const from = civic ? `CIViC${release ? ` of ${release}` : ''}; ` : '';
  const head = `${bold('Curated evidence')} (${from}A validated … E inferential)`;
  return [head, '', ...listedStatements(knowledge, statements, id, limit, numberOf)];
}

/**
 * The strongest statements about `wider`, which covers more than the entity of the card: the residue of a change, the class of
 * a drug. Empty if the base has none.
 */
export function widerEvidenceLines(
  knowledge: Knowledge,
  title: string,
  wider: string,
  limit: number,
): readonly string[] {
  const statements = statementsOf(knowledge, wider);
  if (statements.length === 0) return [];
  return ['', bold(title), '', ...listedStatements(knowledge, statements, wider, limit)];
}

/** The strongest statements about any of several alterations ("NTRK fusion"), each under its name. Empty if the base has none. */
export function evidenceLinesOnAny(
  knowledge: Knowledge,
  title: string,
  alterations: readonly string[],
  limit: number,
): readonly string[] {
  const statements = statementsIn(alterations.flatMap((id) => knowledge.evidence(id)));
  if (statements.length === 0) return [];
  return ['', bold(title), '', ...listedStatements(knowledge, statements, undefined, limit)];
}

/** The statements curated from a work, each under its alteration. Empty if there are none. */
export function evidenceLinesFrom(knowledge: Knowledge, source: string, limit: number): readonly string[] {
  const statements = statementsIn(knowledge.evidence(source));
  if (statements.length === 0) return [];
  return [bold('Curated from this work'), '', ...listedStatements(knowledge, statements, source, limit)];
}
