import { distance } from 'fastest-levenshtein';
import { foldedSurname, isSameSurname } from '../../manuscript/references/surname.ts';
import type { ListedWork } from '../../manuscript/references/work.ts';

/** The entry that the writer probably means, and how it differs. */
export interface NearestWork {
  readonly work: ListedWork;
  readonly by: 'year' | 'spelling' | 'author';
}

/** Whether the further names that the writer gives are authors of the entry. */
export function agreesWithNames(cited: string, { authors, text }: ListedWork): boolean {
  if (/\bet\.?\sal\b/.test(cited)) return authors.length > 2 || /\bet al\b|\.\.\./.test(text);
  const second = /(?:&|\band)\s(\p{Lu}[\p{L}'’-]+)/u.exec(cited)?.[1];
  return second === undefined
    ? authors.length === 1
    : authors.some((author) => isSameSurname(foldedSurname(author), foldedSurname(second)));
}

export const yearNumber = (year: string | undefined): number => Number.parseInt(year ?? '', 10);

/**
 * The entry nearest to a citation that leads nowhere: same first author and another year; same year and a name a letter or two
 * away; same year and another of its authors.
 */
export function nearestWork(listed: readonly ListedWork[], surname: string, year: string): NearestWork | undefined {
  const folded = foldedSurname(surname);
  const same = listed
    .filter(({ authorsRead, calledBy }) => authorsRead && isSameSurname(calledBy, folded))
    .sort((a, b) => Math.abs(yearNumber(a.year) - yearNumber(year)) - Math.abs(yearNumber(b.year) - yearNumber(year)));
  if (same[0]) return { work: same[0], by: 'year' };
  const name = folded.join(' ');
  const ofYear = listed.filter((work) => work.year?.startsWith(year.slice(0, 4)));
  const most = name.length >= 8 ? 2 : name.length >= 5 ? 1 : 0;
  const spelled = ofYear.filter(({ authors }) => distance(foldedSurname(authors[0] ?? '').join(' '), name) <= most);
  if (spelled.length === 1 && spelled[0]) return { work: spelled[0], by: 'spelling' };
  const ofAuthor = ofYear.filter(({ authors }) =>
    authors.slice(1).some((author) => foldedSurname(author).join(' ') === name),
  );
  return ofAuthor.length === 1 && ofAuthor[0] && name.length >= 4 ? { work: ofAuthor[0], by: 'author' } : undefined;
}
