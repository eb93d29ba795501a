import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue, type Residue } from '../../knowledge/residues/residues.ts';
import { sameSet } from '../../text/sameSet.ts';

/** What a change without a gene beside it may be read by: questions about the genes that the document names. */
export interface DocumentGenes {
  has(gene: string): boolean;
  some(test: (gene: string) => boolean): boolean;
  /** Whether it names any. */
  readonly any: boolean;
  /** The gene that is the only one which it names. */
  readonly sole: string | undefined;
  /** Those of them whose proteins have the residue. */
  withResidue(residue: Residue): readonly string[];
}

/** The genes that a document names. */
export interface GenesOfDocument {
  readonly ids: ReadonlySet<string>;
  readonly sole: string | undefined;
  /** Those of them for whose proteins the knowledge base has a sequence. */
  readonly withProtein: readonly string[];
}

export function genesOfDocument(ids: ReadonlySet<string>, knowledge: Knowledge): GenesOfDocument {
  const [first] = ids;
  const withProtein = [...ids].filter((id) => knowledge.proteins(id).length > 0);
  return { ids, sole: ids.size === 1 ? first : undefined, withProtein };
}

/** What a block asked of the genes of its document. */
export interface GeneQuestions {
  readonly any: boolean;
  readonly sole: boolean;
  /** Something that any of them may answer. */
  readonly allGenes: boolean;
  readonly genes: readonly string[];
  readonly residues: readonly Residue[];
}

/** The genes of a document, and what was asked of them since it was last told; undefined where nothing was. */
export interface RecordedGenes {
  readonly genes: DocumentGenes;
  takeQuestions(): GeneQuestions | undefined;
}

const fits = (knowledge: Knowledge, gene: string, residue: Residue): boolean =>
  checkResidue(knowledge, gene, residue).verdict === 'fits';

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

/** In what the genes of two documents differ. */
export interface GeneChanges {
  readonly any: boolean;
  readonly sole: boolean;
  /** Those that only one of them names. */
  readonly genes: readonly string[];
}

/** In what the genes of two documents differ; undefined where they are the same. */
export function geneChanges(one: GenesOfDocument, other: GenesOfDocument): GeneChanges | undefined {
  if (one === other || sameSet(one.ids, other.ids)) return undefined;
  const genes = [
    ...[...one.ids].filter((id) => !other.ids.has(id)),
    ...[...other.ids].filter((id) => !one.ids.has(id)),
  ];
  return { any: one.ids.size > 0 !== other.ids.size > 0, sole: one.sole !== other.sole, genes };
}

/** Whether what a block asked may be answered otherwise. */
export const isAnswerChanged = (asked: GeneQuestions, other: GeneChanges, knowledge: Knowledge): boolean =>
  asked.allGenes ||
  (asked.any && other.any) ||
  (asked.sole && other.sole) ||
  asked.genes.some((gene) => other.genes.includes(gene)) ||
  asked.residues.some((residue) => other.genes.some((gene) => fits(knowledge, gene, residue)));
