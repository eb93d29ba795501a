// Reads the stem cells of a cancer: "glioma stem cells", "leukaemia-initiating cells".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';

const id = 'mechanism:cancer-stem-cells';
/** After the name of a cancer; a transplantation gives other stem cells. */
const stemCells =
  /^(?:\sstem(?:[-\s]like)?|[-\u2010-\u2013\s](?:initiating|propagating))(?:[-\s]like)?\scells?(?![a-z]|-like|\s(?:boost|donor|graft|infusion|mobili|rescue|support|therap|transplant))/iu;

/** Reads the names of cancers with "stem cells" after them as a mechanism. */
export function readStemCells(text: string, readings: readonly Reading[], knowledge: Knowledge): Reading[] {
  if (knowledge.entity(id) === undefined) return [];
  return readings.flatMap(({ kind, start, end }): Reading[] => {
    const words = kind === 'disease' ? stemCells.exec(textAfter(text, { end }, 44))?.[0] : undefined;
    if (words === undefined) return [];
    const labels = [knowledge.label(id)];
    return [{ start, end: end + words.length, kind: 'mechanism', ids: [id], labels, via: 'grammar' }];
  });
}
