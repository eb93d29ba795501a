// Finds the gene of a change by the base's records of changes, by the protein sequences, or by what the document names.

import { type Attachment, geneIds, residueFit } from './attachment.ts';
import { isChangedToo } from './changedToo.ts';
import { hasEvent } from './exonEventOwner.ts';
import { isSlipOfAnother } from './slipOwner.ts';
import { isByChance, type Unattached } from './unattached.ts';

/** A change for which no gene near it was found. */
export interface Unowned extends Unattached {
  /** The genes of the document whose proteins have the residue. */
  readonly fitting: readonly string[];
}

export const unownedOf = (place: Unattached): Unowned => ({
  ...place,
  fitting: place.change.residue ? place.document.withResidue(place.change.residue) : [],
});

/**
 * Returns the first gene named around the change for which the base has it, perhaps as a partner of a fusion: that is not among
 * the genes of the document, but its changes belong to it.
 */
export function knownNearbyOwner(place: Unattached): Attachment | undefined {
  const { genes, known, document, knowledge } = place;
  const others = genes.filter((name) => !isChangedToo(place, name));
  const gene = others.flatMap((name) => geneIds(name, knowledge)).find((id) => known.includes(id));
  return gene === undefined ? undefined : { gene, geneBy: gene === document.sole ? 'document' : 'residue' };
}

/** Returns the only gene of the document whose protein has the residue. */
export function onlyFittingOwner(place: Unowned): Attachment | undefined {
  const { document, known, fitting } = place;
  const [gene] = fitting;
  if (gene === undefined || fitting.length > 1) return undefined;
  // Among several genes, one may have the residue by chance of which the base knows that another gene changes there.
  const isOfOther = document.sole === undefined && known.length === 1 && !fitting.includes(known[0]!);
  if (isOfOther) return undefined;
  // One that is named elsewhere in the document may have it by chance, if a slip makes the change a known one of another gene.
  const isNear = place.genes.some((name) => geneIds(name, place.knowledge).includes(gene));
  if (!isNear && document.main !== gene && isSlipOfAnother(place, gene)) return undefined;
  const owner: Attachment = { gene, geneBy: document.sole === undefined ? 'residue' : 'document' };
  return isByChance(place, owner) ? undefined : owner;
}

/** Returns the gene that is joined to a change of the same list, or whose protein has no sequence to say that it is not the one. */
export const unsureListOwner = ({ list }: Unowned): Attachment | undefined =>
  list?.owner.geneBy === 'adjacent' || list?.isWeak ? list.owner : undefined;

/** Returns the only gene for which the base has the change. */
export function onlyKnownOwner({ change, known, isFollowingUnowned }: Unowned): Attachment | undefined {
  const [gene] = known;
  // Every protein begins with a methionine; and in a list of changes without a known gene, one may be known by chance.
  const isTelling = change.residue?.position !== 1 && !isFollowingUnowned;
  return gene !== undefined && known.length === 1 && isTelling ? { gene, geneBy: 'residue' } : undefined;
}

/**
 * Returns the gene that the document is about, if it has the residue or the event in an exon, and no other gene of the
 * block has it: "L792F" and "exon 19 deletions" in a table of a text about EGFR. Where only one gene of the document has
 * the event, it is that one.
 */
export function subjectOwner(place: Unowned): Attachment | undefined {
  const { text, match, change, neighbours, document, fitting, isForeign, knowledge } = place;
  if (isForeign) return undefined;
  const words = text.slice(match.start, match.end);
  const candidates = change.form === 'exon' ? document.those((gene) => hasEvent(gene, words, knowledge)) : fitting;
  if (change.form === 'exon' && candidates.length === 1) return { gene: candidates[0]!, geneBy: 'residue' };
  const main = candidates.length > 0 ? document.main : undefined;
  if (main === undefined || !candidates.includes(main)) return undefined;
  const isOther = (id: string): boolean => id !== main && candidates.includes(id);
  const namesOther = neighbours.some(({ kind, ids }) => kind === 'gene' && ids.some(isOther));
  return namesOther ? undefined : { gene: main, geneBy: 'residue' };
}

/** Returns the gene of the change before, if its protein has the residue, and that of no other gene named nearby. */
export function previousOwner(place: Unowned): Attachment | undefined {
  const { previous, neighbours, fitting, isForeign } = place;
  const gene = previous?.attachment?.gene;
  if (gene === undefined || isForeign || !fitting.includes(gene)) return undefined;
  const isOther = (id: string): boolean => id !== gene && fitting.includes(id);
  const namesOther = neighbours.some(
    (name) => name.kind === 'gene' && name.ids.some(isOther) && !isChangedToo(place, name),
  );
  return namesOther ? undefined : { gene, geneBy: 'residue' };
}

/** Returns the only gene of the document, if nothing is known of its residues. */
export function soleGeneOwner({ change, document, isForeign, knowledge }: Unowned): Attachment | undefined {
  const { sole } = document;
  return sole && !isForeign && residueFit(knowledge, sole, change) === 'unknown'
    ? { gene: sole, geneBy: 'document' }
    : undefined;
}
