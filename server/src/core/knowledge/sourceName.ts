import type { Source } from './records.ts';

/** Words before a surname that belong to it: "van den Bent", "Del Re", "Al Baghdadi". */
const particles =
  "(?:(?:van|von|vom|zur?|ten?|ter|de[nlr]?|della|di|da|dos|du|la|le|el|al|bin|ibn|st\\.?|o['’])\\s){0,3}";
const last = new RegExp(`(?:^|\\s)(${particles}\\S+)$`, 'iu');

/** The surname that ends a full name. */
export const surnameOf = (name: string): string => last.exec(name.trim())?.[1] ?? name;

/** The surname of a work's first author. Abstracts of meetings give the full name, articles the surname alone. */
export function firstSurname({ id, firstAuthor }: Source): string | undefined {
  if (firstAuthor === undefined) return undefined;
  return /^(?:pmid|doi):/u.test(id) ? firstAuthor : surnameOf(firstAuthor);
}

/** Words of a title that tell works apart. */
const mostWords = 7;

function shortTitle(title: string): string {
  const words = title.split(/\s+/u);
  return `“${words.slice(0, mostWords).join(' ')}${words.length > mostWords ? ' …' : ''}”`;
}

/** A work in a few words: "Kobayashi 2005"; by its title where no author is known. Says no more than the base knows. */
export function sourceName(source: Source): string {
  const { title, year, citation } = source;
  const author = firstSurname(source);
  if (author !== undefined) return year === undefined ? citation : `${author} ${year}`;
  return title === undefined ? citation : [shortTitle(title), year].join(' ').trim();
}
