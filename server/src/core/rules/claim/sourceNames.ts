import type { Source } from '../../knowledge/records.ts';
import { firstSurname, surnameOf } from '../../knowledge/sourceName.ts';

/** An author as the base knows one. */
export interface SourceAuthor {
  readonly surname: string;
  /** Without full stops: `JC`. */
  readonly initials?: string;
}

export interface SourceAuthors {
  readonly known: readonly SourceAuthor[];
  /** Whether there are more authors than are known. */
  readonly more: boolean;
}

/** Initials of a given name: `JC` for "Jae-Chul", `JE` for "J.E." and for "JE". */
const initialsOf = (given: string): string =>
  /^\p{Lu}{2,3}$/u.test(given)
    ? given
    : given
        .split(/[^\p{L}'’]+/u)
        .map((part) => part.charAt(0).toUpperCase())
        .join('');

/**
 * Parses `Lee JC`, as PubMed writes names, or `Jae-Chul Lee`, as web pages do. `known` is the surname, if it is given
 * separately.
 */
function authorOf(name: string, known?: string): SourceAuthor {
  const brief = /^(.+) (\p{Lu}{1,4})$/u.exec(name);
  if (brief?.[1] && brief[2]) return { surname: brief[1], initials: brief[2] };
  const surname = known !== undefined && name.endsWith(known) ? known : surnameOf(name);
  const given = name.slice(0, name.length - surname.length).trim();
  const initials = given.split(/\s+/u).map(initialsOf).join('');
  return initials === '' ? { surname } : { surname, initials };
}

/** The authors of a work as far as known: all, or the first and that there are more. */
export function sourceAuthors(source: Source): SourceAuthors {
  const { authors, firstAuthor, citation } = source;
  const first = firstSurname(source);
  const named = authors.filter((author) => !/^et al\.?$/u.test(author));
  if (named.length > 0)
    return {
      known: named.map((name, index) => authorOf(name, index === 0 ? first : undefined)),
      more: named.length < authors.length,
    };
  return { known: firstAuthor === undefined ? [] : [authorOf(firstAuthor, first)], more: /\bet al\b/u.test(citation) };
}

/** "Kobayashi et al.", "Lord & Ashworth", "Torchilin"; undefined where no author is known. */
export function shortNames(source: Source, conjunction: '&' | 'and'): string | undefined {
  const { known, more } = sourceAuthors(source);
  const [first, second] = known;
  if (!first) return undefined;
  if (more || known.length > 2) return `${first.surname} et al.`;
  return second ? `${first.surname} ${conjunction} ${second.surname}` : first.surname;
}
