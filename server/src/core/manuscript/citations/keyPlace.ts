import type { Span } from '../../text/span.ts';
import type { Citation } from '../manuscript.ts';
import { authorYearOf, isAuthorYear, isNumbered } from '../references/references.ts';

/**
 * Returns where one key of a citation stands in the source: the number, the key without its `@`, or author and year.
 * Where the source does not contain it literally (a number inside a range, a name broken at a line end), returns the
 * whole citation.
 */
export function keyPlace(source: string, citation: Citation, index: number): Span {
  const { span, keys } = citation;
  const text = source.slice(span.start, span.end);
  let at = 0;
  let place: Span | undefined;
  for (let i = 0; i <= index; i++) {
    place = partOf(text, at, citation, keys[i] ?? '');
    if (place) at = place.end;
  }
  return place ? { start: span.start + place.start, end: span.start + place.end } : span;
}

function partOf(text: string, from: number, citation: Citation, key: string): Span | undefined {
  if (isNumbered(citation)) {
    for (const match of text.slice(from).matchAll(/\d+/g)) {
      const start = from + match.index;
      if (match[0] === key) return { start, end: start + key.length };
    }
    return undefined;
  }
  if (!isAuthorYear(citation)) {
    // "[see the ref @ref]": what stands behind the mark is the key.
    const marked = text.indexOf(`@${key}`, from);
    const start = marked < 0 ? text.indexOf(key, from) : marked + 1;
    return start < 0 ? undefined : { start, end: start + key.length };
  }
  const { surname, year } = authorYearOf(key);
  const start = text.indexOf(surname, from);
  if (start < 0 || year === undefined) return undefined;
  const end = text.indexOf(year, start);
  return end < 0 ? undefined : { start, end: end + year.length };
}
