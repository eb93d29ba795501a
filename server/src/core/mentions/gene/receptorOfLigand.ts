// Reads "-R" after the name of a ligand as its receptor: "TNF-R1", "HGF-R", "TRAIL-R".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

const receptorAfter = /^[-\u2010\u2011](R\d?)(?![\p{L}\d])/u;
/** In characters: the hyphen, the letter, the number and what must not follow. */
const reach = 4;
/** A receptor or an enzyme has no receptor: "MET-R" is a cell line that resists. */
const noLigand = /receptor|kinase|ase(?![a-z])/i;

/** Whether a name that "-R" follows may be that of a ligand. */
const mayBeLigand = ({ kind, ids }: Reading, knowledge: Knowledge): boolean =>
  kind === 'gene' && ids.every((id) => !noLigand.test(knowledge.gene(id)?.name ?? ''));

/**
 * Returns a reading as it is, or that of the receptor if "-R" follows the name. Undefined if the base does not have this
 * receptor, since its ligand is not meant.
 */
export function orItsReceptor(text: string, reading: Reading, knowledge: Knowledge): Reading | undefined {
  const after = receptorAfter.exec(textAfter(text, reading, reach));
  if (!after || !(reading.kind === 'family' || mayBeLigand(reading, knowledge))) return reading;
  const id = idNamed(text.slice(reading.start, reading.end) + after[1], 'gene', knowledge);
  if (id === undefined) return reading.kind === 'family' ? reading : undefined;
  return { ...reading, end: reading.end + after[0].length, kind: 'gene', ids: [id], labels: [knowledge.label(id)] };
}
