import { keyPlace } from '../../manuscript/citations/keyPlace.ts';
import type { Citation } from '../../manuscript/manuscript.ts';
import { type Bibliography, type BibliographyEntry, isComplete } from '../../manuscript/references/bibliography.ts';
import {
  authorYearOf,
  isAuthorYear,
  isKeyed,
  isNumbered,
  type References,
} from '../../manuscript/references/references.ts';
import { foldedSurname, isSameSurname } from '../../manuscript/references/surname.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';
import type { RuleContext } from '../rule.ts';

/** One key of a citation. */
export interface CitedKey {
  readonly citation: Citation;
  readonly index: number;
  readonly key: string;
}

export const citedKeys = (citations: readonly Citation[], wanted: (citation: Citation) => boolean): CitedKey[] =>
  citations.flatMap((citation) =>
    wanted(citation) ? citation.keys.map((key, index) => ({ citation, index, key })) : [],
  );

/** Citation keys, split into those that lead to an entry of the manuscript's own list and those that do not. */
export interface ResolvedKeys {
  readonly leading: readonly CitedKey[];
  readonly lost: readonly CitedKey[];
}

function resolved(keys: readonly CitedKey[], references: References): ResolvedKeys {
  const leads = new Map<string, boolean>();
  const isLeading = ({ citation, key }: CitedKey): boolean => {
    const known = leads.get(key) ?? references.worksOf(citation, key).length > 0;
    leads.set(key, known);
    return known;
  };
  return { leading: keys.filter(isLeading), lost: keys.filter((key) => !isLeading(key)) };
}

/**
 * The highest number of a list numbered 1, 2, 3 …; undefined for any other. A list with gaps or duplicate numbers was not read
 * completely, or belongs to several chapters, so nothing can be said to be missing.
 */
function counted(listed: readonly ListedWork[]): number | undefined {
  return listed.length >= 2 && listed.every(({ number }, i) => number === i + 1) ? listed.length : undefined;
}

/** Minimum share of numbers that lead to the list: with fewer, they cite another list or are not citations. */
const leadingShare = 0.7;

/** The numbers cited, resolved against the list; undefined if most of them do not lead to it. */
function resolvedNumbers({ manuscript, references }: RuleContext): ResolvedKeys | undefined {
  if (references.listed.length === 0) return undefined;
  // A letter may be another mark, so it counts only where it leads to a part of an entry.
  const keys = citedKeys(manuscript.citations, isNumbered).filter(
    ({ citation, key }) =>
      /^[1-9]\d{0,3}$/.test(key) || (/^[1-9]\d{0,3}[a-z]$/.test(key) && references.worksOf(citation, key).length > 0),
  );
  const found = resolved(keys, references);
  return keys.length > 0 && found.leading.length >= leadingShare * keys.length ? found : undefined;
}

const citedNumbers = (context: RuleContext): ResolvedKeys | undefined =>
  context.once('cited numbers', () => resolvedNumbers(context));

/** Resolves numbers against a numbered list; undefined if the manuscript does not cite that way or its list was not read. */
export const citedByNumber = (context: RuleContext): ResolvedKeys | undefined =>
  counted(context.references.listed) === undefined ? undefined : citedNumbers(context);

/** Whether the manuscript cites by the numbers of its list, whether or not the list was read completely. */
export const isCitedList = (context: RuleContext): boolean => citedNumbers(context) !== undefined;

/** A shorter list may hold something other than works. */
const fewestListed = 3;
const readableShare = 0.6;
const namedShare = 0.5;

function resolvedAuthors({ manuscript, references }: RuleContext): ResolvedKeys | undefined {
  const { listed } = references;
  const readable = listed.filter(({ authorsRead, year }) => authorsRead && year !== undefined);
  if (listed.length < fewestListed || readable.length < readableShare * listed.length) return undefined;
  const keys = citedKeys(manuscript.citations, isAuthorYear).filter(({ key }) => authorYearOf(key).year !== undefined);
  const numbers = citedKeys(manuscript.citations, isNumbered);
  const found = resolved(keys, references);
  return found.leading.length >= 2 && found.leading.length >= namedShare * keys.length && keys.length >= numbers.length
    ? found
    : undefined;
}

/**
 * Resolves author–year citations against a list whose entries begin with authors; undefined if the manuscript does not cite
 * that way or its list was not read.
 */
export const citedByAuthor = (context: RuleContext): ResolvedKeys | undefined =>
  context.once('cited authors', () => resolvedAuthors(context));

/** Fewer citations do not show that the text cites from the file. */
const fewestLeading = 3;

/** Whether a name and year can be nothing but a citation: a place and a company have no "et al.". */
const namesPeople = (written: string): boolean => /\bet\sal\b|\p{Ll}\s(?:&|and)\s\p{Lu}\p{Ll}/u.test(written);

function lostToFile({ manuscript, references }: RuleContext): readonly CitedKey[] {
  const { listed, bibliography } = references;
  if (listed.length > 0 || !bibliography || !isComplete(bibliography)) return [];
  const keyed = citedKeys(manuscript.citations, isKeyed);
  const inFile = keyed.filter(({ key }) => bibliography.byKey.has(key)).length;
  const named = citedKeys(manuscript.citations, isAuthorYear).filter(({ citation, index, key }) => {
    const { start, end } = keyPlace(manuscript.text, citation, index);
    return authorYearOf(key).year !== undefined && namesPeople(manuscript.text.slice(start, end));
  });
  const lost = named.filter(({ key }) => entriesBy(bibliography, key).length === 0);
  const leading = inFile + named.length - lost.length;
  return leading >= fewestLeading && leading >= leadingShare * (keyed.length + named.length) ? lost : [];
}

/** The entries of the bibliography whose first author and year a citation names. */
function entriesBy({ entries }: Bibliography, key: string): readonly BibliographyEntry[] {
  const { surname, year = '' } = authorYearOf(key);
  return entriesOfAuthor(entries, surname).filter((entry) => entry.year?.startsWith(year.slice(0, 4)) !== false);
}

/** The entries with this first author. */
export const entriesOfAuthor = (entries: readonly BibliographyEntry[], surname: string): readonly BibliographyEntry[] =>
  entries.filter(({ authors }) => isSameSurname(foldedSurname(authors[0] ?? ''), foldedSurname(surname)));

/** Citations by author and year that the bibliography files lack, in a text that otherwise cites from them. */
export const lackedByFile = (context: RuleContext): readonly CitedKey[] =>
  context.once('authors that the bibliography lacks', () => lostToFile(context));
