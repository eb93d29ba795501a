// Decides whether a match is a change, by what surrounds it: "G6P" needs a gene beside it.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textBefore } from '../../text/textAround.ts';
import { idNamed } from '../idNamed.ts';
import { hasCompany, isInRun } from './company.ts';
import type { Change, VariantMatch } from './form.ts';
import { isMutationOfExon, sameExonEvent } from './forms/exon.ts';
import { proteinHgvs } from './notation.ts';
import type { Surroundings } from './owner/attachGene.ts';
import { type Attachment, isBeside, residueFit } from './owner/attachment.ts';

/** One of the matches of a block, with the gene that it seems to belong to. */
export interface PlacedMatch {
  readonly matches: readonly VariantMatch[];
  readonly index: number;
  readonly attachment: Attachment | undefined;
  readonly surroundings: Surroundings;
  /** Whether the text is about genes, proteins or changes at all. */
  isOnSubject(): boolean;
}

/** Whether a match is the name of a cell line with a letter for the line derived from it: A549R, K562R. */
const isDerivedLine = (text: string, match: VariantMatch, knowledge: Knowledge): boolean =>
  match.needs === 'subject' && idNamed(text.slice(match.start, match.end - 1), 'cell-line', knowledge) !== undefined;

/** "MLPA revealed a deletion of exon 7": what is found in a person is the change itself, not what it does. */
const foundBefore =
  /(?<![a-z])(?:reveal|show|detect|identif|carr|harbou?r|confirm)[a-z]{1,5}\s(?:an?\s|the\s)?(?:[a-z-]{2,20}\s){0,2}$/i;
const lossOrGain = /^(?:deletion|duplication)s?\sof\s/i;

/**
 * Whether an exon event is a change: its gene is beside it, or the base knows the event for a gene of the text. "The
 * mutation causes skipping of exon 6" and "a deletion in exon 12 (1936delG)" say what another change does, or where it
 * lies.
 */
function isExonChange({ matches, index, attachment, surroundings }: PlacedMatch): boolean {
  const { text, document, knowledge } = surroundings;
  const [match, next] = [matches[index]!, matches[index + 1]];
  const slice = text.slice(match.start, match.end);
  const placed = /^\D*\s(?:in|within)\s/.test(slice);
  if (placed && next && /^\s?\(?$/.test(text.slice(match.end, next.start))) return false;
  if (isBeside(attachment)) return true;
  if (attachment && lossOrGain.test(slice) && foundBefore.test(textBefore(text, match, 60))) return true;
  const known = (gene: string): boolean =>
    knowledge.alterations(gene).some((a) => a.form === 'exon' && a.genes.length === 1 && sameExonEvent(a.name, slice));
  return (attachment !== undefined && known(attachment.gene)) || document.those(known).length > 0;
}

/** Whether "exon 11 mutants" are those of a gene: it is beside them, or the base knows that exon of it to be mutated. */
function isExonOfGene({ matches, index, attachment, surroundings }: PlacedMatch): boolean {
  if (!attachment) return false;
  if (isBeside(attachment)) return true;
  const { text, knowledge } = surroundings;
  const slice = text.slice(matches[index]!.start, matches[index]!.end);
  if (!isMutationOfExon(slice)) return true;
  return knowledge
    .alterations(attachment.gene)
    .some(({ form, name }) => form === 'mutation' && sameExonEvent(name, slice));
}

/** Whether the base has a change of the same residue for a gene. */
function isKnownToChange(knowledge: Knowledge, gene: string, { residue }: Change): boolean {
  if (!residue) return false;
  const known = proteinHgvs(residue.from, residue.position, '');
  const isThere = (hgvs: string | undefined): boolean =>
    hgvs?.startsWith(known) === true && !/^\d/.test(hgvs.slice(known.length));
  return knowledge.alterations(gene).some(({ hgvs }) => isThere(hgvs));
}

/** Whether a gene stands beside a change of a residue to another, and its protein has the residue. */
const isSurelyOf = (attachment: Attachment, change: Change, knowledge: Knowledge): boolean =>
  change.residue?.to !== undefined && isBeside(attachment) && residueFit(knowledge, attachment.gene, change) === 'fits';

/** Whether a match is surrounded by what its shape needs to be read as a change. */
export function meetsNeed(place: PlacedMatch): boolean {
  const { matches, index, attachment, surroundings } = place;
  const { text, document, knowledge } = surroundings;
  const match = matches[index]!;
  const [change] = match.changes;
  if (change?.form === 'exon' && !isExonChange(place)) return false;
  switch (isDerivedLine(text, match, knowledge) ? 'company' : match.needs) {
    case 'gene':
      return isBeside(attachment);
    case 'owner':
      return isExonOfGene(place);
    case 'record':
      return knowledge.genesWithChange(change?.hgvs ?? '').some((gene) => document.has(gene));
    case 'hotspot':
      return (
        attachment !== undefined &&
        match.changes.every(
          (one) => isKnownToChange(knowledge, attachment.gene, one) || isSurelyOf(attachment, one, knowledge),
        )
      );
    case 'company':
      return isBeside(attachment) || hasCompany(text, matches, index);
    case 'subject':
      return attachment !== undefined || place.isOnSubject() || isInRun(text, matches, index);
    default:
      return true;
  }
}
