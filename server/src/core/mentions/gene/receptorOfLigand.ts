// Reads "-R" after the name of a ligand as its receptor: "TNF-R1", "HGF-R", "VEGF-R2".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import type { Reading } from '../reading.ts';

const receptorAfter = /^[-\u2010\u2011](R\d?)(?![\p{L}\d])/u;
/** In characters: the hyphen, the letter, the number and what must not follow. */
const reach = 4;
/** A receptor or an enzyme has no receptor: "MET-R" is a cell line that resists. */
const noLigand = /receptor|kinase|ase(?![a-z])/i;
/** What the base calls a ligand; a transcription factor and what an interferon induces are none. */
const ligand =
  /ligand|(?:growth|necrosis|stimulating|neurotrophic|inhibitory|scatter|cell) factor|inter(?:leukin|feron)(?![- ](?:regulat|induc|stimulat|enhanc|respons))|chemokine/i;
/** "BCL2-R cells" resist. */
const cellsAfter = /^\s(?:sub)?(?:cells?|lines?|clones?)(?![\p{L}\d])/u;
const cellsReach = 10;

/** Whether a name that "-R" follows may be that of a ligand. */
const mayBeLigand = ({ kind, ids }: Reading, knowledge: Knowledge): boolean =>
  kind === 'gene' && ids.every((id) => !noLigand.test(knowledge.gene(id)?.name ?? ''));

/** Whether the base calls a gene a ligand. */
function isLigand(id: string, knowledge: Knowledge): boolean {
  const gene = knowledge.gene(id);
  return gene !== undefined && [gene.name, ...gene.aliases].some((name) => ligand.test(name));
}

/**
 * Returns a reading as it is, or that of the receptor if "-R" follows the name. Undefined if the base calls the gene a
 * ligand and does not have this receptor, since the ligand is not meant: "TRAIL-R". Of anything else, "-R" says that cells
 * resist: "BCL2-R".
 */
export function orItsReceptor(text: string, reading: Reading, knowledge: Knowledge): Reading | undefined {
  const after = receptorAfter.exec(textAfter(text, reading, reach));
  if (!after || !(reading.kind === 'family' || mayBeLigand(reading, knowledge))) return reading;
  const end = reading.end + after[0].length;
  const id = idNamed(text.slice(reading.start, reading.end) + after[1], 'gene', knowledge);
  if (id !== undefined) return { ...reading, end, kind: 'gene', ids: [id], labels: [knowledge.label(id)] };
  if (reading.kind === 'family' || cellsAfter.test(text.slice(end, end + cellsReach))) return reading;
  return reading.ids.every((each) => isLigand(each, knowledge)) ? undefined : reading;
}
