// Decides which gene a change belongs to: in "EGFR T790M and KRAS G12C", the gene right before each.

import type { Knowledge } from '../../../knowledge/knowledge.ts';
import type { Span } from '../../../text/span.ts';
import type { Reading } from '../../reading.ts';
import type { VariantMatch } from '../form.ts';
import type { Attachment, DocumentGenes, PlacedChange, PreviousChange } from './attachment.ts';
import { exonEventOwner } from './exonEventOwner.ts';
import { nearOwner } from './nearOwner.ts';
import {
  knownNearbyOwner,
  onlyFittingOwner,
  onlyKnownOwner,
  previousOwner,
  soleGeneOwner,
  subjectOwner,
  type Unowned,
  unownedOf,
  unsureListOwner,
} from './ownerByRecord.ts';
import {
  alleleOwner,
  insideOwner,
  joinedOwner,
  sureListOwner,
  type WordedOwner,
  writtenOwner,
} from './ownerInWords.ts';
import { promoterOwner } from './promoterOwner.ts';
import { slipOwner } from './slipOwner.ts';
import { type Unattached, unattachedOf } from './unattached.ts';

/** What surrounds a change: its text with all names of genes in it, its sentence, the change before it, the document. */
export interface Surroundings {
  readonly text: string;
  readonly genes: readonly Reading[];
  /** Those of the genes that are inside the name of a class of drugs: "PARP inhibitor". */
  readonly targets: ReadonlySet<Reading>;
  readonly sentence: Span;
  readonly previous: PreviousChange | undefined;
  readonly document: DocumentGenes;
  readonly knowledge: Knowledge;
}

/** What the words right around a change join it to, even if that protein does not have the residue: then the residue is wrong. */
const byWords: readonly ((place: PlacedChange) => WordedOwner | undefined)[] = [
  // The gene is inside the notation: "mutation in KIT exon 13".
  insideOwner,
  // It is before the star of an allele: CYP2D6*4.
  alleleOwner,
  // It is right before the change (EGFR T790M, CYP2D6*4 100C>T), or right after it and its protein has the residue.
  writtenOwner,
  // Its promoter is named before a change of bases: "TERT promoter C228T".
  promoterOwner,
  // It is the gene of the previous change in a list, and its protein may have the residue.
  sureListOwner,
  // A few known words join it to the change: "T790M mutation in the EGFR".
  joinedOwner,
];

/** What is named near a change. */
const byPlace: readonly ((place: Unattached) => Attachment | undefined)[] = [
  // For an event in an exon: it is the nearest gene for which the base knows the event.
  exonEventOwner,
  // One slip makes the change one that the base has of the gene of the list, or of a gene of the sentence.
  slipOwner,
  // It is in the clause, or else before it, and its protein has the residue; without a sequence, it is in the clause.
  nearOwner,
  // The base has the change for it, or for a partner of the fusion that is named.
  knownNearbyOwner,
];

/** What the document and the base say, though no gene is near. */
const byRecord: readonly ((place: Unowned) => Attachment | undefined)[] = [
  // It is the only gene of the document whose protein has the residue, unless the base knows the change for another one alone.
  onlyFittingOwner,
  // It is the gene of the list after all.
  unsureListOwner,
  // It is the only gene for which the base has the change.
  onlyKnownOwner,
  // It is the gene that the document is about, and has the residue or the event in an exon.
  subjectOwner,
  // A paragraph goes through its changes: "T878A was first. W742C is an agonist. L702H is selected."
  previousOwner,
  // It is the only gene of the document.
  soleGeneOwner,
];

/** What the first step that has an answer says; what a step looks at is found out only when its list is reached. */
function firstAnswer<Place, Answer>(
  steps: readonly ((place: Place) => Answer | undefined)[],
  place: Place,
): Answer | undefined {
  for (const step of steps) {
    const answer = step(place);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** Returns the gene that a change belongs to: the first that the words around it, the genes near it, or the records name. */
export function attachGene(match: VariantMatch, surroundings: Surroundings): Attachment | undefined {
  const place = placed(match, surroundings);
  if (!place) return undefined;
  const worded = firstAnswer(byWords, place);
  if (worded) return worded.owner;
  const unattached = unattachedOf(place);
  return firstAnswer(byPlace, unattached) ?? firstAnswer(byRecord, unownedOf(unattached));
}

function placed(match: VariantMatch, surroundings: Surroundings): PlacedChange | undefined {
  const { genes, sentence } = surroundings;
  const [change] = match.changes;
  if (!change) return undefined;
  const neighbours = genes.filter((gene) => gene.end <= match.start || gene.start >= match.end);
  const left = neighbours.findLast((gene) => gene.end <= match.start && gene.end >= sentence.start);
  const right = neighbours.find((gene) => gene.start >= match.end && gene.start < sentence.end);
  return { ...surroundings, match, change, neighbours, left, right };
}
