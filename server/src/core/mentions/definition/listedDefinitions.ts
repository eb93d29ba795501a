// Finds short forms in lists of abbreviations: "ALL, acute lymphoblastic leukaemia; MM, multiple myeloma".

import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Definition } from './definition.ts';
import { longFormStart } from './longForm.ts';

/** A short form that begins an item, before its full name. */
const itemBefore = /(?:^|[;:.]\s|\n)(\p{Lu}[\p{L}\d-]{0,8}[\p{Lu}\d])s?(?:[,:]\s|\s?[=–—]\s?|\s-\s)$/u;
const itemEnds = /^(?:$|[;,.\n])/u;
/** In characters: how far before a full name its item can begin. */
const longestStart = 16;

/** Finds the short forms that are items of a list, if the base has their full names and these have their letters. */
export function listedDefinitions(text: string, names: readonly NameMatch[]): Definition[] {
  return names.flatMap((match): Definition[] => {
    if (!itemEnds.test(textAfter(text, match, 1))) return [];
    const before = textBefore(text, match, longestStart);
    const item = itemBefore.exec(before);
    const short = item?.[1];
    if (item === null || short === undefined || match.end - match.start <= short.length + 2) return [];
    if ((longFormStart(text, match.end, short) ?? -1) < match.start) return [];
    const start = match.start - before.length + item.index + item[0].indexOf(short);
    const shortAt = { start, end: start + short.length };
    return [{ short, shortAt, fullAt: { start: match.start, end: match.end }, match }];
  });
}
