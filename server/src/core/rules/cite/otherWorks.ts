import { foldedSurname, isSameSurname } from '../../manuscript/references/surname.ts';
import type { Work } from '../../manuscript/references/work.ts';

/** In years: print and electronic publication may differ by one. */
const tolerance = 1;
/** Of the words of the shorter title, those that the longer one must have to be another form of it. */
const enough = 0.5;

const wordsOf = (title: string): ReadonlySet<string> =>
  new Set(
    title
      .toLowerCase()
      .split(/[^\p{L}\p{N}]+/u)
      .filter((word) => word.length > 3),
  );

/** Whether two titles have so few words in common that neither is a form of the other. */
function isOtherTitle(a: string, b: string): boolean {
  const [shorter, longer] = [wordsOf(a), wordsOf(b)].sort((one, two) => one.size - two.size) as [
    ReadonlySet<string>,
    ReadonlySet<string>,
  ];
  const shared = [...shorter].filter((word) => longer.has(word)).length;
  return shorter.size > 1 && shared < enough * shorter.size;
}

/**
 * In what two entries differ so much that they are two works, whatever identifier they share; empty for one work that is
 * written in two ways. One difference is none: a title may be translated, and names are misspelled.
 */
export function differencesOf(a: Work, b: Work): readonly string[] {
  const [one, other] = [a, b].map(({ authors }) => foldedSurname(authors[0] ?? '')) as [string[], string[]];
  const [early, late] = [a, b].map(({ year }) => Number.parseInt(year ?? '', 10)).sort() as [number, number];
  const found = [
    ...(a.title !== undefined && b.title !== undefined && isOtherTitle(a.title, b.title) ? ['title'] : []),
    ...(one.length > 0 && other.length > 0 && !isSameSurname(one, other) ? ['first author'] : []),
    ...(Math.abs(late - early) > tolerance ? ['year'] : []),
  ];
  return found.length > 1 ? found : [];
}
