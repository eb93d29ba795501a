// Reads full names of genes that the short form of some of their words interrupts: "polyadenosine diphosphate (ADP) ribose polymerase".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';
import { type DocumentNames, resolveName } from './resolveName.ts';

/** A short form in brackets before a word or the number of a name. */
const within = guarded(
  /[a-z] \([A-Z][A-Za-z\d-]{1,7}\) (?:[a-z]{3}|\d)/,
  /(?<=[a-z]) \([A-Z][A-Za-z\d-]{1,7}\)(?= (?:[a-z]{3,}|\d{1,2}(?![\p{L}\d.%])))/gu,
);
/** How far a name reaches before and after the bracket, in characters. */
const [reachBefore, reachAfter] = [60, 40];
/** A word that is cut in two is none. */
const cutWord = /^[^\s]*\s/u;

/** Reads names that the base has without the bracket, where they begin before it and end after it. */
export function readInterruptedNames(text: string, document: DocumentNames, knowledge: Knowledge): Reading[] {
  return within.all(text).flatMap(({ index, 0: bracket }): Reading[] => {
    const from = Math.max(0, index - reachBefore);
    const cut = from === 0 ? '' : (cutWord.exec(text.slice(from, index))?.[0] ?? '');
    const first = from + cut.length;
    const after = index + bracket.length;
    const joined = text.slice(first, index) + text.slice(after, after + reachAfter);
    const seam = index - first;
    const match = knowledge.names.find(joined).find(({ start, end }) => start < seam && end > seam);
    if (!match) return [];
    const sentence = { start: 0, end: joined.length };
    const reading = resolveName({ text: joined, match, sentence }, document, knowledge);
    if (!reading || !isGeneOrFamily(reading)) return [];
    // Then the short form is read for itself.
    if (knowledge.names.lookup(bracket.slice(2, -1)).some(({ id }) => reading.ids.includes(id))) return [];
    return [{ ...reading, start: first + reading.start, end: after + reading.end - seam }];
  });
}
