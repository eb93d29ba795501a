// What a block asks about its document while it is read. The questions are recorded, so that after an edit a block is read
// again only if an answer has changed.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../knowledge/residues/residues.ts';
import type { DocumentGenes } from '../variant/owner/attachment.ts';
import { type GeneChanges, type GenesOfDocument, isMany } from './documentGenes.ts';

/** What a block can ask about. */
export interface DocumentFacts {
  readonly documentGenes: GenesOfDocument;
  /** Whether the document is about the treatment of cancer. */
  readonly onCancerTreatment: boolean;
}

/** How the facts differ from those of the version before. */
export interface FactChanges {
  /** How the genes differ; undefined if they do not. */
  readonly geneChanges: GeneChanges | undefined;
  /** Whether `onCancerTreatment` is the same. */
  readonly isSameSubject: boolean;
}

/** What a block has asked about its document. */
export interface DocumentQuestions {
  /** Whether it asked if the document is on the treatment of cancer. */
  readonly subject: boolean;
  /** Whether it asked if there is any gene. */
  readonly any: boolean;
  /** Whether it asked if there are many genes. */
  readonly many: boolean;
  /** Whether it asked for the only gene. */
  readonly sole: boolean;
  /** Whether it asked which gene the document is about. */
  readonly main: boolean;
  /** Whether it put a question to all genes. */
  readonly allGenes: boolean;
  /** Genes that it asked for by id. */
  readonly genes: readonly string[];
  readonly residues: readonly Residue[];
}

const noQuestions: DocumentQuestions = {
  subject: false,
  any: false,
  many: false,
  sole: false,
  main: false,
  allGenes: false,
  genes: [],
  residues: [],
};

/** What was read of a block, and the questions that it depends on; undefined if there were none. */
interface Recorded<T> {
  readonly read: T;
  readonly questions: DocumentQuestions | undefined;
}

/** What a block can ask about its document, with a record of what it does ask. */
export interface QuestionRecorder {
  readonly genes: DocumentGenes;
  onCancerTreatment(): boolean;
  /** Reads a block, and returns with it what it asked. */
  record<T>(readBlock: () => T): Recorded<T>;
}

const fits = (knowledge: Knowledge, gene: string, residue: Residue): boolean =>
  checkResidue(knowledge, gene, residue).verdict === 'fits';

/** Answers questions about a document and records them. */
export function questionRecorder(
  { documentGenes: { ids, owners, sole, main, withProtein }, onCancerTreatment }: DocumentFacts,
  knowledge: Knowledge,
): QuestionRecorder {
  let questions: DocumentQuestions | undefined;
  const ask = (question: Partial<DocumentQuestions>): void => {
    questions = { ...(questions ?? noQuestions), ...question };
  };
  return {
    genes: {
      has(gene) {
        ask({ genes: [...(questions?.genes ?? []), gene] });
        return owners.has(gene);
      },
      those(test) {
        ask({ allGenes: true });
        return [...owners].filter(test);
      },
      get any() {
        ask({ any: true });
        return ids.size > 0;
      },
      get many() {
        ask({ many: true });
        return isMany(owners);
      },
      get sole() {
        ask({ sole: true });
        return sole;
      },
      get main() {
        ask({ main: true });
        return main;
      },
      withResidue(residue) {
        ask({ residues: [...(questions?.residues ?? []), residue] });
        return withProtein.filter((id) => fits(knowledge, id, residue));
      },
    },
    onCancerTreatment() {
      ask({ subject: true });
      return onCancerTreatment;
    },
    record(readBlock) {
      questions = undefined;
      return { read: readBlock(), questions };
    },
  };
}

/** Whether the answer to any question about genes may have changed. */
const isGeneAnswerChanged = (questions: DocumentQuestions, changes: GeneChanges, knowledge: Knowledge): boolean =>
  (questions.allGenes && changes.genes.length > 0) ||
  (questions.any && changes.any) ||
  (questions.many && changes.many) ||
  (questions.sole && changes.sole) ||
  (questions.main && changes.main) ||
  questions.genes.some((gene) => changes.genes.includes(gene)) ||
  questions.residues.some((residue) => changes.genes.some((gene) => fits(knowledge, gene, residue)));

/** Whether the answer to any of a block's questions may have changed since the version before. */
export const isAnswerChanged = (
  questions: DocumentQuestions,
  { geneChanges, isSameSubject }: FactChanges,
  knowledge: Knowledge,
): boolean =>
  (questions.subject && !isSameSubject) ||
  (geneChanges !== undefined && isGeneAnswerChanged(questions, geneChanges, knowledge));
