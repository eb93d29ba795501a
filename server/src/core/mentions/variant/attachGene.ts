// Decides which gene a change belongs to: in "EGFR T790M and KRAS G12C", the gene right before each.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { clauseAround } from '../../manuscript/prose/clauses.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import {
  type Attachment,
  attachmentTo,
  type DocumentGenes,
  geneIds,
  type PlacedChange,
  type PreviousChange,
  type ResidueFit,
  residueFit,
} from './attachment.ts';
import { hasForeignOwner } from './foreignOwner.ts';
import type { Change, VariantMatch } from './form.ts';
import { isMutationOfExon, sameExonEvent } from './forms/exon.ts';
import { continuesList, joinedOwner, type ListOwner, listOwner, writtenOwner } from './ownerInWords.ts';
import { slipOwner } from './slipOwner.ts';

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

/**
 * Returns the gene that a change belongs to, by the first of these that applies:
 *
 * 1. It is right before the change (EGFR T790M, CYP2D6*4 100C>T), or right after it and its protein has the residue.
 * 2. It is the gene of the previous change in a list, and its protein may have the residue.
 * 3. A few known words join it to the change.
 * 4. For an event in an exon: it is the nearest gene for which the base knows the event.
 *    Or one slip makes the change one that the base has of it.
 * 5. It is in the clause, or else before it, and its protein has the residue; without a protein, it is in the clause.
 * 6. It is part of a fusion and the base knows the change for it; or it is the only gene of the document whose protein
 *    has the residue, unless the base knows the change for another one alone.
 * 7. It is the only gene for which the base knows the change, or the gene that the document is about and has the residue
 *    or the event in an exon, or the only gene of the document.
 *
 * A gene right before the change, or joined to it by words, is returned even if its protein does not have the residue:
 * then the residue is wrong.
 */
export function attachGene(
  match: VariantMatch,
  { text, genes, targets, sentence, previous, document, knowledge }: Surroundings,
): Attachment | undefined {
  const [change] = match.changes;
  if (!change) return undefined;
  const neighbours = genes.filter((gene) => gene.end <= match.start || gene.start >= match.end);
  const left = neighbours.findLast((gene) => gene.end <= match.start && gene.end >= sentence.start);
  const right = neighbours.find((gene) => gene.start >= match.end && gene.start < sentence.end);
  const place: PlacedChange = { text, match, change, sentence, neighbours, left, right, targets, previous, knowledge };

  const inside = genes.find((gene) => gene.start > match.start && gene.end < match.end);
  if (inside) return attachmentTo(place, inside, 'written');
  if (/^\p{Lu}{2}[\p{Lu}\d]*\*\d/u.test(text.slice(match.start, match.end))) {
    const starred = genes.find((gene) => gene.start === match.start && text[gene.end] === '*');
    return starred && attachmentTo(place, starred, 'written');
  }
  const written = writtenOwner(place);
  if (written) return written.owner;
  const list = listOwner(place);
  if (list?.isSure) return list.owner;
  const joined = joinedOwner(place);
  if (joined) return joined.owner;

  const ofEvent = isOfExon(place) ? nearestWithEvent(text, match, neighbours, knowledge) : undefined;
  if (ofEvent !== undefined) return { gene: ofEvent, geneBy: 'same-clause' };
  const ofSlip = slipOwner(place, list?.owner.gene);
  if (ofSlip) return ofSlip;
  // The only gene of a document is taken for all changes of it at the end: see `ownerByRecord`.
  const near = nearFit(place, document, document.sole === undefined ? 0 : sentence.start);
  const isFollowingUnowned = previous?.attachment === undefined && continuesList(place) && !isEffect(place);
  const isForeign = isFollowingUnowned || hasForeignOwner(text, match, [...neighbours, ...lastUnit(previous)]);
  const isChance = (owner: Attachment): boolean =>
    (isForeign || (list !== undefined && (list.owner.geneBy === 'adjacent' || document.many))) &&
    isByChance(owner, change, document, knowledge);
  if (near && !(isForeign && residueFit(knowledge, near.gene, change) === 'unknown')) {
    if (list && isHeldByList(place, list, near)) return list.owner;
    if (!isChance(near)) return near;
  }
  return ownerByRecord({ place, genes, document, list, isForeign, isFollowingUnowned, isChance });
}

