// Finds the gene of a change that is written with a slip: beside NRAS Q61K, "Q16R" is meant to be one of NRAS, too.

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { curatedSubstitutions } from '../../../knowledge/residues/curatedSubstitutions.ts';
import {
  swappedDigits,
  withFirstOfNeighbour,
  withOtherDigit,
  withOtherFirst,
} from '../../../knowledge/residues/substitutionSlip.ts';
import { looksLikeBases } from '../notation.ts';
import { type Attachment, geneIds, type PlacedChange, residueFit } from './attachment.ts';
import type { Unattached } from './unattached.ts';

/** Returns the curated substitutions that a slip turns into the one written: slips that are reported. */
type Slip = typeof swappedDigits;

/** Whether such a slip makes a substitution of the gene that the base has of the one written. */
function isSlipOf(gene: string, { change, knowledge }: PlacedChange, slip: Slip): boolean {
  const { residue } = change;
  if (residueFit(knowledge, gene, change) !== 'mismatch' || !residue) return false;
  return slip(knowledge, gene, residue, curatedSubstitutions(knowledge, gene)).length > 0;
}

/** "KRAS G12C is common, and G21C is not": what has the shape of bases is a slip beside the change that is meant. */
const isSlipBeside =
  ({ text, sentence }: PlacedChange): Slip =>
  (...asked) =>
    swappedDigits(...asked).filter(({ from, position, to }) =>
      text.slice(sentence.start, sentence.end).includes(`${from}${position}${to}`),
    );

const mayBeBases = ({ text, match }: PlacedChange): boolean => looksLikeBases(text.slice(match.start, match.end));

/** Whether the change is one that the base has of no gene. */
const isUnheardOf = ({ change }: PlacedChange, knowledge: Knowledge): boolean =>
  change.form === 'substitution' &&
  change.residue?.to !== undefined &&
  /[A-Z]/.test(change.residue.to) &&
  knowledge.genesWithChange(change.hgvs ?? '').length === 0;

/**
 * Returns the gene of a change that its protein cannot have, if one slip makes it one that the base has: of the gene of the
 * list (two digits swapped, one of them or the first residue wrong), or of a gene of the sentence (swapped, or the first
 * residue that of a hot spot nearby, which no gene of the paragraph has there). A gene of the sentence that has the residue goes before it.
 */
export function slipOwner(place: Unattached): Attachment | undefined {
  const { sentence, neighbours, change, list, isForeign, knowledge } = place;
  if (!isUnheardOf(place, knowledge)) return undefined;
  const genes = neighbours.filter(({ kind }) => kind === 'gene');
  const here = genes
    .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
    .flatMap((gene) => geneIds(gene, knowledge));
  const hasResidue = (gene: string): boolean => residueFit(knowledge, gene, change) === 'fits';
  if (here.some(hasResidue)) return undefined;
  const isOfBases = mayBeBases(place);
  const swap = isOfBases ? isSlipBeside(place) : swappedDigits;
  const isListSlip = (slip: Slip): boolean => list !== undefined && isSlipOf(list.owner.gene, place, slip);
  const others = isOfBases ? [] : [withOtherDigit, withOtherFirst];
  if (list && [swap, ...others].some(isListSlip)) return { gene: list.owner.gene, geneBy: 'same-clause' };
  const onlyOne = (slip: Slip): string | undefined => {
    const meant = [...new Set(here)].filter((gene) => isSlipOf(gene, place, slip));
    return meant.length === 1 ? meant[0] : undefined;
  };
  const isHadNearby = isOfBases || isForeign || genes.some((gene) => geneIds(gene, knowledge).some(hasResidue));
  const gene = onlyOne(swap) ?? (isHadNearby ? undefined : onlyOne(withFirstOfNeighbour));
  return gene === undefined ? undefined : { gene, geneBy: 'same-clause' };
}

/** Whether swapped digits make the change one that the base has of another gene of the document. */
export const isSlipOfAnother = (place: Unattached, owner: string): boolean =>
  isUnheardOf(place, place.knowledge) &&
  !mayBeBases(place) &&
  place.document.those((gene) => gene !== owner && isSlipOf(gene, place, swappedDigits)).length > 0;
