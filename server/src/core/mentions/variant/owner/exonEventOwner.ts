// Finds the gene of an event in an exon, by the events that the base knows: "exon 19 deletion" is one of EGFR.

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Reading } from '../../reading.ts';
import { isMutationOfExon, sameExonEvent } from '../forms/exon.ts';
import { type Attachment, geneIds, type PlacedChange } from './attachment.ts';
import { isChangedToo } from './changedToo.ts';

/** Whether a change is given by its exon: "exon 19 deletion", "exon 11 mutants". */
const isOfExon = ({ text, match, change }: PlacedChange): boolean =>
  change.form === 'exon' || (change.form === 'mutation' && isMutationOfExon(text.slice(match.start, match.end)));

/** Whether the base knows the event in an exon that the text names for a gene. */
export const hasEvent = (gene: string, words: string, knowledge: Knowledge): boolean =>
  knowledge
    .alterations(gene)
    .some(({ form, name }) => (form === 'exon' || form === 'mutation') && sameExonEvent(name, words));

/** Returns the nearest gene for which the base knows the event in an exon: ex19del beside EGFR and HER2 belongs to EGFR. */
export function exonEventOwner(place: PlacedChange): Attachment | undefined {
  if (!isOfExon(place)) return undefined;
  const { text, match, neighbours, knowledge } = place;
  const words = text.slice(match.start, match.end);
  const distance = ({ start, end }: Reading): number => Math.max(match.start - end, start - match.end);
  const gene = neighbours
    .filter((name) => !isChangedToo(place, name))
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap((name) => geneIds(name, knowledge))
    .find((id) => hasEvent(id, words, knowledge));
  return gene === undefined ? undefined : { gene, geneBy: 'same-clause' };
}
