// Finds the gene whose promoter is changed: "FGFR3 S249C; TERT promoter C228T", whatever protein has such a residue.

import { textAfter, textBefore } from '../../../text/textAround.ts';
import type { Reading } from '../../reading.ts';
import { looksLikeBases } from '../notation.ts';
import { attachmentTo, type PlacedChange, residueFit } from './attachment.ts';
import type { WordedOwner } from './ownerInWords.ts';

const promoterAfter = /^\s(?:gene\s)?promoters?(?!\p{L})/u;
const promoterBefore = /(?<!\p{L})promoters?\sof\s(?:the\s)?$/iu;

/**
 * Returns the gene with a promoter that is named before a change of bases by its shape: in its sentence, or earlier in the paragraph
 * if the base says that tumours change the promoter of the gene. A change that the base knows belongs to a protein.
 */
export function promoterOwner(place: PlacedChange): WordedOwner | undefined {
  const { text, match, change, neighbours, sentence, knowledge } = place;
  if (!change.residue || !looksLikeBases(text.slice(match.start, match.end))) return undefined;
  if (change.hgvs !== undefined && knowledge.genesWithChange(change.hgvs).length > 0) return undefined;
  const isNamed = (gene: Reading): boolean =>
    gene.kind === 'gene' &&
    gene.end <= match.start &&
    (promoterAfter.test(textAfter(text, gene, 16)) || promoterBefore.test(textBefore(text, gene, 18)));
  const gene = neighbours.findLast(isNamed);
  if (gene === undefined) return undefined;
  const owner = attachmentTo(place, gene, 'same-clause');
  if (!owner || residueFit(knowledge, owner.gene, change) === 'fits') return undefined;
  const isFar = gene.start < sentence.start;
  return isFar && !knowledge.words('gene/promoter-changes').includes(knowledge.label(owner.gene))
    ? undefined
    : { owner };
}
