// Tells whether a text spells the name of a gene as the base records it, or as papers write that.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameReading } from '../../knowledge/names/nameIndex.ts';
import { greekEndings, greekLetters } from '../../text/greekLetters.ts';

/** "Acid ceramidase" at the beginning of a sentence is "acid ceramidase". */
const withSmallInitial = (surface: string): string =>
  /^\p{Lu}\p{Ll}{2}/u.test(surface) ? surface.charAt(0).toLowerCase() + surface.slice(1) : surface;

/** "IRF-3", "IL-9": older papers put a hyphen before the number of a symbol. Two letters and a number may be anything. */
const hyphened = /^(IL|CD|[A-Z]{3,6})[-\u2010-\u2013](?=\d{1,2}[A-Z]?$)/u;
const withoutHyphen = (surface: string): string => surface.replace(hyphened, '$1');

const greekWord = new RegExp(`(?<=[A-Z\\d])[-\\s]?(${greekEndings.join('|')})(?=\\d|$)`, 'gu');
/** "14-3-3 zeta" for 14-3-3ζ. */
const withGreekLetters = (surface: string): string =>
  surface.replace(greekWord, (_, word: string) => greekLetters[word] ?? word);

const greekLetter = /[α-ω]/gu;
const nameOfLetter = new Map(Object.entries(greekLetters).map(([name, letter]) => [letter, name]));
/** Whether a name has so many words that its capitals do not matter, nor whether it stands in the plural. */
const isLong = (surface: string): boolean => (surface.match(/\s/g)?.length ?? 0) > 1;
const inSmallLetters = (name: string): string => name.toLowerCase().replace(/s$/, '').replace(/-/g, ' ');

/** "α-fetoprotein" for alpha-fetoprotein. */
const withNamesOfLetters = (surface: string): string =>
  surface.replace(greekLetter, (letter) => nameOfLetter.get(letter) ?? letter);

/** "Sox17", "Lmo4", "Rab27a": genes and proteins of mice; "Fig4" and "Tab2" point to something else in a text. */
const ofMice = /^(?!Fig|Tab)\p{Lu}\p{Ll}{2,}\d{1,3}\p{L}?\d?$/u;

/**
 * Whether a gene outside the field is spelled as one of its recorded names, or as that is written for a mouse; in other
 * capitals it is a word or a surname.
 */
export function asRecorded(reading: NameReading, surface: string, knowledge: Knowledge): boolean {
  if (reading.kind !== 'symbol' && reading.kind !== 'alias' && reading.kind !== 'previous-symbol') return true;
  const gene = knowledge.gene(reading.id);
  if (!gene?.exactCase) return true;
  if (withoutHyphen(surface) === gene.symbol && !gene.unread.includes(gene.symbol)) return true;
  const names = [gene.symbol, ...gene.aliases, ...gene.previous];
  if (ofMice.test(surface) && names.some((name) => name === surface.toUpperCase() && !gene.unread.includes(name)))
    return true;
  if (isLong(surface)) {
    const written = inSmallLetters(surface);
    return names.some((name) => inSmallLetters(name) === written && !gene.unread.includes(name));
  }
  return [surface, withSmallInitial(surface), withGreekLetters(surface), withNamesOfLetters(surface)].some(
    (name) => names.includes(name) && !gene.unread.includes(name),
  );
}
