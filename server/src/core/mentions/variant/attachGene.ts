import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import type { Span } from '../../text/span.ts';
import { clauseAround } from '../clauses.ts';
import type { DocumentGenes } from '../document/documentGenes.ts';
import type { GeneBy } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { geneOfStarAllele, hasForeignOwner } from './foreignOwner.ts';
import type { Change, VariantMatch } from './form.ts';
import { sameExonEvent } from './forms/exon.ts';

export interface Attachment {
  readonly gene: string;
  readonly geneBy: GeneBy;
}

/** Behind a gene's short form in brackets: "the receptor (EGFR) T790M". */
const bracketed = /^\)\s$/u;
/** EGFR T790M, EGFR-T790M, EGFR (T790M), EGFR: p.T790M, EGFR*T790M. */
const sideBySide = /^(?:\s?[-–:/*]\s?|\s|\s?[([]\s?)?$/u;
const words =
  '(?:gene|protein|receptor|kinase|kinase domain|tyrosine kinase domain|activating|resistance|gatekeeper|secondary|acquired|point|missense|somatic|germline|driver|hotspot|oncogenic|mutations?|mutants?|mutated|variants?|substitutions?|alterations?|exon \\d{1,2}|codon \\d{1,4}|polymorphisms?|SNPs?|deletions?|insertions?|the|such as|e\\.g\\.,?|including|namely|with|carrying|bearing|containing|harbou?ring|of|in)';
/** EGFR gene mutation T790M, EGFR exon 20 (T790M), mutant EGFR carrying is too far. */
const geneFirst = new RegExp(`^[\\s-]?(?:${words}[\\s,(]{1,2}){1,4}[[(]?$`, 'iu');
/** T790M mutation in the EGFR, T790M-mutant EGFR, T790M (EGFR), T790M of EGFR. */
const variantFirst =
  /^(?:[\s-](?:mutations?|mutants?|mutated|variants?|substitutions?|alterations?|polymorphisms?|deletions?|insertions?|changes?))?(?:\s(?:in|of|within|at|from))?(?:\s(?:the|human|exon \d{1,2} of|exon \d{1,2} of the))?[\s-]?\(?$/iu;
/** Between two changes of one list, perhaps with shares; between a change and what it does: "c.35G>A (p.G12D), c.38G>A". */
const listed =
  /^(?:(?:\s\((?:n\s?=\s?)?\d{1,3}(?:\.\d{1,2})?\s?%?)?\)?(?:\s?(?:,|\/|\+|\||;|&|–|and|or|,\s?and|,\s?or|as well as)\s?|[\s-](?:mutations?|variants?)?,?\s?(?:and|or|,)\s(?:the\s)?)|\s?[[(])$/iu;

const geneIds = (reading: Reading, knowledge: Knowledge): readonly string[] =>
  reading.ids.flatMap((id) => {
    const entity = knowledge.entity(id);
    if (entity?.kind === 'family') return entity.record.members;
    if (entity?.kind === 'fusion') return entity.record.genes;
    return entity?.kind === 'gene' ? [id] : [];
  });

type Fit = 'fits' | 'unknown' | 'mismatch';

const residueFit = (knowledge: Knowledge, gene: string, { residue }: Change): Fit =>
  residue ? checkResidue(knowledge, gene, residue).verdict : 'unknown';

/** Of the genes that a reading names, the one whose residue fits best; where none does, the first whose substitutions are known. */
function bestOf(knowledge: Knowledge, ids: readonly string[], change: Change): string | undefined {
  return (
    ids.find((id) => residueFit(knowledge, id, change) === 'fits') ??
    ids.find((id) => residueFit(knowledge, id, change) === 'unknown') ??
    ids.find((id) => knowledge.alterations(id).some(({ form }) => form === 'substitution')) ??
    ids[0]
  );
}

/**
 * Whose change it is, by the first of these that holds:
 *
 * 1. The gene is written right before it (EGFR T790M, CYP2D6*4 100C>T), or right behind it and its protein has the residue.
 * 2. The neighbour in a list has this gene, and its protein may have the residue.
 * 3. A few known words join the two.
 * 4. Of an event in an exon: the nearest gene for which the base knows it.
 * 5. A gene of the clause whose protein has the residue, then one before it; without a protein, a gene of the clause.
 * 6. A gene of a fusion for which the base knows the change; the only gene of the document whose protein has the residue.
 * 7. The only gene for which the base knows the change; the only gene of the document.
 *
 * A gene before it, and one that words join to it, hold even if the protein does not have the residue: then the residue is wrong.
 */
export function attachGene(
  text: string,
  match: VariantMatch,
  genes: readonly Reading[],
  sentence: Span,
  previous: { readonly end: number; readonly attachment: Attachment | undefined } | undefined,
  document: DocumentGenes,
  knowledge: Knowledge,
): Attachment | undefined {
  const change = match.changes[0];
  if (!change) return undefined;
  const neighbours = genes.filter((gene) => gene.end <= match.start || gene.start >= match.end);
  const left = neighbours.findLast((gene) => gene.end <= match.start && gene.end >= sentence.start);
  const right = neighbours.find((gene) => gene.start >= match.end && gene.start < sentence.end);
  const pick = (gene: Reading, geneBy: GeneBy): Attachment | undefined => {
    const id = bestOf(knowledge, geneIds(gene, knowledge), change);
    return id === undefined ? undefined : { gene: id, geneBy };
  };

  if (left && sideBySide.test(text.slice(left.end, match.start))) return pick(left, 'written');
  const starred = geneOfStarAllele(text, match, knowledge);
  if (starred !== undefined) return { gene: starred, geneBy: 'written' };
  const behindFits = right && /^[\s-]$/u.test(text.slice(match.end, right.start));
  if (right && behindFits && !/^\s(?:and|or)$/.test(text.slice(right.end, right.end + 4))) {
    const picked = pick(right, 'written');
    if (picked && residueFit(knowledge, picked.gene, change) !== 'mismatch') return picked;
  }
  const isShortForm = left?.kind === 'gene' && text[left.start - 1] === '(';
  if (left && isShortForm && bracketed.test(text.slice(left.end, match.start))) return pick(left, 'adjacent');
  const ofList =
    previous?.attachment && listed.test(text.slice(previous.end, match.start))
      ? { gene: previous.attachment.gene, geneBy: listGeneBy(previous.attachment.geneBy) }
      : undefined;
  // What only stood near the neighbour is no owner of a change whose residue another gene has.
  const listFit = ofList && residueFit(knowledge, ofList.gene, change);
  const isWeak = ofList?.geneBy === 'same-clause' && change.residue !== undefined && listFit === 'unknown';
  if (ofList && listFit !== 'mismatch' && !isWeak) return ofList;
  if (left && geneFirst.test(text.slice(left.end, match.start))) return pick(left, 'adjacent');
  if (right && variantFirst.test(text.slice(match.end, right.start))) {
    const picked = pick(right, 'adjacent');
    if (picked) return picked;
  }

  const ofEvent = change.form === 'exon' ? nearestWithEvent(text, match, neighbours, knowledge) : undefined;
  if (ofEvent !== undefined) return { gene: ofEvent, geneBy: 'same-clause' };
  const near = nearFit(text, match, change, neighbours, sentence, document.sole !== undefined, knowledge);
  const named = previous ? [...neighbours, { start: previous.end - 1, end: previous.end }] : neighbours;
  const afterUnowned =
    previous !== undefined && previous.attachment === undefined && listed.test(text.slice(previous.end, match.start));
  const foreign = afterUnowned || hasForeignOwner(text, match, named);
  if (near && !(foreign && residueFit(knowledge, near.gene, change) === 'unknown')) return near;
  const known = change.hgvs === undefined ? [] : knowledge.genesWithChange(change.hgvs);
  // The gene of a fusion is not among those of the document, but its changes are its own.
  const ofFusion = genes.flatMap((gene) => geneIds(gene, knowledge)).find((id) => known.includes(id));
  if (ofFusion !== undefined) return { gene: ofFusion, geneBy: ofFusion === document.sole ? 'document' : 'residue' };
  const fitting = change.residue ? document.withResidue(change.residue) : [];
  if (fitting.length === 1 && fitting[0])
    return { gene: fitting[0], geneBy: document.sole === undefined ? 'residue' : 'document' };
  if (ofList?.geneBy === 'adjacent' || isWeak) return ofList;
  // Every protein begins with a methionine, and in a list of changes of no known gene one may be known by chance.
  const isTelling = change.residue?.position !== 1 && !afterUnowned;
  if (known.length === 1 && known[0] && isTelling) return { gene: known[0], geneBy: 'residue' };
  const { sole } = document;
  if (sole && !foreign && residueFit(knowledge, sole, change) === 'unknown') return { gene: sole, geneBy: 'document' };
  return undefined;
}

/** The nearest gene of which the base knows the event in an exon: ex19del beside EGFR and HER2 is that of EGFR. */
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
    .find((id) => knowledge.alterations(id).some(({ form, name }) => form === 'exon' && sameExonEvent(name, words)));
}

/** A member of a list has its gene at one remove. */
const listGeneBy = (geneBy: GeneBy): GeneBy => (geneBy === 'written' ? 'adjacent' : geneBy);

/**
 * Nearest gene whose protein has the residue: of the clause, then before it in the paragraph, then of the sentence; where no
 * protein is known, of the clause only.
 */
function nearFit(
  text: string,
  match: VariantMatch,
  change: Change,
  genes: readonly Reading[],
  sentence: Span,
  soleGene: boolean,
  knowledge: Knowledge,
): Attachment | undefined {
  const clause = clauseAround(text, sentence, match.start);
  const distance = (gene: Reading) => (gene.end <= match.start ? match.start - gene.end : gene.start - match.end + 1);
  const nearestFirst = genes.toSorted((a, b) => distance(a) - distance(b));
  const nearest = (span: Span, wanted: Fit, among?: readonly string[]): string | undefined => {
    for (const gene of nearestFirst) {
      if (gene.start < span.start || gene.end > span.end) continue;
      for (const id of geneIds(gene, knowledge))
        if ((!among || among.includes(id)) && residueFit(knowledge, id, change) === wanted) return id;
    }
    return undefined;
  };
  const fits = nearest(clause, 'fits');
  if (fits !== undefined) return { gene: fits, geneBy: 'same-clause' };
  // A gene of a later clause has changes of its own: "Y96D of the target, whereas bypass is by NRAS Q61K".
  const before = { start: soleGene ? sentence.start : 0, end: match.start };
  // Far from its gene, a change that is known is not that of a nearer gene that only happens to have the residue.
  const known = change.hgvs === undefined ? [] : knowledge.genesWithChange(change.hgvs);
  const outside = nearest(before, 'fits', known) ?? nearest(before, 'fits') ?? nearest(sentence, 'fits');
  if (outside !== undefined) return { gene: outside, geneBy: 'residue' };
  const unknown = nearest(clause, 'unknown');
  return unknown === undefined ? undefined : { gene: unknown, geneBy: 'same-clause' };
}
