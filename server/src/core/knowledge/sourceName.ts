import type { Source } from './records.ts';

/** Words before a surname that are part of it: "van den Bent", "Del Re", "Al Baghdadi". */
const particles =
  "(?:(?:van|von|vom|zur?|ten?|ter|de[nlr]?|della|di|da|dos|du|la|le|el|al|bin|ibn|st\\.?|o['’])\\s){0,3}";
const last = new RegExp(`(?:^|\\s)(${particles}\\S+)$`, 'iu');

/** Returns the surname at the end of a full name. */
export const surnameOf = (name: string): string => last.exec(name.trim())?.[1] ?? name;

/** Returns the surname of a work's first author. Abstracts of meetings give the full name, articles the surname alone. */
export function firstSurname({ id, firstAuthor }: Source): string | undefined {
  if (firstAuthor === undefined) return undefined;
  return /^(?:pmid|doi|page):/u.test(id) ? firstAuthor : surnameOf(firstAuthor);
}

/** How many words of a title are shown; they distinguish works. */
const mostWords = 7;

function shortTitle(title: string): string {
  const words = title.split(/\s+/u);
  return `“${words.slice(0, mostWords).join(' ')}${words.length > mostWords ? ' …' : ''}”`;
}

/** Returns a short name for a work: "Kobayashi 2005", or its title if no author is known. Says no more than the base knows. */
export function sourceName(source: Source): string {
  const { title, year, citation } = source;
  const author = firstSurname(source);
  if (author !== undefined) return year === undefined ? citation : `${author} ${year}`;
  return title === undefined ? citation : [shortTitle(title), year].join(' ').trim();
}
