import type { Knowledge } from '../knowledge.ts';
import { curatedSubstitutions } from './curatedSubstitutions.ts';
import { checkResidue, type Residue, type ResidueCheck } from './residues.ts';

/**
 * Like `checkResidue`, for a whole change. One residue in twenty fits a second numbering by chance: if the change fits
 * only by such a numbering, is not curated there, and is curated at the same number but for its first residue, then the
 * first residue is a slip. EGFR L790M would be L814M of the whole receptor, but T790M is what everybody knows.
 */
export function checkSubstitution(
  knowledge: Knowledge,
  gene: string,
  change: Residue & { readonly to?: string },
): ResidueCheck {
  const check = checkResidue(knowledge, gene, change);
  if (check.verdict !== 'fits' || !check.numbering) return check;
  const primaryPosition = change.position - check.numbering.shift;
  const alike = curatedSubstitutions(knowledge, gene).filter(({ to }) => to === change.to);
  const isKnown = alike.some(
    ({ from, position }) => from === change.from && (position === primaryPosition || position === change.position),
  );
  const isSlip = alike.some(({ from, position }) => position === change.position && from !== change.from);
  if (isKnown || !isSlip) return check;
  const found = check.protein.residues[change.position - 1];
  return { verdict: 'mismatch', protein: check.protein, ...(found ? { found } : {}) };
}
