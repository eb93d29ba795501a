// Finds definitions of short forms of drugs that do not stand alone after the name: "venetoclax and azacitidine (VEN-AZA)".

import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import { allMatches } from '../../text/allMatches.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Definition } from '../definition/definition.ts';
import { isInn } from './inn.ts';

/** Short forms of two drugs in one bracket: "(VEN-AZA)", "(GEM/CAP)". */
const pair = /\(\s?(\p{L}{2,5})\s?[-\u2010-\u2013+/]\s?(\p{L}{2,5})\s?[;,)]/gu;
/** A bracket after its first item: "(Xtandi, ENZA, MDV-3100)". */
const furtherItems = /^\s?\([^(),;]{1,24}[;,]\s([^()]{2,60})\)/u;
const item = /(?<![^\s,;])(\p{Lu}{2,5})(?![^,;])/gu;
/** The greatest distance, in characters, from a drug to the pair of short forms. */
const reach = 100;

/** Whether the short form is the beginning of the name, as is usual for drugs: VEN for venetoclax, GEM for gemcitabine. */
const begins = (short: string, match: NameMatch, text: string): boolean =>
  match.end - match.start > short.length + 2 &&
  text.slice(match.start, match.start + short.length).toLowerCase() === short.toLowerCase();

const definition = (short: string, start: number, match: NameMatch): Definition => ({
  short,
  shortAt: { start, end: start + short.length },
  fullAt: { start: match.start, end: match.end },
  match,
});

/** Returns the last two drugs before a pair, if they are in the same sentence. */
function drugsBefore(text: string, names: readonly NameMatch[], { start }: Span): readonly NameMatch[] {
  const near = names.filter((match) => match.end <= start && start - match.end < reach && isInn(match)).slice(-2);
  return near[0] && /[.;]\s/.test(text.slice(near[0].end, start)) ? [] : near;
}

/** Finds short forms of drugs in a pair, or in a bracket with other names such as the brand. */
export function drugDefinitions(text: string, names: readonly NameMatch[]): Definition[] {
  const found: Definition[] = [];
  for (const { index, 0: whole, 1: first = '', 2: second = '' } of allMatches(text, pair)) {
    const [firstDrug, secondDrug] = drugsBefore(text, names, { start: index, end: index });
    if (!firstDrug || !secondDrug || !begins(first, firstDrug, text) || !begins(second, secondDrug, text)) continue;
    const at = index + whole.indexOf(first);
    found.push(definition(first, at, firstDrug), definition(second, index + whole.lastIndexOf(second), secondDrug));
  }
  for (const match of names) {
    const rest = text[match.end + 1] === '(' ? furtherItems.exec(textAfter(text, match, 90)) : null;
    if (!rest || !isInn(match)) continue;
    const at = match.end + rest[0].length - 1 - (rest[1]?.length ?? 0);
    for (const { index, 1: short = '' } of allMatches(rest[1] ?? '', item))
      if (begins(short, match, text)) found.push(definition(short, at + index, match));
  }
  return found;
}
