// The genes that a document names, as the owners of changes such as "T790M" that have no gene beside them. What a block
// asks about them is recorded, so that it is read again after an edit only if an answer has changed.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../knowledge/residues/residues.ts';
import { sameSet } from '../../text/sameSet.ts';
import type { Reading } from '../reading.ts';
import type { DocumentGenes } from '../variant/attachment.ts';

/** The genes that a document names. */
export interface GenesOfDocument {
  readonly ids: ReadonlySet<string>;
  readonly sole: string | undefined;
  /** The genes for whose proteins the knowledge base has a sequence. */
  readonly withProtein: readonly string[];
}

/** Returns the ids of the genes that the readings name. */
export const genesOf = (readings: readonly Reading[]): readonly string[] =>
  readings.flatMap(({ kind, ids }) => (kind === 'gene' ? ids : []));

/** Collects the genes of a document from their ids. */
export function genesOfDocument(ids: ReadonlySet<string>, knowledge: Knowledge): GenesOfDocument {
  const [first] = ids;
  const withProtein = [...ids].filter((id) => knowledge.proteins(id).length > 0);
  return { ids, sole: ids.size === 1 ? first : undefined, withProtein };
}

/** What a block has asked about the genes of its document. */
export interface GeneQuestions {
  /** Whether it asked if there is any gene. */
  readonly any: boolean;
  /** Whether it asked for the only gene. */
  readonly sole: boolean;
  /** Whether it put a question to all genes. */
  readonly allGenes: boolean;
  /** Genes that it asked for by id. */
  readonly genes: readonly string[];
  readonly residues: readonly Residue[];
}

/** The genes of a document, with a record of the questions about them. */
export interface RecordedGenes {
  readonly genes: DocumentGenes;
  /** Returns the questions since the last call and clears the record; undefined if there were none. */
  takeQuestions(): GeneQuestions | undefined;
}

const fits = (knowledge: Knowledge, gene: string, residue: Residue): boolean =>
  checkResidue(knowledge, gene, residue).verdict === 'fits';

/** Answers questions about the genes of a document and records them. */
export function recordedGenes({ ids, sole, withProtein }: GenesOfDocument, knowledge: Knowledge): RecordedGenes {
  const none: GeneQuestions = { any: false, sole: false, allGenes: false, genes: [], residues: [] };
  let questions: GeneQuestions | undefined;
  const ask = (question: Partial<GeneQuestions>): void => {
    questions = { ...(questions ?? none), ...question };
  };
  return {
    genes: {
      has(gene) {
        ask({ genes: [...(questions?.genes ?? []), gene] });
        return ids.has(gene);
      },
      some(test) {
        ask({ allGenes: true });
        return [...ids].some(test);
      },
      get any() {
        ask({ any: true });
        return ids.size > 0;
      },
      get sole() {
        ask({ sole: true });
        return sole;
      },
      withResidue(residue) {
        ask({ residues: [...(questions?.residues ?? []), residue] });
        return withProtein.filter((id) => fits(knowledge, id, residue));
      },
    },
    takeQuestions() {
      const taken = questions;
      questions = undefined;
      return taken;
    },
  };
}

/** How the genes of two versions of a document differ. */
export interface GeneChanges {
  /** Whether only one version names any gene. */
  readonly any: boolean;
  /** Whether the only gene of each version is a different one. */
  readonly sole: boolean;
  /** Genes that only one version names. */
  readonly genes: readonly string[];
}

/** Compares the genes of two versions of a document; returns undefined if they are the same. */
export function geneChanges(before: GenesOfDocument, after: GenesOfDocument): GeneChanges | undefined {
  if (before === after || sameSet(before.ids, after.ids)) return undefined;
  const genes = [
    ...[...before.ids].filter((id) => !after.ids.has(id)),
    ...[...after.ids].filter((id) => !before.ids.has(id)),
  ];
  return { any: before.ids.size > 0 !== after.ids.size > 0, sole: before.sole !== after.sole, genes };
}

/** Whether the answer to any of a block's questions may have changed. */
export const isAnswerChanged = (questions: GeneQuestions, changes: GeneChanges, knowledge: Knowledge): boolean =>
  questions.allGenes ||
  (questions.any && changes.any) ||
  (questions.sole && changes.sole) ||
  questions.genes.some((gene) => changes.genes.includes(gene)) ||
  questions.residues.some((residue) => changes.genes.some((gene) => fits(knowledge, gene, residue)));
