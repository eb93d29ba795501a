// Genes that are named after a disease, where a document defines the short form by the disease's name: "mixed-lineage
// leukemia (MLL)".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Span } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { fuses, isKnownFusion } from './knownFusion.ts';

/** What is said of a gene and not of a disease. */
const saysGene =
  /^\)?[-\u2010-\u2013\s](?:(?:gene|onco)?\s?fusions?|rearrange\p{L}+|transloc\p{L}+|fused|(?:proto-?onco)?genes?(?!\s(?:expression|signatures?|panels?|therap))|chimer\p{L}+|breakpoints?|partial\standem|PTD)(?!\p{L})/u;
const partnerAfter = /^(?:[-\u2010-\u2013/]|::)([A-Z][A-Z\d]{1,6})(?![\p{L}\d])/u;

/** The end of a gene's name that the name of the disease does not have: "mixed-lineage leukemia 1". */
const rest = /^[\s-](?:\d{1,2}|genes?|protein|breakpoint\sregion(?:\s\d)?)$/u;
const folded = (name: string): string => name.toLowerCase().replace(/aemia/g, 'emia').replace(/-/g, ' ');

/** Whether a gene has a name that begins with that of a disease. */
function isNamedAfter(gene: string, disease: string, knowledge: Knowledge): boolean {
  const record = knowledge.gene(gene);
  if (!record) return false;
  return [record.name, ...record.aliases, ...record.previous].some(
    (name) => folded(name).startsWith(folded(disease)) && rest.test(folded(name).slice(folded(disease).length)),
  );
}

/** Whether the name of a gene is joined to that of another, with which the base knows it as a fusion: "EWS-FLI1". */
export function isFusedWithNext(text: string, name: Span, gene: string, knowledge: Knowledge): boolean {
  const partner = partnerAfter.exec(textAfter(text, name, 10))?.[1];
  if (partner === undefined || !fuses(gene, knowledge)) return false;
  return knowledge.names.lookup(partner).some(({ id }) => isKnownFusion(gene, id, knowledge));
}

/**
 * Whether a short form that the document defines by the name of a disease is the gene of that name here: "MLL fusions",
 * "MLL-rearranged". `full` is the name of the disease.
 */
export const isNamesakeGene = (
  text: string,
  name: Span,
  { gene, full }: { readonly gene: string; readonly full: string },
  knowledge: Knowledge,
): boolean => saysGene.test(textAfter(text, name, 40)) && isNamedAfter(gene, full, knowledge);
