import { type CitedWork, isListed } from './references.ts';

/** Returns a short name: "Biswas & Rao 2017", "Holohan et al. 2013"; for an entry without authors, its key or first words. */
export function workName(work: CitedWork): string {
  const { authors, year } = work;
  const [first, second] = authors;
  if (first === undefined) return isListed(work) ? `“${work.text.slice(0, 60).trimEnd()}…”` : work.key;
  const isCut = isListed(work) && /\bet al\b|\.\.\.|…/.test(work.text.slice(0, 300));
  const names = authors.length > 2 || isCut ? `${first} et al.` : second === undefined ? first : `${first} & ${second}`;
  return year === undefined ? names : `${names} ${year}`;
}
