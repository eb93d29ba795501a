import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../knowledge/residues/residues.ts';

/** Whether the protein of any of these genes has a residue. */
export const fitsAny = (knowledge: Knowledge, genes: ReadonlySet<string>, residue: Residue): boolean =>
  [...genes].some((gene) => checkResidue(knowledge, gene, residue).verdict === 'fits');
