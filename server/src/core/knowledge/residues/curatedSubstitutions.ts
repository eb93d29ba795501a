import type { Knowledge } from '../knowledge.ts';
import { checkResidue, oneLetter, type Residue } from './residues.ts';

/** A substitution in one-letter codes; `to` is `*` for a stop. */
export interface Substitution extends Residue {
  readonly to: string;
}

/** A substitution in the base, with its name there. */
export interface CuratedSubstitution extends Substitution {
  /** The alteration of the base. */
  readonly id: string;
  /** "EGFR T790M". */
  readonly name: string;
}

const proteinSubstitution = /^p\.([A-Z][a-z]{2})(\d{1,5})([A-Z][a-z]{2})$/u;

/** Returns the substitutions of one gene that the base has evidence or names for. */
export function curatedSubstitutions(knowledge: Knowledge, gene: string): readonly CuratedSubstitution[] {
  return knowledge.alterations(gene).flatMap(({ id, hgvs, name, genes }) => {
    const [, from, position, to] = proteinSubstitution.exec(hgvs ?? '') ?? [];
    const [first, last] = [oneLetter(from ?? ''), oneLetter(to ?? '')];
    return genes.length === 1 && first && last ? [{ from: first, position: Number(position), to: last, name, id }] : [];
  });
}

const codonName = /\s([A-Z])([1-9]\d{1,4})$/u;

/** Returns the residues of one gene that the base has evidence or names for whatever they change to: DNMT3A R882. */
export const curatedCodons = (knowledge: Knowledge, gene: string): readonly Omit<CuratedSubstitution, 'to'>[] =>
  knowledge.alterations(gene).flatMap(({ id, hgvs, name, genes }) => {
    const [, from, position] = codonName.exec(name) ?? [];
    return genes.length === 1 && !hgvs && from ? [{ from, position: Number(position), name, id }] : [];
  });

/** Fewer known residues do not show that a protein is always numbered as in the base. */
const enoughResidues = 3;
/** For so many residues that fit, one that fits nowhere may be an error of its paper. */
const fittingForError = 10;

/**
 * Returns whether the literature numbers the protein by its primary sequence in the base: several curated residues fit
 * there, and hardly any fits nowhere. For a gene that few papers number, a residue that does not fit proves nothing.
 */
export function isNumberedAsPublished(
  knowledge: Knowledge,
  gene: string,
  curated: readonly CuratedSubstitution[],
): boolean {
  const [fitting, misfits] = [new Set<number>(), new Set<number>()];
  for (const residue of curated) {
    const check = checkResidue(knowledge, gene, residue);
    if (check.verdict !== 'fits') misfits.add(residue.position);
    else if (!check.numbering) fitting.add(residue.position);
  }
  return fitting.size >= enoughResidues && misfits.size * fittingForError <= fitting.size;
}
