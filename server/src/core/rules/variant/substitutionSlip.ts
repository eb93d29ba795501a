import { distance } from 'fastest-levenshtein';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { CuratedSubstitution } from '../../knowledge/residues/curatedSubstitutions.ts';
import { checkResidue, otherPositions, type Residue } from '../../knowledge/residues/residues.ts';

/** The substitution as recorded, and by every other numbering that papers use. */
function byAllNumberings(knowledge: Knowledge, gene: string, one: CuratedSubstitution): CuratedSubstitution[] {
  const check = checkResidue(knowledge, gene, one);
  if (check.verdict !== 'fits') return [one];
  const own = one.position - (check.numbering?.shift ?? 0);
  const others = otherPositions(knowledge, gene, own, check.numbering).map(({ position }) => ({ ...one, position }));
  return check.numbering ? [one, { ...one, position: own }, ...others] : [one, ...others];
}

/**
 * Curated substitutions, numbered as the writer numbers, of which one slip makes `written`: another residue in front, or one
 * wrong digit.
 */
export function oneSlipFrom(
  knowledge: Knowledge,
  gene: string,
  written: Residue & { readonly to?: string },
  curated: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] {
  return curated
    .filter(({ to }) => to === written.to)
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .filter(({ from, position }) =>
      position === written.position
        ? from !== written.from
        : from === written.from && oneDigitApart(position, written.position),
    );
}

/** One digit wrong, missing or added, or two neighbours swapped: 790 for 970, 79, 7900 or 780. */
function oneDigitApart(one: number, other: number): boolean {
  const [a, b] = [String(one), String(other)];
  if (distance(a, b) === 1) return true;
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}
