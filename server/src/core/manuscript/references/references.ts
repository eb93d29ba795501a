import { groupBy } from '../../text/groupBy.ts';
import type { Citation, Manuscript } from '../manuscript.ts';
import type { Bibliography, BibliographyEntry } from './bibliography.ts';
import { normalDoi } from './identifiers.ts';
import { foldedSurname, isSameSurname } from './surname.ts';
import type { ListedWork, Work } from './work.ts';

/** A work that a citation may lead to. */
export type CitedWork = ListedWork | BibliographyEntry;

/** A key such as `van der Berg 2020a`, split into its parts. `year` is undefined for works "in press". */
export interface AuthorYear {
  readonly surname: string;
  readonly year?: string;
}

/** What citations lead to: entries of the manuscript's own list and of its bibliographies. */
export interface References {
  readonly listed: readonly ListedWork[];
  readonly bibliography?: Bibliography;
  /**
   * Returns the works that a key of a citation leads to: several if the key does not distinguish them, none if it leads
   * nowhere.
   */
  worksOf(citation: Pick<Citation, 'style'>, key: string): readonly CitedWork[];
}

/** Splits a key into surname and year. */
export function authorYearOf(key: string): AuthorYear {
  const year = /\s((?:1[89]|20)\d{2}[a-z]?)\S*$/.exec(key);
  return year?.[1] === undefined
    ? { surname: key.replace(/\s(?:in press|forthcoming|n\.d\.)$/, '') }
    : { surname: key.slice(0, year.index), year: year[1] };
}

/** Reads an identifier in place of a key: `doi:10.1000/x`, `PMID:123`, `pubmed:123`. */
export function identifierOf(key: string): { readonly kind: 'doi' | 'pmid'; readonly id: string } | undefined {
  const pmid = /^(?:pmid|pubmed):(\d{1,8})$/i.exec(key)?.[1];
  if (pmid !== undefined) return { kind: 'pmid', id: pmid };
  const doi = /^(?:doi:|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/.+)$/i.exec(key)?.[1];
  const normal = doi === undefined ? undefined : normalDoi(doi);
  return normal === undefined ? undefined : { kind: 'doi', id: normal };
}

const numbered: ReadonlySet<Citation['style']> = new Set(['numeric', 'linked-number', 'superscript']);
/** Whether a citation refers to works by their numbers. */
export const isNumbered = ({ style }: Pick<Citation, 'style'>): boolean => numbered.has(style);
/** The number of the entry that a key such as `1a` cites a part of: entry 1 has the works (a) and (b). */
export const entryNumber = (key: string): string => key.replace(/(?<=\d)[a-z]$/, '');
/** Whether a citation refers to works by author and year. */
export const isAuthorYear = ({ style }: Pick<Citation, 'style'>): boolean =>
  style === 'author-year' || style === 'narrative';
/** Whether a citation refers to works by the keys of a bibliography. */
export const isKeyed = ({ style }: Pick<Citation, 'style'>): boolean => style === 'pandoc' || style === 'role';

/** Whether a work is an entry of the manuscript's own list, and not of a bibliography file. */
export const isListed = (work: CitedWork): work is ListedWork => 'section' in work;

/** Returns whether the work may be of the year: a year in its text counts too, although it may be part of a volume or date. */
const isOfYear = (work: ListedWork, year: string): boolean =>
  work.year?.startsWith(year.slice(0, 4)) === true || work.text.includes(year.slice(0, 4));

const isByAuthor = ({ authorsRead, calledBy }: ListedWork, surname: readonly string[]): boolean =>
  authorsRead
    ? isSameSurname(calledBy, surname)
    : surname.length > 0 && surname.every((word) => calledBy.includes(word));

const hasIdentifier = (work: Work, { kind, id }: { kind: 'doi' | 'pmid'; id: string }): boolean => work[kind] === id;

/** The words under which a listed work is found by author: `isByAuthor` compares none but these with a surname's first and last. */
function wordsOfAuthor({ authorsRead, calledBy }: ListedWork): ReadonlySet<string> {
  return new Set(authorsRead ? [...calledBy.slice(0, 1), ...calledBy.slice(-1)] : calledBy);
}

/** What `make` returns, made when it is first asked for. */
function whenAsked<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Joins the manuscript's own list and its bibliography files. */
export function createReferences({ listed }: Pick<Manuscript, 'listed'>, bibliography?: Bibliography): References {
  const allWorks = (): readonly CitedWork[] => [...listed, ...(bibliography?.entries ?? [])];
  const byNumber = whenAsked(() => groupBy(listed, ({ number }) => (number === undefined ? [] : [`${number}`])));
  const byAuthor = whenAsked(() => groupBy(listed.keys(), (index) => wordsOfAuthor(listed[index]!)));
  const worksBy = (surname: readonly string[]): readonly ListedWork[] => {
    const [first = '', last = ''] = [surname[0], surname.at(-1)];
    const ofFirst = byAuthor().get(first) ?? [];
    const indexes = first === last ? ofFirst : new Set([...ofFirst, ...(byAuthor().get(last) ?? [])]);
    return [...indexes]
      .sort((a, b) => a - b)
      .map((index) => listed[index]!)
      .filter((work) => isByAuthor(work, surname));
  };
  return {
    listed,
    ...(bibliography === undefined ? {} : { bibliography }),
    worksOf(citation, key) {
      if (isNumbered(citation)) return byNumber().get(key) ?? byNumber().get(entryNumber(key)) ?? [];
      if (isAuthorYear(citation)) {
        const { surname, year } = authorYearOf(key);
        return worksBy(foldedSurname(surname)).filter((work) => year === undefined || isOfYear(work, year));
      }
      const entries = bibliography?.byKey.get(key) ?? [];
      if (entries.length > 0) return entries;
      const identifier = identifierOf(key);
      return identifier ? allWorks().filter((work) => hasIdentifier(work, identifier)) : [];
    },
  };
}
