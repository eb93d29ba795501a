import type { Knowledge } from '../../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../../knowledge/residues/residues.ts';
import type { Span } from '../../../text/span.ts';
import type { GeneBy } from '../../mention.ts';
import type { Reading } from '../../reading.ts';
import type { Change, VariantMatch } from '../form.ts';

/** The gene that a change belongs to, and how it was found. */
export interface Attachment {
  readonly gene: string;
  readonly geneBy: GeneBy;
}

/** Whether the gene is named together with the change. */
export const isBeside = (change: { readonly geneBy?: GeneBy | undefined } | undefined): boolean =>
  change?.geneBy === 'written' || change?.geneBy === 'adjacent';

/** The questions about the genes of the document by which a change without a gene beside it is read. */
export interface DocumentGenes {
  /** Whether the document names the gene. */
  has(gene: string): boolean;
  /** The genes of the document that pass the test. */
  those(test: (gene: string) => boolean): readonly string[];
  /** Whether the document names any gene. */
  readonly any: boolean;
  /** Whether it names so many that one of them may well have a residue by chance. */
  readonly many: boolean;
  /** The gene, if the document names only one. */
  readonly sole: string | undefined;
  /** The gene that the document is about: it is spoken of at least twice as often as any other. */
  readonly main: string | undefined;
  /** The genes whose proteins have the residue. */
  withResidue(residue: Residue): readonly string[];
}

/** A change in its text, with what surrounds it. */
export interface PlacedChange {
  readonly text: string;
  readonly match: VariantMatch;
  readonly change: Change;
  readonly sentence: Span;
  /** Genes that do not overlap the change; `left` and `right` are the nearest of them in its sentence. */
  readonly neighbours: readonly Reading[];
  readonly left: Reading | undefined;
  readonly right: Reading | undefined;
  /** Genes inside the name of a class of drugs: the text may not be about them. */
  readonly targets: ReadonlySet<Reading>;
  /** All names of genes around it, those inside it or overlapping it as well. */
  readonly genes: readonly Reading[];
  readonly previous: PreviousChange | undefined;
  readonly document: DocumentGenes;
  readonly knowledge: Knowledge;
}

/** The previous change in the block, and the gene that it belongs to. */
export interface PreviousChange {
  readonly end: number;
  readonly attachment: Attachment | undefined;
}

/**
 * Returns the ids of the genes that a name stands for: the gene itself, the members of a family, the partners of a fusion.
 */
export const geneIds = (reading: Reading, knowledge: Knowledge): readonly string[] =>
  reading.ids.flatMap((id) => {
    const entity = knowledge.entity(id);
    if (entity?.kind === 'family') return entity.record.members;
    if (entity?.kind === 'fusion') return entity.record.genes;
    return entity?.kind === 'gene' ? [id] : [];
  });

/** Whether a protein has a residue; `unknown` without a sequence or a residue. */
export type ResidueFit = 'fits' | 'unknown' | 'mismatch';

/** Returns whether the protein of a gene has the residue of a change, as far as its sequence is known. */
export const residueFit = (knowledge: Knowledge, gene: string, { residue }: Change): ResidueFit =>
  residue ? checkResidue(knowledge, gene, residue).verdict : 'unknown';

/** Returns the gene that fits the residue best; if none does, the first whose substitutions are known. */
function bestOf(knowledge: Knowledge, ids: readonly string[], change: Change): string | undefined {
  return (
    ids.find((id) => residueFit(knowledge, id, change) === 'fits') ??
    ids.find((id) => residueFit(knowledge, id, change) === 'unknown') ??
    ids.find((id) => knowledge.alterations(id).some(({ form }) => form === 'substitution')) ??
    ids[0]
  );
}

/** Returns the gene of a name as the owner of a change; undefined if the name stands for no gene of the base. */
export const attachmentTo = (
  { change, knowledge }: PlacedChange,
  gene: Reading,
  geneBy: GeneBy,
): Attachment | undefined => {
  const id = bestOf(knowledge, geneIds(gene, knowledge), change);
  return id === undefined ? undefined : { gene: id, geneBy };
};