/** Whether the change is the effect, in brackets, of the one before it: "c.68_69delAG (p.Glu23Valfs*17)". */
const isEffect = ({ text, match, previous }: PlacedChange): boolean =>
  previous !== undefined && /^(?:\s?[[(]|;\s)$/.test(text.slice(previous.end, match.start));

/**
 * Whether a gene was found only since its protein has the residue, and neither the base nor the subject of the document
 * says that it is the one: about one protein in twenty has a given residue at a place.
 */
const isByChance = (
  { gene, geneBy }: Attachment,
  { hgvs }: Change,
  document: DocumentGenes,
  knowledge: Knowledge,
): boolean =>
  geneBy === 'residue' &&
  !(hgvs !== undefined && knowledge.genesWithChange(hgvs).includes(gene)) &&
  document.main !== gene;

/**
 * Whether a list keeps a change from another gene that is near: one half of "S32A/S36A", or in the same brackets, and the
 * other gene comes only after it: "CYP2C8*3 (K399R; R139K), EPHA5 rs7349683".
 */
function isHeldByList({ text, match, previous, neighbours }: PlacedChange, list: ListOwner, near: Attachment): boolean {
  if (!list.isWeak || !previous) return false;
  if (text.slice(previous.end, match.start) === '/') return true;
  return !neighbours.some(({ end, ids }) => end <= match.start && ids.includes(near.gene));
}

/** The end of the previous change, as a span that is known to be something. */
const lastUnit = (previous: PreviousChange | undefined): readonly Span[] =>
  previous ? [{ start: previous.end - 1, end: previous.end }] : [];

/** A change that the words around it join to no gene. */
interface Unattached {
  readonly place: PlacedChange;
  readonly genes: readonly Reading[];
  readonly document: DocumentGenes;
  readonly list: ListOwner | undefined;
  /** Whether something that the base does not have may own it. */
  readonly isForeign: boolean;
  /** Whether it continues a list of changes whose gene is not known. */
  readonly isFollowingUnowned: boolean;
  /** Whether a gene that only has the residue may have it by chance. */
  readonly isChance: (owner: Attachment) => boolean;
}

/**
 * Returns the only gene that fits by the base's records of changes, by the protein sequences, or by what the document
 * names.
 */
function ownerByRecord({
  place,
  genes,
  document,
  list,
  isForeign,
  isFollowingUnowned,
  isChance,
}: Unattached): Attachment | undefined {
  const { change, knowledge } = place;
  const known = change.hgvs === undefined ? [] : knowledge.genesWithChange(change.hgvs);
  // The gene of a fusion is not among those of the document, but its changes belong to it.
  const ofFusion = genes.flatMap((gene) => geneIds(gene, knowledge)).find((id) => known.includes(id));
  if (ofFusion !== undefined) return { gene: ofFusion, geneBy: ofFusion === document.sole ? 'document' : 'residue' };
  const fitting = change.residue ? document.withResidue(change.residue) : [];
  // Among several genes, one may have the residue by chance of which the base knows that another gene changes there.
  const isOfOther = document.sole === undefined && known.length === 1 && !fitting.includes(known[0]!);
  if (fitting.length === 1 && fitting[0] && !isOfOther) {
    const only: Attachment = { gene: fitting[0], geneBy: document.sole === undefined ? 'residue' : 'document' };
    if (!isChance(only)) return only;
  }
  if (list?.owner.geneBy === 'adjacent' || list?.isWeak) return list.owner;
  // Every protein begins with a methionine; and in a list of changes without a known gene, one may be known by chance.
  const isTelling = change.residue?.position !== 1 && !isFollowingUnowned;
  if (known.length === 1 && known[0] && isTelling) return { gene: known[0], geneBy: 'residue' };
  const ofSubject = isForeign ? undefined : ownerBySubject(place, document, fitting);
  if (ofSubject !== undefined) return { gene: ofSubject, geneBy: 'residue' };
  // A paragraph that goes through the changes of one gene: "T878A was first. W742C is an agonist. L702H is selected."
  const before = place.previous?.attachment?.gene;
  const isGoingOn = before !== undefined && fitting.includes(before) && !isForeign;
  const namesOther = place.neighbours.some(
    ({ kind, ids }) => kind === 'gene' && ids.some((id) => id !== before && fitting.includes(id)),
  );
  if (isGoingOn && !namesOther) return { gene: before, geneBy: 'residue' };
  const { sole } = document;
  if (sole && !isForeign && residueFit(knowledge, sole, change) === 'unknown')
    return { gene: sole, geneBy: 'document' };
  return undefined;
}

/** Whether a change is given by its exon: "exon 19 deletion", "exon 11 mutants". */
const isOfExon = ({ text, match, change }: PlacedChange): boolean =>
  change.form === 'exon' || (change.form === 'mutation' && isMutationOfExon(text.slice(match.start, match.end)));

/** Whether the base knows the event in an exon that the text names for a gene. */
const hasEvent = (gene: string, words: string, knowledge: Knowledge): boolean =>
  knowledge
    .alterations(gene)
    .some(({ form, name }) => (form === 'exon' || form === 'mutation') && sameExonEvent(name, words));

/**
 * Returns the gene that the document is about, if it has the residue or the event in an exon, and no other gene of the
 * block has it: "L792F" and "exon 19 deletions" in a table of a text about EGFR. Where only one gene of the document has
 * the event, it is that one.
 */
function ownerBySubject(
  { text, match, change, neighbours, knowledge }: PlacedChange,
  document: DocumentGenes,
  fitting: readonly string[],
): string | undefined {
  const words = text.slice(match.start, match.end);
  const candidates = change.form === 'exon' ? document.those((gene) => hasEvent(gene, words, knowledge)) : fitting;
  if (change.form === 'exon' && candidates.length === 1) return candidates[0];
  const main = candidates.length > 0 ? document.main : undefined;
  const isOther = (id: string): boolean => id !== main && candidates.includes(id);
  if (main === undefined || !candidates.includes(main)) return undefined;
  return neighbours.some(({ kind, ids }) => kind === 'gene' && ids.some(isOther)) ? undefined : main;
}

/** Returns the nearest gene for which the base knows the event in an exon: ex19del beside EGFR and HER2 belongs to EGFR. */
function nearestWithEvent(
  text: string,
  match: Span,
  genes: readonly Reading[],
  knowledge: Knowledge,
): string | undefined {
  const words = text.slice(match.start, match.end);
  const distance = ({ start, end }: Reading): number => Math.max(match.start - end, start - match.end);
  return genes
    .toSorted((a, b) => distance(a) - distance(b))
    .flatMap((gene) => geneIds(gene, knowledge))
    .find((id) => hasEvent(id, words, knowledge));
}

/** RAS and MEK are two or three genes with the same hot spots; among many (RTK, PARP), one has any residue by chance. */
const isOneOfFew = (reading: Reading, knowledge: Knowledge): boolean =>
  reading.kind !== 'family' || geneIds(reading, knowledge).length <= 3;

/** The position in a change by HGVS: p.Cys481Ser. */
const positionOf = /^p\.\p{Lu}\p{Ll}{2}(\d+)/u;

/** The positions at which the base knows changes of a gene. */
const changedPositions = (gene: string, knowledge: Knowledge): readonly number[] =>
  knowledge.alterations(gene).flatMap(({ hgvs }) => {
    const position = positionOf.exec(hgvs ?? '')?.[1];
    return position === undefined ? [] : Number(position);
  });

/**
 * Whether a gene is the only one with the residue among those of a name, and changes there: "BTK inhibitors lose activity
 * with T474F". Where the base knows changes of more than four of them (RTK), one may do so by chance.
 */
function isOnlyToChange(id: string, ids: readonly string[], change: Change, knowledge: Knowledge): boolean {
  if (!change.residue || !changedPositions(id, knowledge).includes(change.residue.position)) return false;
  if (ids.some((other) => other !== id && residueFit(knowledge, other, change) === 'fits')) return false;
  return ids.filter((each) => changedPositions(each, knowledge).length > 0).length <= 4;
}

/** "p.Pro64Arg affects binding to von Willebrand factor": what binds the protein, or is bound, is another one. */
const binding = /(?<!\p{L})(?:interact(?:s|ions?)?|bind(?:s|ing)?|affinity|complex)\s(?:with|to|for|of)\s/iu;
const bindsIt = (between: string): boolean => binding.test(between);

/** After a gene, a change of its own: "changes at chr10:115511590 and STAG2 p.R216*". */
const ownChange = /^\s\(?(?:[cp]\.|[A-Z](?:[a-z]{2})?\d{1,4}(?:[A-Z*]|fs))/;

/**
 * Returns the nearest gene whose protein has the residue: in the clause, then before it in the paragraph, then in the
 * sentence. If no protein is known, only genes of the clause count. The paragraph counts from the offset `from`. A
 * large family, or the target in the name of a class of drugs, stands for a gene only if the text speaks of that gene
 * elsewhere, or the base knows the change for it, or another one at its position.
 */
function nearFit(
  { text, match, change, neighbours, targets, sentence, knowledge }: PlacedChange,
  document: DocumentGenes,
  from: number,
): Attachment | undefined {
  const clause = clauseAround(text, sentence, match.start);
  const distance = (gene: Reading) => (gene.end <= match.start ? match.start - gene.end : gene.start - match.end + 1);
  const nearestFirst = neighbours.toSorted((a, b) => distance(a) - distance(b));
  const known = change.hgvs === undefined ? [] : knowledge.genesWithChange(change.hgvs);
  const isNamedItself = (gene: Reading): boolean => isOneOfFew(gene, knowledge) && !targets.has(gene);
  const isSpokenOf = (gene: Reading, id: string, wanted: ResidueFit): boolean =>
    wanted === 'fits' &&
    (known.includes(id) ||
      (gene.kind === 'gene' ? document.has(id) : document.main === id) ||
      (known.length === 0 && isOnlyToChange(id, geneIds(gene, knowledge), change, knowledge)));
  const nearest = (span: Span, wanted: ResidueFit, among?: readonly string[]): string | undefined => {
    for (const gene of nearestFirst) {
      if (gene.start < span.start || gene.end > span.end) continue;
      const isOther = gene.start >= match.end && wanted === 'unknown';
      if (isOther && (bindsIt(text.slice(match.end, gene.start)) || ownChange.test(textAfter(text, gene, 10))))
        continue;
      for (const id of geneIds(gene, knowledge)) {
        if (among && !among.includes(id)) continue;
        if (residueFit(knowledge, id, change) !== wanted) continue;
        if (isNamedItself(gene) || isSpokenOf(gene, id, wanted)) return id;
      }
    }
    return undefined;
  };
  const fits = nearest(clause, 'fits');
  if (fits !== undefined) return { gene: fits, geneBy: 'same-clause' };
  // A gene of a later clause has changes of its own: "Y96D of the target, whereas bypass is by NRAS Q61K".
  const before = { start: from, end: match.start };
  // Far from its gene, a known change does not belong to a nearer gene that has the residue by chance.
  const outside = nearest(before, 'fits', known) ?? nearest(before, 'fits') ?? nearest(sentence, 'fits');
  if (outside !== undefined) return { gene: outside, geneBy: 'residue' };
  const unknown = nearest(clause, 'unknown');
  return unknown === undefined ? undefined : { gene: unknown, geneBy: 'same-clause' };
}
