// Reads names that are interrupted by a short form of their first words: "interleukin (IL)-6", "tumor necrosis factor
// (TNF)-α".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { allMatches } from '../../text/allMatches.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { longFormStart } from '../definition/longForm.ts';
import { joinElidedGenes } from '../gene/elidedGenes.ts';
import type { Reading } from '../reading.ts';
import { type DocumentNames, resolveName } from './resolveName.ts';

/** A short form in brackets inside a name, before what continues the name: "(NF)-κB", "(TLR)4", "(VEGF) receptor 2", "(CAR-T) cell". */
const within =
  /\s?\((\p{Lu}[\p{L}-]{1,6})\)(?=[-\u2010-\u2013]?[\dα-ω]|\s(?:\d{1,2}(?![\p{L}\d.%])|receptors?)|[-\u2010-\u2013\s](?:T[\s-]cells?|cells?|therap(?:y|ies)|based\s))/gu;
const sign =
  /[A-Za-z]\s?\([A-Z][A-Za-z-]{1,6}\)(?:[-\u2010-\u2013\s]?[\dα-ω]|[-\u2010-\u2013\s](?:receptor|T|cell|therap|based))/;
/** The number after these words is a position: "codon (CD)26". */
const counts = /(?:codon|exon|intron|nucleotide|position)s?$/iu;
/** The greatest length of the rest of a name after the bracket. */
const restReach = 24;

const wordOf = /\p{L}{4,}/gu;
/**
 * Whether none of the words before the bracket is one of the genes' names, so that a number after it is that of a reference:
 * "autologous stem cell transplant (ASCT)2".
 */
function isOfOtherThing(words: string, { ids }: Reading, knowledge: Knowledge): boolean {
  const names = ids.flatMap((id) => {
    const gene = knowledge.gene(id);
    return gene ? [gene.name, ...gene.aliases, ...gene.previous] : [];
  });
  if (names.length === 0) return false;
  const known = names.join(' ').toLowerCase();
  return !(words.toLowerCase().match(wordOf) ?? []).some((word) => known.includes(word));
}

/**
 * Reads names that are interrupted by a short form of their first words: "interleukin (IL)-6", "chimeric antigen receptor
 * (CAR) T cells". The short form with the rest is a name, and the first words spell the short form out.
 */
export function readPartedNames(text: string, document: DocumentNames, knowledge: Knowledge): Reading[] {
  if (!sign.test(text)) return [];
  return allMatches(text, within).flatMap(({ index, 0: bracket, 1: short = '' }): Reading[] => {
    const start = longFormStart(text, index, short);
    if (start === undefined || index - start <= short.length) return [];
    const words = text.slice(start, index);
    if (counts.test(words)) return [];
    const after = index + bracket.length;
    const rest = textAfter(text, { end: after }, restReach);
    const whole = short + rest;
    const [match] = knowledge.names.find(whole);
    if (match?.start !== 0 || match.end <= short.length) return [];
    const named = resolveName({ text: whole, match, sentence: { start: 0, end: whole.length } }, document, knowledge);
    const [reading] = named ? joinElidedGenes(whole, [named], knowledge) : [];
    if (!reading || reading.end <= short.length) return [];
    if (/^\d/.test(rest) && isOfOtherThing(words, reading, knowledge)) return [];
    return [{ ...reading, start, end: after + reading.end - short.length }];
  });
}

/** Whether a number follows the bracket around a short form, which is then only the beginning of a name. */
export const isFollowedByNumber = (text: string, short: Span): boolean =>
  /^\)[-\u2010-\u2013]?\d/.test(textAfter(text, short, 3));
