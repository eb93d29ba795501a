import type { Source } from '../../knowledge/records.ts';
import { type CitedWork, isListed, type References } from '../../manuscript/references/references.ts';
import { foldedSurname } from '../../manuscript/references/surname.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';
import type { Edit } from '../../text/edit.ts';
import type { Addition } from '../finding.ts';
import type { RuleContext } from '../rule.ts';
import { identifierKey, identifierText } from '../sourceIdentifier.ts';
import { keyMarks, numberMarks } from './citationMarks.ts';
import { type CitingStyle, citingStyle } from './citingStyle.ts';
import { bibtexEntry, listEntry, newKey } from './newEntry.ts';
import { shortNames, sourceAuthors } from './sourceNames.ts';

/** A new citation: its text, and the entry for the manuscript's list or a bibliography file. */
export interface NewCitation {
  readonly edits: readonly Edit[];
  readonly addition?: Addition;
}

/** The marker before the text of an entry: `7. `, `\[7\] `, `- [7](#) `. */
const listMarker = /^(\s*(?:[-*+]\s+)?\\?\[?)(\d{1,4})(\\?\]?(?:\(#[^)\s]*\))?[.)]?\s+)/;

/** The entries for a work in the list or the bibliography, by any identifier that the base knows for it. */
const knownWorks = (references: References, { id, doi }: Source): readonly CitedWork[] =>
  [id, ...(doi === undefined ? [] : [`doi:${doi}`])].flatMap((key) => references.worksOf({ style: 'pmid' }, key));

/** The separator between entries, taken from the last two. */
function gapOf(text: string, listed: readonly ListedWork[]): string | undefined {
  const [before, last] = listed.slice(-2);
  if (!before || !last) return undefined;
  const gap = text.slice(before.span.end, last.span.start);
  return gap.includes('\n') && gap.trim() === '' ? gap : undefined;
}

/** The next number of a numbered list, and the edit that appends its entry; nothing is renumbered. */
function numberedEntry(context: RuleContext, source: Source): { number: number; edit: Edit } | undefined {
  const { manuscript, references } = context;
  const { listed } = references;
  const last = listed.at(-1);
  const gap = gapOf(manuscript.text, listed);
  if (!last || gap === undefined || !listed.every(({ number }, i) => number === i + 1)) return undefined;
  const marker = listMarker.exec(manuscript.text.slice(last.span.start, last.span.end));
  if (!marker) return undefined;
  const number = listed.length + 1;
  const entry = listEntry(source, /\(\d{4}[a-z]?\)\./.test(last.text));
  const newText = `${gap}${marker[1]}${marker[2] === '1' ? 1 : number}${marker[3]}${entry}`;
  return { number, edit: { start: last.span.end, end: last.span.end, newText } };
}

/** The edit that adds an entry to an unnumbered list: at its alphabetical place, or at the end. */
function namedEntry(context: RuleContext, source: Source): Edit | undefined {
  const { manuscript, references } = context;
  const { listed } = references;
  const gap = gapOf(manuscript.text, listed);
  const last = listed.at(-1);
  if (gap === undefined || !last || listed.some(({ number }) => number !== undefined)) return undefined;
  const names = listed.map(({ calledBy }) => calledBy.join(' '));
  const isOrdered = names.every((name, i) => i === 0 || name >= (names[i - 1] ?? ''));
  const own = foldedSurname(sourceAuthors(source).known[0]?.surname ?? '').join(' ');
  const previous = isOrdered ? names.findLastIndex((name) => name <= own) : listed.length - 1;
  const bullet = /^\s*[-*+]\s+/.exec(manuscript.text.slice(last.span.start, last.span.end))?.[0] ?? '';
  const entry = `${bullet}${listEntry(source, /\(\d{4}[a-z]?\)/.test(last.text))}`;
  const place = listed[previous];
  if (place) return { start: place.span.end, end: place.span.end, newText: gap + entry };
  const start = listed[0]?.span.start ?? 0;
  return { start, end: start, newText: entry + gap };
}

/** A key for the work, with the entry to be added if there is none yet. */
function keyOf({ references }: RuleContext, source: Source): { key: string; addition?: Addition } | undefined {
  const { bibliography } = references;
  if (!bibliography) return undefined;
  const known = knownWorks(references, source).find((work) => !isListed(work));
  if (known && !isListed(known)) return { key: known.key };
  const file = bibliography.files.find(
    ({ format, problem, faults }) => format === 'bibtex' && problem === undefined && !faults,
  );
  const surname = sourceAuthors(source).known[0]?.surname;
  if (!file || !surname || source.year === undefined) return undefined;
  const key = newKey(surname, source.year, bibliography.entries);
  const newText = `${file.endsOpen ? '\n' : ''}\n${bibtexEntry(key, source)}`;
  return { key, addition: { uri: file.uri, name: file.name, line: file.lines - 1, newText } };
}

const byIdentifier = (at: number, source: Source): NewCitation => ({
  edits: [{ start: at, end: at, newText: ` (${identifierText(source)})` }],
});

/** A work that is to be cited, and how the manuscript marks its citations. */
interface ToCite {
  readonly context: RuleContext;
  readonly source: Source;
  /** A citation of the manuscript as it stands in the source; empty if there is none. */
  readonly marks: string;
  insert(newText: string): Edit;
}

function byIdentifierKey({ source, marks, insert }: ToCite): NewCitation | undefined {
  const prefix = /@(pubmed):/i.exec(marks)?.[1] ?? 'pmid';
  const key = identifierKey(source);
  return key === undefined ? undefined : { edits: [insert(` [@${key.replace(/^pmid/, prefix)}]`)] };
}

function byKey({ context, source, marks, insert }: ToCite): NewCitation | undefined {
  const found = keyOf(context, source);
  if (!found) return undefined;
  return { edits: [insert(keyMarks(marks, found.key))], ...(found.addition ? { addition: found.addition } : {}) };
}

function byNumber({ context, source, marks, insert }: ToCite): NewCitation | undefined {
  const listed = knownWorks(context.references, source).find(isListed);
  const entry = listed?.number === undefined ? numberedEntry(context, source) : undefined;
  const number = listed?.number ?? entry?.number;
  if (number === undefined) return undefined;
  return { edits: [insert(numberMarks(marks, number)), ...(entry ? [entry.edit] : [])] };
}

function byAuthorYear({ context, source, marks, insert }: ToCite): NewCitation | undefined {
  const { references } = context;
  const names = shortNames(source, /\sand\s/.test(marks) ? 'and' : '&');
  if (names === undefined || source.year === undefined) return undefined;
  const known =
    knownWorks(references, source).find(isListed) ??
    references.worksOf({ style: 'author-year' }, `${names.split(/ et al| & | and /u)[0]} ${source.year}`)[0];
  const entry = known ? undefined : namedEntry(context, source);
  if (!known && !entry) return undefined;
  const comma = /\bal\.?\s\d|\p{L}\s\d{4}/u.test(marks) ? '' : ',';
  return { edits: [insert(` (${names}${comma} ${source.year})`), ...(entry ? [entry] : [])] };
}

/** How a work is cited in each style, undefined if that cannot be done. */
const inStyle: Readonly<Partial<Record<CitingStyle, (work: ToCite) => NewCitation | undefined>>> = {
  'identifier-key': byIdentifierKey,
  key: byKey,
  number: byNumber,
  'author-year': byAuthorYear,
};

/**
 * Makes the citation of a work for a place in the text, in the manuscript's own style, with its entry: an existing one, or a
 * new one that contains only what the base knows. If that style cannot be followed, the citation is the identifier in brackets.
 */
export function citeSource(context: RuleContext, source: Source, at: number): NewCitation {
  const { style, model } = citingStyle(context);
  const marks = model ? context.manuscript.text.slice(model.span.start, model.span.end) : '';
  const insert = (newText: string): Edit => ({ start: at, end: at, newText });
  const styled = style && inStyle[style]?.({ context, source, marks, insert });
  return styled || byIdentifier(at, source);
}
