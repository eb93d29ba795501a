import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import type { Span } from '../../text/span.ts';
import type { GeneBy } from '../mention.ts';
import type { Reading } from '../reading.ts';
import type { Change, VariantMatch } from './form.ts';

/** Whose change it is, and how that was found. */
export interface Attachment {
  readonly gene: string;
  readonly geneBy: GeneBy;
}

/** A change in its text, with what stands around it. */
export interface PlacedChange {
  readonly text: string;
  readonly match: VariantMatch;
  readonly change: Change;
  readonly sentence: Span;
  /** Genes that do not overlap it, and of these the nearest before and behind it in its sentence. */
  readonly neighbours: readonly Reading[];
  readonly left: Reading | undefined;
  readonly right: Reading | undefined;
  readonly previous: PreviousChange | undefined;
  readonly knowledge: Knowledge;
}

/** The change before this one in its block, and whose it is. */
export interface PreviousChange {
  readonly end: number;
  readonly attachment: Attachment | undefined;
}

/** The genes that a name stands for: itself, the members of a family, the partners of a fusion. */
export const geneIds = (reading: Reading, knowledge: Knowledge): readonly string[] =>
  reading.ids.flatMap((id) => {
    const entity = knowledge.entity(id);
    if (entity?.kind === 'family') return entity.record.members;
    if (entity?.kind === 'fusion') return entity.record.genes;
    return entity?.kind === 'gene' ? [id] : [];
  });

export type ResidueFit = 'fits' | 'unknown' | 'mismatch';

/** Whether the protein of a gene has the residue of a change, as far as its sequence is known. */
export const residueFit = (knowledge: Knowledge, gene: string, { residue }: Change): ResidueFit =>
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

/** The gene of a name as the owner of a change; undefined where the name stands for no gene of the base. */
export const attachmentTo = (
  { change, knowledge }: PlacedChange,
  gene: Reading,
  geneBy: GeneBy,
): Attachment | undefined => {
  const id = bestOf(knowledge, geneIds(gene, knowledge), change);
  return id === undefined ? undefined : { gene: id, geneBy };
};
