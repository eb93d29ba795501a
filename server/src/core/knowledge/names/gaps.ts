import { isPossessive } from './nameTokens.ts';

/** What separates two tokens of a name or a text; `other:` is followed by the signs themselves. */
export type Gap = 'joined' | 'hyphen' | 'space' | 'slash' | `other:${string}`;

const hyphens = '-\u2010\u2011\u2012\u2013\u2014\u2212\u00ad';
/** The characters used as an apostrophe or prime: 5-aza-2’-deoxycytidine. */
const apostrophes = /[\u2018\u2019\u2032\u02b9`]/g;
const isHyphen = (char: string): boolean => char !== '' && hyphens.includes(char);

/** Returns what separates two tokens. Spaces around a hyphen come from OCR or a line break. */
export function gapBetween(text: string, from: number, to: number): Gap {
  if (from === to) return 'joined';
  if (to - from === 1 && text.charCodeAt(from) === 32) return 'space';
  let gap = text.slice(from, to);
  if (isPossessive(text, from)) gap = gap.slice(2);
  let spaces = 0;
  let dashes = 0;
  for (const char of gap) {
    if (isHyphen(char)) dashes++;
    else if (char.trim() === '') spaces++;
  }
  if (spaces === gap.length) return 'space';
  if (dashes > 0 && dashes + spaces === gap.length && gap.length <= 3) return 'hyphen';
  const trimmed = gap.trim();
  return trimmed === '/' ? 'slash' : `other:${trimmed.replace(apostrophes, "'")}`;
}

/** Returns whether a name with the gap `inName` may be written with the gap `inText`. */
export function gapAccepts(inName: Gap, inText: Gap): boolean {
  switch (inName) {
    case 'joined':
      return inText === 'joined' || inText === 'hyphen';
    case 'hyphen':
      return inText === 'joined' || inText === 'hyphen' || inText === 'space';
    case 'space':
      return inText === 'space' || inText === 'hyphen';
    default:
      return inName === inText;
  }
}
