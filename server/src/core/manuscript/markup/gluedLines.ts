import { knownTitle } from '../sections/sectionTitles.ts';

const caption = /^[ \t]*(?:\*\*)?(?:Figure|Fig\.|Table|Scheme|Box)[ \t]+S?\d+[.:]/;
const boldLine = /^\s*\*\*[^*]*[^*.,;]\*\*\s*$/;
const letter = /\p{L}/u;
const small = /\p{Ll}/u;
const longestTitle = 90;

/** Returns whether a line is in capitals: at least two words of four letters, nothing in lower case. */
function isCapitals(line: string): boolean {
  if (small.test(line)) return false;
  return (line.match(/\p{Lu}{4,}/gu)?.length ?? 0) > 1;
}

const isSectionTitle = (line: string): boolean =>
  line.length < longestTitle && /^\s*(?:\d[\d.]*\s+)?\p{Lu}/u.test(line) && knownTitle(line) !== undefined;

/**
 * Returns whether a paragraph ends between two of its lines although no blank line separates them: converters glue
 * captions, bold titles, lines in capitals and section titles to the text around them. `first` says whether the line
 * opens its paragraph.
 */
export function endsParagraph(line: string, next: string, first: boolean): boolean {
  if (caption.test(next)) return true;
  if (
    first &&
    (isSectionTitle(line) || (line.length < longestTitle && boldLine.test(line) && /^\s*["“(\p{Lu}\d]/u.test(next)))
  )
    return true;
  if (/[.!?:]\s*$/.test(line) && isSectionTitle(next)) return true;
  if (!letter.test(line) || !letter.test(next)) return false;
  return isCapitals(line) ? small.test(next) : isCapitals(next) && small.test(line);
}
