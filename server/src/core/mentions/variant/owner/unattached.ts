// A change that the words right around it join to no gene, with what makes any other gene doubtful.

import type { Span } from '../../../text/span.ts';
import type { Attachment, PlacedChange, PreviousChange } from './attachment.ts';
import { hasForeignOwner } from './foreignOwner.ts';
import { continuesList, type ListOwner, listOwner } from './ownerInWords.ts';

/** A change that the words right around it join to no gene. */
export interface Unattached extends PlacedChange {
  /** The gene of the previous change in a list, though its protein does not have the residue, or has no sequence. */
  readonly list: ListOwner | undefined;
  /** Whether something that the base does not have may own it. */
  readonly isForeign: boolean;
  /** Whether it continues a list of changes whose gene is not known. */
  readonly isFollowingUnowned: boolean;
  /** The genes for which the base has the change. */
  readonly known: readonly string[];
}

/** Whether the change is the effect, in brackets, of the one before it: "c.68_69delAG (p.Glu23Valfs*17)". */
const isEffect = ({ text, match, previous }: PlacedChange): boolean =>
  previous !== undefined && /^(?:\s?[[(]|;\s)$/.test(text.slice(previous.end, match.start));

/** The end of the previous change, as a span that is known to be something. */
const lastUnit = (previous: PreviousChange | undefined): readonly Span[] =>
  previous ? [{ start: previous.end - 1, end: previous.end }] : [];

export function unattachedOf(place: PlacedChange): Unattached {
  const { text, match, change, neighbours, previous, knowledge } = place;
  const isFollowingUnowned = previous?.attachment === undefined && continuesList(place) && !isEffect(place);
  return {
    ...place,
    list: listOwner(place),
    isForeign: isFollowingUnowned || hasForeignOwner(text, match, [...neighbours, ...lastUnit(previous)]),
    isFollowingUnowned,
    known: change.hgvs === undefined ? [] : knowledge.genesWithChange(change.hgvs),
  };
}

/**
 * Whether a gene may own a change by chance: something else may own it, or the base knows the change for others alone, and the gene was
 * found only since its protein has the residue, while neither the base nor the subject of the document says that it is the one. About
 * one protein in twenty has a given residue at a place.
 */
export function isByChance({ list, isForeign, known, document }: Unattached, { gene, geneBy }: Attachment): boolean {
  const isDoubtful =
    isForeign || known.length > 0 || (list !== undefined && (list.owner.geneBy === 'adjacent' || document.many));
  return isDoubtful && geneBy === 'residue' && !known.includes(gene) && document.main !== gene;
}
