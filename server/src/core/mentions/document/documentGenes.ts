// The genes that a document names, as the owners of changes such as "T790M" that have no gene beside them. What a block
// asks about them is recorded, so that it is read again after an edit only if an answer has changed.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../knowledge/residues/residues.ts';
import { sameSet } from '../../text/sameSet.ts';

/** The questions about the genes of the document by which a change without a gene beside it is read. */
export interface DocumentGenes {
  has(gene: string): boolean;
  some(test: (gene: string) => boolean): boolean;
  /** Whether the document names any gene. */
  readonly any: boolean;
  /** The gene, if the document names only one. */
  readonly sole: string | undefined;
  /** The genes whose proteins have the residue. */
  withResidue(residue: Residue): readonly string[];
}

/** The genes that a document names. */
export interface GenesOfDocument {
  readonly ids: ReadonlySet<string>;
  readonly sole: string | undefined;
  /** The genes for whose proteins the knowledge base has a sequence. */
  readonly withProtein: readonly string[];
}

/** Collects the genes of a document from their ids. */
export function genesOfDocument(ids: ReadonlySet<string>, knowledge: Knowledge): GenesOfDocument {
  const [first] = ids;
  const withProtein = [...ids].filter((id) => knowledge.proteins(id).length > 0);
  return { ids, sole: ids.size === 1 ? first : undefined, withProtein };
}

/** What a block has asked about the genes of its document. */
export interface GeneQuestions {
  readonly any: boolean;
  readonly sole: boolean;
  /** Whether it put a question to all genes. */
  readonly allGenes: boolean;
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
  let asked: GeneQuestions | undefined;
  const ask = (what: Partial<GeneQuestions>): void => {
    asked = { ...(asked ?? none), ...what };
  };
  return {
    genes: {
      has(gene) {
        ask({ genes: [...(asked?.genes ?? []), gene] });
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
        ask({ residues: [...(asked?.residues ?? []), residue] });
        return withProtein.filter((id) => fits(knowledge, id, residue));
      },
    },
    takeQuestions() {
      const told = asked;
      asked = undefined;
      return told;
    },
  };
}

/** How the genes of two versions of a document differ. */
export interface GeneChanges {
  readonly any: boolean;
  readonly sole: boolean;
  /** Genes that only one version names. */
  readonly genes: readonly string[];
}

/** Compares the genes of two versions of a document; returns undefined if they are the same. */
export function geneChanges(one: GenesOfDocument, other: GenesOfDocument): GeneChanges | undefined {
  if (one === other || sameSet(one.ids, other.ids)) return undefined;
  const genes = [
    ...[...one.ids].filter((id) => !other.ids.has(id)),
    ...[...other.ids].filter((id) => !one.ids.has(id)),
  ];
  return { any: one.ids.size > 0 !== other.ids.size > 0, sole: one.sole !== other.sole, genes };
}

/** Whether the answer to any of a block's questions may have changed. */
export const isAnswerChanged = (asked: GeneQuestions, other: GeneChanges, knowledge: Knowledge): boolean =>
  asked.allGenes ||
  (asked.any && other.any) ||
  (asked.sole && other.sole) ||
  asked.genes.some((gene) => other.genes.includes(gene)) ||
  asked.residues.some((residue) => other.genes.some((gene) => fits(knowledge, gene, residue)));
