import { normalDoi, pmidIn } from './identifiers.ts';
import type { Work } from './work.ts';

/** What one entry of a reference list says. */
export interface ParsedEntry extends Work {
  readonly authorsRead: boolean;
}

const particle = String.raw`(?:(?:[Vv]an|[Vv]on|[Dd]er|[Dd]en|[Dd]e|[Ll]a|[Ll]e|[Dd]u|[Dd]i|[Dd]a|[Dd]os|[Dd]el|[Dd]ella|[Tt]en|[Tt]er|[Ee]l|[Aa]l|[Bb]in|[Ii]bn|[Zz]u|[Ss]t\.?|['’][ts])[\s-]){0,3}`;
const surname = String.raw`${particle}(?:[OD]['’])?\p{Lu}[\p{L}'’]{0,30}(?:[-‐‑–]\p{L}[\p{L}'’]{0,30}){0,2}(?:\s\p{Lu}[\p{Ll}'’]{1,30}(?:-\p{Lu}?\p{Ll}{1,30})?){0,2}`;
/** `J. A.`, `JA`, `J A` before a mark; in `E. A title` the second letter is a word. */
const initials = String.raw`(?:\p{Lu}\p{Ll}?\.(?:[\s‐‑–-]{0,2}\p{Lu}\p{Ll}?\.){0,4}|\p{Lu}(?:[\s-]\p{Lu}){1,3}(?=[,.;])|\p{Lu}{1,4}(?:-\p{Lu}{1,2})?)(?![\p{L}])`;

/** `Holohan, C., & Johnston, P. G.`; the initials decide. */
const commaStyle = new RegExp(String.raw`^(${surname}),\s${initials}`, 'u');
/** `Bredel M, Zentner J.`, `Vaupel P. (2004)`. */
const spaceStyle = new RegExp(String.raw`^(${surname})\s${initials}(?=[\s,.;(:&]|$)`, 'u');
/** `T. Bin Emran et al.` */
const initialsFirst = new RegExp(String.raw`^(?:\p{Lu}\p{Ll}?\.[\s‐‑–-]{0,2}){1,4}(${surname})(?=[\s,.;(:&]|$)`, 'u');
const styles = [commaStyle, spaceStyle, initialsFirst];
const between = /^(?:[,;]?\s?(?:&|and\b|\.{3}|…)\s?|[,;.]\s|\s)+(?:[,;]?\s?(?:&|and\b|\.{3}|…)\s?|\s)*/u;
const suffix = /^,?\s(?:[JS]r\.?|\d(?:st|nd|rd|th)|I{2,3})(?=[\s,.;(]|$)/u;

/** Returns the authors that open the text, and how far they reach; none if their style is unknown. */
export function openingAuthors(text: string): { readonly names: readonly string[]; readonly end: number } {
  for (const style of styles) {
    const names: string[] = [];
    let at = 0;
    let end = 0;
    while (names.length < 60) {
      const found = style.exec(text.slice(at, at + 200));
      if (!found?.[1]) break;
      names.push(found[1].replace(/\s+/g, ' '));
      end = at + found[0].length;
      end += suffix.exec(text.slice(end, end + 12))?.[0].length ?? 0;
      const gap = between.exec(text.slice(end, end + 12))?.[0].length;
      if (gap === undefined) break;
      at = end + gap;
    }
    if (names.length > 0) return { names, end };
  }
  return { names: [], end: 0 };
}

const bracketedYear = /\(\s?(?:[^()]{0,20}\s)?((?:1[89]|20)\d{2}[a-z]?)(?:[,\s][^()]{0,30})?\)/;
const yearBeforeVolume = /\b((?:1[89]|20)\d{2})(?:\s\p{Lu}\p{Ll}{2}(?:\s\d{1,2})?)?\s?;/u;
const yearAlone = /[.,]\s(?:\p{Lu}\p{Ll}{2,8}\.?\s)?((?:1[89]|20)\d{2}[a-z]?)(?=[.,;:]|\s*$)/u;
const anyYear = /(?<![\d–-])(?:1[89]|20)\d{2}(?![\d–-])/g;

/** Returns the year of publication: in brackets, before a volume, alone between stops, or the last year there is. */
function yearOf(text: string): string | undefined {
  return (
    bracketedYear.exec(text)?.[1] ??
    yearBeforeVolume.exec(text)?.[1] ??
    yearAlone.exec(text)?.[1] ??
    [...text.matchAll(anyYear)].at(-1)?.[0]
  );
}

const singleQuoted = /(?<=\s)['‘]([^'’]{8,300}?)[,.?!]?['’](?=[,.])/u;
const quoted = /["“]([^"”]{8,400}?)[.,?!]?["”]/u;

/** Returns the title: in quotation marks, otherwise the sentence after authors and year. */
function titleOf(text: string, authorsEnd: number): string | undefined {
  const inQuotes = quoted.exec(text)?.[1] ?? singleQuoted.exec(text)?.[1];
  if (inQuotes !== undefined) return inQuotes.replace(/[.,]$/, '');
  const year = bracketedYear.exec(text.slice(authorsEnd, authorsEnd + 160));
  // A year after the title does not show where the title begins.
  const isAhead = year && !/(?<!\p{Ll})(?:\p{Ll}{2,}\s){2}/u.test(text.slice(authorsEnd, authorsEnd + year.index));
  const from = authorsEnd + (isAhead ? year.index + year[0].length : 0);
  const rest = text.slice(from).replace(/^[\s.,;:]*(?:et al\.?)?[\s.,;:]*(?:(?:19|20)\d{2}[a-z]?[.,:;]\s*)?/u, '');
  const sentence = /^(.{4,400}?[^.\s])(?:[.?!](?=\s|$)|$)/u.exec(rest)?.[1];
  return sentence !== undefined && (isAhead || sentence.split(' ').length >= 3) ? sentence : undefined;
}

const writtenDoi = /\b10\.\d{4,9}\/[^\s"<>\ufffc]{1,300}/;

/** Reads one entry. `addresses` are those of its links, which its text does not contain. */
export function readWork(text: string, addresses: readonly string[]): ParsedEntry {
  const plain = text
    .replace(/\ufffc/g, ' ')
    .replace(/\s+/g, ' ')
    // Encyclopedias link back to the citations: `^ a b Bose, R.`.
    .replace(/^\s?[\^↑]\s?(?:[a-z]\s)*/, '')
    .trim();
  const { names, end } = openingAuthors(plain);
  const doi = [...addresses.filter((one) => /doi\.org\//i.test(one)), writtenDoi.exec(text)?.[0] ?? '']
    .map((one) => normalDoi(one))
    .find((one) => one !== undefined);
  const pmid =
    addresses.map((one) => /pubmed[^\s]{0,24}\/(\d{1,8})(?!\d)/.exec(one)?.[1]).find(Boolean) ?? pmidIn(text);
  const year = yearOf(plain.replace(/\b10\.\d{4,9}\/\S+|https?:\S+/g, ' '));
  const title = titleOf(plain, end);
  return {
    authors: names,
    authorsRead: names.length > 0,
    ...(year === undefined ? {} : { year }),
    ...(title === undefined ? {} : { title }),
    ...(doi === undefined ? {} : { doi }),
    ...(pmid === undefined ? {} : { pmid }),
  };
}
