// Reads the receptors of one ligand by the name that they share: "somatostatin receptors" are SSTR1 to SSTR5, whose names differ only
// in a number. Which of them is meant is not said, so the family gets no id.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import { overlaps } from '../../text/span.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

/** The words before "receptor"; a number or a letter after it would tell which of them is meant. */
const written = guarded(
  /[a-z]\sreceptor/,
  /(?<![\p{L}\d])((?:(?!receptors?[\s-]|and\s|or\s)[\p{L}\d]{3,14}[\s-]){0,3})([a-z]{5,18})\sreceptors?(?![\p{L}\d]|[\s-]?(?:type|subtype|alpha|beta|gamma|[α-ω]|like)(?!\p{L})|[\s-]?(?:\d|[A-Z](?![a-z])))/giu,
);
/** Whether the base has at least two genes whose names are a ligand's receptor and a number. */
function hasReceptors(ligand: string, knowledge: Knowledge): boolean {
  const [first, second] = [1, 2].map((number) => idNamed(`${ligand} receptor ${number}`, 'gene', knowledge));
  return first !== undefined && second !== undefined && first !== second;
}

/** Reads such names where nothing that has been read ends with them. */
export function readReceptorsOfOneLigand(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  return written.all(text).flatMap(({ index, 0: whole, 1: before = '', 2: last = '' }): Reading[] => {
    const end = index + whole.length;
    const words = before.split(/(?<=[\s-])/u).filter(Boolean);
    for (let at = 0; at <= words.length; at++) {
      const ligand = words.slice(at).join('') + last;
      const start = index + words.slice(0, at).join('').length;
      if (!hasReceptors(ligand.toLowerCase(), knowledge)) continue;
      if (readings.some((one) => overlaps(one, { start, end }) && one.end >= end)) return [];
      return [{ start, end, kind: 'family', ids: [], labels: [`${ligand.toLowerCase()} receptor`], via: 'grammar' }];
    }
    return [];
  });
}
