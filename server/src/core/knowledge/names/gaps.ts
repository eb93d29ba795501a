import { isPossessive } from './nameTokens.ts';

/** What stands between two tokens of a name or a text; `other:` with its signs. */
export type Gap = 'joined' | 'hyphen' | 'space' | 'slash' | `other:${string}`;

const hyphens = '-\u2010\u2011\u2012\u2013\u2014\u2212\u00ad';
/** How an apostrophe or a prime may be set: 5-aza-2’-deoxycytidine. */
const apostrophes = /[\u2018\u2019\u2032\u02b9`]/g;
const isHyphen = (char: string): boolean => char !== '' && hyphens.includes(char);

/** What stands between two tokens. Spaces around a hyphen are OCR or a line break. */
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

/** Whether a name that has `inName` between two tokens may be written with `inText` there. */
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
