// Recognises cell lines that have the shape of a change by what a text calls them: "C13* cells", "C13K ovarian cancer cells".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { VariantMatch } from './form.ts';
import type { DocumentGenes } from './owner/attachment.ts';

/** C13*, C13K, R10G: names of lines are short. */
const shape = /^[A-Z]\d{1,2}[A-Z*]$/;
const tissue =
  '(?:human|ovarian|ovary|breast|lung|colon|colorectal|gastric|liver|hepatic|renal|kidney|prostate|cervical|bladder|pancreatic|oesophageal|esophageal|cancer|carcinoma|adenocarcinoma|tumou?r|epithelial|[a-z]{4,12}(?:oma|a?emia))';
const cells = new RegExp(`^\\s(?:${tissue}\\s){0,3}(?:cells?(?:\\slines?)?|lines?|xenografts?)(?![\\p{L}\\d])`, 'u');
/** A gene right before, whose change it may be: "KRAS G12C cells", "the Ras(G12V) cells". */
const nameBefore = /[\p{Lu}\d](?:\s?[(/-]|\s)$|\p{Lu}\p{L}{1,6}[(-]$/u;
const changedBefore = /(?:mutant|mutated|mutation|expressing|variant|alleles?)\s$/i;

/** What says whether a change is one of a gene of the document or the base. */
interface Records {
  readonly document: DocumentGenes;
  readonly knowledge: Knowledge;
}

/**
 * Returns the names of cell lines among the matches of a text, as it writes them: those that it once calls cells, if no gene stands
 * before them, no gene of the document has the residue, and the base knows the change of none.
 */
export function calledLines(text: string, matches: readonly VariantMatch[], records: Records): ReadonlySet<string> {
  const names = new Set<string>();
  for (const match of matches) {
    const name = text.slice(match.start, match.end);
    const [change] = match.changes;
    if (!shape.test(name) || !change?.residue || names.has(name) || !cells.test(textAfter(text, match, 60))) continue;
    const before = textBefore(text, match, 24);
    if (nameBefore.test(before) || changedBefore.test(before)) continue;
    const { document, knowledge } = records;
    const isKnown = knowledge.genesWithChange(change.hgvs ?? '').length > 0;
    if (!isKnown && document.withResidue(change.residue).length === 0) names.add(name);
  }
  return names;
}
