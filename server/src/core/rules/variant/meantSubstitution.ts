// Finds the curated substitution that a writer may have meant by a change that no protein has: T315I for T351I.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkSubstitution } from '../../knowledge/residues/checkSubstitution.ts';
import {
  type CuratedSubstitution,
  curatedSubstitutions,
  type Substitution,
} from '../../knowledge/residues/curatedSubstitutions.ts';
import { checkResidue, threeLetter } from '../../knowledge/residues/residues.ts';
import { swapped, withOtherDigit, withOtherFirst } from '../../knowledge/residues/substitutionSlip.ts';

/** What went wrong: two signs are swapped, a digit is another, or the first residue is. */
export type SlipKind = 'swap' | 'digit' | 'first';

/** The intended change and its gene. */
export interface Meant {
  readonly gene: string;
  readonly right: CuratedSubstitution;
  readonly kind: SlipKind;
}

/** The changes that result from undoing a swap: of two neighbouring digits, or of the residues. */
function turned({ from, position, to }: Substitution): readonly Substitution[] {
  const digits = String(position);
  const numbers = [...digits.slice(1)].map(
    (digit, at) => `${digits.slice(0, at)}${digit}${digits[at]}${digits.slice(at + 2)}`,
  );
  const others = numbers.map(Number).filter((number) => number !== position);
  return [...others.map((number) => ({ from, position: number, to })), { from: to, position, to: from }];
}

/** The changes of the same residues at each position that differs by one digit. */
function withDigitsReplaced({ from, position, to }: Substitution): readonly Substitution[] {
  const digits = String(position);
  const numbers = [...digits].flatMap((_, at) =>
    [...'0123456789'].map((digit) => Number(digits.slice(0, at) + digit + digits.slice(at + 1))),
  );
  return numbers
    .filter((number) => number !== position && String(number).length === digits.length)
    .map((number) => ({ from, position: number, to }));
}

/** The base's name for a substitution: p.Thr315Ile. */
export const hgvsOf = ({ from, position, to }: Substitution): string =>
  `p.${threeLetter(from)}${position}${threeLetter(to)}`;

const byEvidence =
  (knowledge: Knowledge) =>
  (one: Meant, other: Meant): number =>
    knowledge.evidence(other.right.id).length - knowledge.evidence(one.right.id).length;

/** The curated changes of any gene that undoing a slip yields, best known first; only swaps if there are any. */
export function meantBy(knowledge: Knowledge, change: Substitution): readonly Meant[] {
  const from = (candidates: readonly Substitution[], undone: typeof swapped, kind: SlipKind): readonly Meant[] =>
    [...new Set(candidates.flatMap((one) => knowledge.genesWithChange(hgvsOf(one))))]
      .filter((gene) => checkResidue(knowledge, gene, change).verdict === 'mismatch')
      .flatMap((gene) =>
        undone(knowledge, gene, change, curatedSubstitutions(knowledge, gene)).map((right) => ({ gene, right, kind })),
      )
      .sort(byEvidence(knowledge));
  const swaps = from(turned(change), swapped, 'swap');
  return swaps.length > 0 ? swaps : from(withDigitsReplaced(change), withOtherDigit, 'digit');
}

/** The same of the gene that the change is taken to belong to, whose change may also have another first residue. */
export function meantOf(knowledge: Knowledge, gene: string, change: Substitution): readonly Meant[] {
  if (checkSubstitution(knowledge, gene, change).verdict !== 'mismatch') return [];
  const curated = curatedSubstitutions(knowledge, gene);
  const from = (undone: typeof swapped, kind: SlipKind): readonly Meant[] =>
    undone(knowledge, gene, change, curated).map((right) => ({ gene, right, kind }));
  const swaps = from(swapped, 'swap');
  const meant = swaps.length > 0 ? swaps : [...from(withOtherDigit, 'digit'), ...from(withOtherFirst, 'first')];
  return [...meant].sort(byEvidence(knowledge));
}
