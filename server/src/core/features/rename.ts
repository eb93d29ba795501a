import type { Analysis } from '../analysis/analysis.ts';
import type { Knowledge } from '../knowledge/knowledge.ts';
import { isQuoted } from '../manuscript/isQuoted.ts';
import type { Mention } from '../mentions/mention.ts';
import { introduces } from '../rules/besideOtherName.ts';
import { startsSentence } from '../rules/startsSentence.ts';
import type { Edit } from '../text/edit.ts';
import type { Span } from '../text/span.ts';
import { mentionAt } from './mentionAt.ts';
import { occurrencesOf } from './occurrences.ts';

const kinds: ReadonlySet<Mention['kind']> = new Set(['gene', 'family', 'drug', 'drug-class', 'disease', 'pathway']);

/** Kinds whose parts belong to the name: BCR in BCR::ABL1, HER2 in the name of a disease. */
const wholes: ReadonlySet<Mention['kind']> = new Set(['fusion', 'drug', 'disease', 'cell-line', 'drug-class']);

/** The rest of a study title after a name: "the Herceptin Adjuvant (HERA) trial". Small words end a title. */
const studyTitle = /^(?:[- ][A-Z0-9]\w*(?:-[a-z_]\w*)*){0,8}(?: \([A-Z0-9-]+\))? (?:trials?|study|studies)\b/u;
const studyName = /(?:^|[\s(])(?:trials?|study) (?:called |named )?$/iu;

/** Whether a mention is a single entity of the base under one name, without markup inside. */
const isPlain = (mention: Mention): boolean =>
  kinds.has(mention.kind) && mention.ids.length === 1 && !/[*_~^`<>[\]\\]/u.test(mention.text);

/** Whether a mention must stay as it is: inside a quotation, another name, or the title of a study. */
function isSpared(analysis: Analysis, mention: Mention): boolean {
  const outer = mention.nestedIn === undefined ? undefined : analysis.mentions[mention.nestedIn];
  if (outer && wholes.has(outer.kind)) return true;
  const prose = analysis.manuscript.blocks[mention.block]?.prose.text ?? '';
  return (
    studyTitle.test(prose.slice(mention.prose.end, mention.prose.end + 120)) ||
    studyName.test(prose.slice(Math.max(0, mention.prose.start - 20), mention.prose.start)) ||
    isQuoted(analysis, mention)
  );
}

/** The full span of the name at `offset`; undefined if it cannot be renamed. */
export function renameable(analysis: Analysis, offset: number): Span | undefined {
  const mention = mentionAt(analysis, offset);
  return mention && isPlain(mention) ? mention.span : undefined;
}

const inSentence = (analysis: Analysis, mention: Mention, name: string): string =>
  /^\p{Ll}/u.test(name) && startsSentence(analysis.manuscript, mention) ? name[0]!.toUpperCase() + name.slice(1) : name;

/** Groups neighbours that introduce one name by another: "epidermal growth factor receptor (EGFR)", "ERBB2/HER2". */
function introductions(
  { manuscript: { blocks } }: Analysis,
  uses: readonly Mention[],
): readonly (readonly Mention[])[] {
  const groups: Mention[][] = [];
  for (const use of uses) {
    const before = groups.at(-1)?.at(-1);
    const between = before && blocks[use.block]!.prose.text.slice(before.prose.end, use.prose.start);
    if (before?.block === use.block && between !== undefined && introduces(between)) groups.at(-1)!.push(use);
    else groups.push([use]);
  }
  return groups;
}

/**
 * Those of neighbours that introduce one name by another which take the new name: none if it is among them, since nobody writes
 * "EGFR (EGFR)", else all with one of the old names: that at the cursor, or the shortest.
 */
function changing(group: readonly Mention[], name: string, old: string): readonly Mention[] {
  const texts = new Set(group.map(({ text }) => text));
  if (texts.size === 1) return group;
  const lower = name.toLowerCase();
  // "Gleevec (imatinib mesylate)"
  const isNew = (text: string): boolean => text.toLowerCase() === lower || text.toLowerCase().startsWith(`${lower} `);
  if ([...texts].some(isNew)) return [];
  const shortest = [...texts].reduce((one, other) => (other.length < one.length ? other : one));
  const given = texts.has(old) ? old : shortest;
  return group.filter(({ text }) => text === given);
}

/**
 * The edits that give an entity the same name throughout: at all its mentions by any alias, except in quotations, reference
 * lists, other names and study titles, and where one name is introduced by the new one. The new name must already belong to the entity; otherwise `problem` says so.
 */
export function rename(
  analysis: Analysis,
  knowledge: Knowledge,
  offset: number,
  newName: string,
): { readonly edits: readonly Edit[] } | { readonly problem: string } {
  const name = newName.trim();
  const mention = mentionAt(analysis, offset);
  if (!mention || !isPlain(mention)) return { problem: 'There is no name here that could be changed.' };
  const id = mention.ids[0]!;
  if (!knowledge.names.lookup(name).some((reading) => reading.id === id))
    return { problem: `“${name}” is no name of ${knowledge.label(id)} that we know.` };
  const uses = occurrencesOf(analysis, [id]).filter((one) => isPlain(one) && !isSpared(analysis, one));
  const edits = introductions(analysis, uses)
    .flatMap((group) => changing(group, name, mention.text))
    .map((one) => ({ ...one.span, newText: inSentence(analysis, one, name), was: one.text }))
    // A mention that already has the name keeps its form, such as a drug without a capital in a table.
    .filter(({ newText, was }) => was !== name && was !== newText)
    .map(({ start, end, newText }) => ({ start, end, newText }));
  return { edits };
}
