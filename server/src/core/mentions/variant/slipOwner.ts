// Finds the gene of a change that is written with a slip: beside NRAS Q61K, "Q16R" is meant to be one of NRAS, too.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { curatedSubstitutions } from '../../knowledge/residues/curatedSubstitutions.ts';
import { type Attachment, geneIds, type PlacedChange, residueFit } from './attachment.ts';
import { looksLikeBases } from './notation.ts';
import type { Unattached } from './unattached.ts';

/** Whether two numbers of as many digits differ by two neighbouring digits that are swapped, or by one digit: slips that are reported. */
function slipBetween(one: number, other: number): 'swap' | 'digit' | undefined {
  const [a, b] = [String(one), String(other)];
  if (a.length !== b.length || a === b) return undefined;
  const differing = [...a].flatMap((digit, at) => (digit === b[at] ? [] : [at]));
  const [first = 0, second] = differing;
  if (second === undefined) return 'digit';
  const isSwap = differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
  return isSwap ? 'swap' : undefined;
}

/** Whether one slip makes a substitution of the gene that the base has of the one written. */
function isSlipOf(gene: string, { change, knowledge }: PlacedChange, slips: readonly string[]): boolean {
  const { residue } = change;
  if (residueFit(knowledge, gene, change) !== 'mismatch' || !residue) return false;
  return curatedSubstitutions(knowledge, gene).some(
    ({ from, to, position }) =>
      from === residue.from && to === residue.to && slips.includes(slipBetween(position, residue.position) ?? ''),
  );
}

/** Whether the change is one that the base has of no gene, and surely of residues. */
const isUnheardOf = ({ text, match, change }: PlacedChange, knowledge: Knowledge): boolean =>
  change.form === 'substitution' &&
  change.residue?.to !== undefined &&
  /[A-Z]/.test(change.residue.to) &&
  !looksLikeBases(text.slice(match.start, match.end)) &&
  knowledge.genesWithChange(change.hgvs ?? '').length === 0;

/**
 * Returns the gene of a change that its protein cannot have, if one slip makes it one that the base has: of the gene of the
 * list (two digits swapped, or one of them wrong), or of a gene of the sentence (swapped). A gene of the sentence that has
 * the residue goes before it.
 */
export function slipOwner(place: Unattached): Attachment | undefined {
  const { sentence, neighbours, change, list, knowledge } = place;
  if (!isUnheardOf(place, knowledge)) return undefined;
  const here = neighbours
    .filter(({ start, end, kind }) => kind === 'gene' && start >= sentence.start && end <= sentence.end)
    .flatMap((gene) => geneIds(gene, knowledge));
  if (here.some((gene) => residueFit(knowledge, gene, change) === 'fits')) return undefined;
  const listGene = list?.owner.gene;
  if (listGene !== undefined && isSlipOf(listGene, place, ['swap', 'digit']))
    return { gene: listGene, geneBy: 'same-clause' };
  const swapped = [...new Set(here)].filter((gene) => isSlipOf(gene, place, ['swap']));
  return swapped.length === 1 && swapped[0] ? { gene: swapped[0], geneBy: 'same-clause' } : undefined;
}
