import type { Knowledge } from '../knowledge.ts';
import type { CuratedSubstitution } from './curatedSubstitutions.ts';
import { checkResidue, otherPositions, type Residue } from './residues.ts';

/** The substitution as recorded, and in every other numbering that papers use of the human protein. */
function byAllNumberings(knowledge: Knowledge, gene: string, substitution: CuratedSubstitution): CuratedSubstitution[] {
  const check = checkResidue(knowledge, gene, substitution);
  if (check.verdict !== 'fits') return [substitution];
  const recorded = substitution.position - (check.numbering?.shift ?? 0);
  const others = otherPositions(knowledge, gene, recorded, check.numbering)
    .filter(({ name }) => !name.startsWith('mouse '))
    .map(({ position }) => ({ ...substitution, position }));
  return check.numbering
    ? [substitution, { ...substitution, position: recorded }, ...others]
    : [substitution, ...others];
}

/** Whether one digit more, less or other makes one number of the other. */
function isOneDigitApart(one: number, other: number): boolean {
  const [short, long] = one < other ? [String(one), String(other)] : [String(other), String(one)];
  const at = [...short].findIndex((digit, index) => digit !== long[index]);
  const from = at < 0 ? short.length : at;
  return one !== other && long.slice(from + 1) === short.slice(short.length === long.length ? from + 1 : from);
}

/** A change as the writer wrote it. */
type Written = Residue & { readonly to?: string };

/**
 * Curated substitutions, in the writer's numbering, that one slip turns into `written`: another residue in front, one wrong
 * digit, or two swapped signs.
 */
export function oneSlipFrom(
  knowledge: Knowledge,
  gene: string,
  written: Written,
  curated: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] {
  const replaced = curated
    .filter(({ to }) => to === written.to)
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .filter(({ from, position }) =>
      position === written.position
        ? from !== written.from
        : from === written.from && isOneDigitApart(position, written.position),
    );
  return [...swapped(knowledge, gene, written, curated), ...replaced];
}

/** With fewer curated substitutions of a gene the known one may be a polymorphism, and either allele the reference. */
const enoughSubstitutions = 3;

/**
 * Curated substitutions, in the writer's numbering, in which `written` swaps two signs: two neighbouring digits (790 for 970),
 * or the two residues (M790T for T790M).
 */
export function swapped(
  knowledge: Knowledge,
  gene: string,
  written: Written,
  curated: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] {
  const { from, position, to } = written;
  const isOfMany = curated.length >= enoughSubstitutions;
  return curated
    .filter((one) => (one.from === from && one.to === to) || (isOfMany && one.from === to && one.to === from))
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .filter((one) => (one.from === from ? areSwapped(one.position, position) : one.position === position));
}

/** Those of them in which two digits are swapped; residues that are swapped may be a reversion. */
export const swappedDigits: typeof swapped = (knowledge, gene, written, curated) =>
  swapped(knowledge, gene, written, curated).filter(({ from }) => from === written.from);

/** Whether swapping two neighbouring digits of one number gives the other. */
function areSwapped(first: number, second: number): boolean {
  const [a, b] = [String(first), String(second)];
  const at = [...a].findIndex((digit, index) => digit !== b[index]);
  return at >= 0 && a.length === b.length && a.slice(0, at) + a[at + 1] + a[at] + a.slice(at + 2) === b;
}

/** Curated substitutions, in the writer's numbering, of the same residues, from whose number `written` differs by one digit. */
export function withOtherDigit(
  knowledge: Knowledge,
  gene: string,
  { from, position, to }: Written,
  curated: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] {
  const digits = String(position);
  return curated
    .filter((one) => one.from === from && one.to === to)
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .filter((one) => String(one.position).length === digits.length && isOneDigitApart(one.position, position));
}

/** Residues of two hot spots no further apart than this are mixed up: H878A of T878A beside H875Y, R245S of G245S beside R248Q. */
const neighbouring = 10;

/**
 * Curated substitutions, in the writer's numbering, in which `written` has another first residue. A second step at a residue (I315M
 * after T315I) is none.
 */
export function withOtherFirst(
  knowledge: Knowledge,
  gene: string,
  { from, position, to }: Written,
  curated: readonly CuratedSubstitution[],
): readonly CuratedSubstitution[] {
  const here = curated
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .filter((one) => one.position === position);
  if (here.some((one) => one.to === from)) return [];
  return here.filter((one) => one.to === to && one.from !== from);
}

/** Those of them in which the first residue is that of another curated substitution nearby. */
export const withFirstOfNeighbour: typeof withOtherFirst = (knowledge, gene, written, curated) => {
  const isNeighbour = curated
    .flatMap((one) => byAllNumberings(knowledge, gene, one))
    .some(
      ({ from, position }) =>
        from === written.from && position !== written.position && Math.abs(position - written.position) <= neighbouring,
    );
  return isNeighbour ? withOtherFirst(knowledge, gene, written, curated) : [];
};
