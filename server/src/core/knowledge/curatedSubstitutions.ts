import { distance } from 'fastest-levenshtein';
import type { Knowledge } from './knowledge.ts';
import { checkResidue, oneLetter, otherPositions, type Residue } from './residues.ts';

/** A substitution in one-letter codes, `to` is `*` for a stop. */
export interface Substitution extends Residue {
  readonly to: string;
}

/** A substitution of the base, under the name that it has there. */
export interface CuratedSubstitution extends Substitution {
  /** "EGFR T790M". */
  readonly name: string;
}

const proteinSubstitution = /^p\.([A-Z][a-z]{2})(\d{1,5})([A-Z][a-z]{2})$/u;

/** The substitutions of one gene that the base has evidence or names for. */
export function curatedSubstitutions(knowledge: Knowledge, gene: string): readonly CuratedSubstitution[] {
  return knowledge.alterations(gene).flatMap(({ hgvs, name, genes }) => {
    const [, from, position, to] = proteinSubstitution.exec(hgvs ?? '') ?? [];
    const [first, last] = [oneLetter(from ?? ''), oneLetter(to ?? '')];
    return genes.length === 1 && first && last ? [{ from: first, position: Number(position), to: last, name }] : [];
  });
}

/** Fewer known residues do not show that a protein is numbered everywhere as the base numbers it. */
const enoughResidues = 3;

/**
 * Whether the literature numbers the protein as its primary sequence in the base does: several curated residues stand where
 * they should, and none anywhere else. Of a gene that few papers number, a residue that does not fit shows nothing.
 */
export function isNumberedAsPublished(
  knowledge: Knowledge,
  gene: string,
  curated: readonly CuratedSubstitution[],
): boolean {
  const fitting = new Set<number>();
  for (const residue of curated) {
    const check = checkResidue(knowledge, gene, residue);
    if (check.verdict !== 'fits') return false;
    if (!check.numbering) fitting.add(residue.position);
  }
  return fitting.size >= enoughResidues;
}

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
