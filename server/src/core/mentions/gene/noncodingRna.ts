// Reads long noncoding RNAs by the grammar of HGNC's symbols: "LINC00152", "AFAP1-AS1", "SPRY4 intronic transcript 1". The base has
// those that are often written of.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { guarded } from '../../text/guarded.ts';
import type { Reading } from '../reading.ts';

/** LINC00152, LINC-01106: intergenic ones have a number. */
const intergenic = guarded(
  /LINC|intergenic/i,
  /(?<![\p{L}\d-])(?:LINC[-\u2010-\u2013]?\d{5}(?:-\d)?|[Ll]ong\sintergenic\snon-?(?:protein\s)?coding\sRNA\s\d{1,5})(?![\p{L}\d])/gu,
);
/** AFAP1-AS1, SPRY4-IT1, SOX2-OT: others are named after the gene where they lie. An antisense RNA without a number may be a treatment. */
const ofGene = guarded(
  /-(?:AS|IT|OT|DT)|antisense|transcript/,
  /(?<![\p{L}\d-])([A-Z][A-Za-z\d]{1,11}?(?:-\d)?)(?:[-\u2010-\u2013](?:AS|IT|OT|DT)\d?|\santisense\sRNA\s\d{1,2}|\s(?:intronic|overlapping|opposite\sstrand|divergent)\stranscript(?:\s\d{1,2})?)(?![\p{L}\d-])/gu,
);

/** Reads the names of long noncoding RNAs; one that the base does not have gets no id. */
export function readNoncodingRnas(text: string, knowledge: Knowledge): Reading[] {
  const named = ofGene.all(text).filter(({ 1: gene = '' }) => knowledge.geneOfSymbol(gene.toUpperCase()) !== undefined);
  return [...intergenic.all(text), ...named].map(({ index, 0: name }): Reading => {
    const id = knowledge.names.lookup(name).find((one) => knowledge.entity(one.id)?.kind === 'gene')?.id;
    return {
      start: index,
      end: index + name.length,
      kind: 'gene',
      ids: id === undefined ? [] : [id],
      labels: [id === undefined ? name : knowledge.label(id)],
      via: 'grammar',
    };
  });
}
