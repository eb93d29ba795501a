import type { Knowledge } from '../knowledge/knowledge.ts';
import { sameSet } from './documentFacts.ts';
import type { DocumentGenes } from './variant/attachGene.ts';

/** The genes that a document names, and what the reading of a change without a gene beside it may ask of them. */
export type GenesOfDocument = Omit<DocumentGenes, 'genesWith'>;

export function genesOfDocument(ids: ReadonlySet<string>, knowledge: Knowledge): GenesOfDocument {
  const [first] = ids;
  const withProtein = [...ids].filter((id) => knowledge.proteins(id).length > 0);
  return { ids, any: ids.size > 0, sole: ids.size === 1 ? first : undefined, withProtein };
}

/** How much a block asked of the genes of the document: which they are, or only what holds for many documents. */
export type AskedOfGenes = 'nothing' | 'some' | 'all';

/** How much may be asked of the genes of two documents to get the same answers; few genes have a protein that the base knows. */
export function alikeFor(one: GenesOfDocument, other: GenesOfDocument): AskedOfGenes {
  if (one === other || sameSet(one.ids, other.ids)) return 'all';
  const alike = one.any === other.any && one.sole === other.sole;
  return alike && sameSet(new Set(one.withProtein), new Set(other.withProtein)) ? 'some' : 'nothing';
}

export const asksNoMore = (asked: AskedOfGenes, answered: AskedOfGenes): boolean =>
  asked === 'nothing' || answered === 'all' || asked === answered;

/** `tell` hears of each use. */
export const asking = (
  { ids, any, sole, withProtein }: GenesOfDocument,
  knowledge: Knowledge,
  tell: (asked: AskedOfGenes) => void,
): DocumentGenes => ({
  get ids() {
    tell('all');
    return ids;
  },
  get any() {
    tell('some');
    return any;
  },
  get sole() {
    tell('some');
    return sole;
  },
  get withProtein() {
    tell('some');
    return withProtein;
  },
  genesWith: (hgvs) => (hgvs === undefined ? [] : knowledge.genesWithChange(hgvs)),
});
