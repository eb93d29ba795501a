// Decides whether a match is a change, by what surrounds it: "G6P" needs a gene beside it.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { idNamed } from '../idNamed.ts';
import { type Attachment, type DocumentGenes, isBeside } from './attachment.ts';
import { hasCompany } from './company.ts';
import type { VariantMatch } from './form.ts';
import { sameExonEvent } from './forms/exon.ts';

/** A match with the previous and the next one, and the gene that it seems to belong to. */
export interface PlacedMatch {
  readonly text: string;
  readonly match: VariantMatch;
  readonly previous: VariantMatch | undefined;
  readonly next: VariantMatch | undefined;
  readonly attachment: Attachment | undefined;
  readonly document: DocumentGenes;
  readonly knowledge: Knowledge;
  /** Whether the text is about genes, proteins or changes at all. */
  isOnSubject(): boolean;
  /** Whether the match is one of several such shapes in a list. */
  isInRun(): boolean;
}

/** Whether a match is the name of a cell line with a letter for the line derived from it: A549R, K562R. */
const isDerivedLine = (text: string, match: VariantMatch, knowledge: Knowledge): boolean =>
  match.needs === 'subject' && idNamed(text.slice(match.start, match.end - 1), 'cell-line', knowledge) !== undefined;

/**
 * Whether an exon event is a change: its gene is beside it, or the base knows the event for a gene of the text. "The
 * mutation causes skipping of exon 6" and "a deletion in exon 12 (1936delG)" say what another change does, or where it
 * lies.
 */
function isExonChange({ text, match, next, attachment, document, knowledge }: PlacedMatch): boolean {
  const slice = text.slice(match.start, match.end);
  const placed = /^\D*\s(?:in|within)\s/.test(slice);
  if (placed && next && /^\s?\(?$/.test(text.slice(match.end, next.start))) return false;
  if (isBeside(attachment)) return true;
  const known = (gene: string): boolean =>
    knowledge.alterations(gene).some((a) => a.form === 'exon' && a.genes.length === 1 && sameExonEvent(a.name, slice));
  return (attachment !== undefined && known(attachment.gene)) || document.some(known);
}

/** Whether a match is surrounded by what its shape needs to be read as a change. */
export function meetsNeed(place: PlacedMatch): boolean {
  const { text, match, previous, next, attachment, document, knowledge } = place;
  const [change] = match.changes;
  if (change?.form === 'exon' && !isExonChange(place)) return false;
  switch (isDerivedLine(text, match, knowledge) ? 'company' : match.needs) {
    case 'gene':
      return isBeside(attachment);
    case 'record':
      return knowledge.genesWithChange(change?.hgvs ?? '').some((gene) => document.has(gene));
    case 'company':
      return isBeside(attachment) || hasCompany(text, match, previous, next);
    case 'subject':
      return attachment !== undefined || place.isOnSubject() || place.isInRun();
    default:
      return true;
  }
}
