// Reads changes of whole genes in words: "EGFR amplification", "loss of PTEN", "HER2-positive", "high ERCC1 expression".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import type { Reading } from '../reading.ts';
import { adjectiveBefore, levelAround, levelOfProduct } from './adjectiveBeforeGene.ts';
import { adjectiveAfter, nounAfter } from './afterGene.ts';
import { stateOfBothNames } from './bothNames.ts';
import { isCopyingOfDna } from './copyingOfDna.ts';
import type { GenePlace, StateForm } from './genePlace.ts';
import { nounBefore } from './nounBeforeGene.ts';
import { restoredFrame } from './restoredFrame.ts';

/** In the order in which they are tried: words after a gene are more often its own than those before it. */
const stateForms: readonly StateForm[] = [
  nounAfter,
  stateOfBothNames,
  adjectiveAfter,
  nounBefore,
  restoredFrame,
  adjectiveBefore,
  levelAround,
  levelOfProduct,
];

/**
 * Whether a change of this name is one of a gene: of a symbol, a receptor or an enzyme it is, "overexpression of efflux pumps" is not.
 */
const isSymbolic = (text: string, gene: Reading): boolean =>
  gene.kind !== 'family' ||
  (/[\p{Lu}\d]|receptor|(?:lig|reduct)ase/u.test(text.slice(gene.start + 1, gene.end)) &&
    !/(?:pump|transporter|cassette|ABC)s?$/iu.test(text.slice(gene.start, gene.end)));

function stateAt(place: GenePlace): Reading | undefined {
  for (const form of stateForms) {
    const reading = form(place);
    if (reading !== 'another form') return reading;
  }
  return undefined;
}

/** Before a phosphorylated protein, whose level or loss is not that of the gene: "pAKT upregulation". */
const phospho = /(?<![\p{L}\d])p(?:hospho)?[-\u2010\u2011\s]?$/iu;

/**
 * Reads changes of genes in words: copy number, expression, loss, methylation, rearrangement, "mutations in". The span is
 * the whole phrase with its gene or genes. `changes` are the notations already read: "T790M mutations in EGFR" names no
 * second change.
 */
export function readStates(
  text: string,
  genes: readonly Reading[],
  changes: readonly Reading[],
  knowledge: Knowledge,
): Reading[] {
  const changeStarts = new Set(changes.map((change) => change.start));
  const changeEnds = new Set(changes.map((change) => change.end));
  return genes.flatMap((gene, index) => {
    if (!isSymbolic(text, gene) || phospho.test(textBefore(text, gene, 9))) return [];
    const before = textBefore(text, gene, 90);
    const after = textAfter(text, gene, 70);
    const reading = stateAt({ text, genes, index, gene, before, after, changeStarts, changeEnds, knowledge });
    const isStep = reading?.variants?.[0]?.form === 'amplification' && isCopyingOfDna(text, reading);
    return reading && !isStep ? [reading] : [];
  });
}
