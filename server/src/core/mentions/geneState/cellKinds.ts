// Recognises kinds of normal cells, whose markers are not states of a tumour: "CD8+ T cells".

import { tumourAfter } from './stateWords.ts';

const marker = /^CD\d{1,3}[a-z]?$/u;
const cellsAfter =
  /^\s(?:[\p{L}-]+\s){0,2}(?:cells?|lymphocytes?|monocytes?|macrophages?|progenitors?|T-cells?|B-cells?)(?![\p{L}])/u;
const plusOrMinus = /^\s?(?:[-+\u2212\u207a\u207b]|\([-+\u2212\u2013]\))$/u;

/** Immune and stromal cells, after further markers: PD-1+ T cells, TIM-3⁺CD8⁺ lymphocytes, FOXP3+ Tregs. */
const immuneCellsAfter =
  /^[\s-]?(?:[A-Z][\w-]{1,6}[+\u207a][\s-]?){0,3}(?:(?:effector|memory|cytotoxic|regulatory|exhausted|dendritic|natural killer)\s)?(?:[TB][\s-](?:cells?|lymphocytes?)|lymphocytes?|NK\scells?|Tregs?|macrophages?|monocytes?|TAMs?|TILs?|CTLs?|MDSCs?|neutrophils?|CAFs?|fibroblasts?)(?![\p{L}\d])/u;

/**
 * Whether a gene with its state is a marker of a kind of cell, and not a state of a tumour: CD8+ T cells, CD34-positive
 * progenitors. A CD marker with a sign always is, as in CD4(+)CD25(+), unless a tumour follows.
 */
export const isCellKind = (gene: string, state: string, after: string): boolean =>
  !tumourAfter.test(after) &&
  (immuneCellsAfter.test(after) || (marker.test(gene) && (plusOrMinus.test(state) || cellsAfter.test(after))));
