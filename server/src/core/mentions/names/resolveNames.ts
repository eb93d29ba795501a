// Resolves the names of a block as its document uses them.

import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { NameMatch } from '../../knowledge/names/nameIndex.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { sentenceAround } from '../../manuscript/sentenceAt.ts';
import { bySpan, overlaps } from '../../text/span.ts';
import { textAfter } from '../../text/textAround.ts';
import { joinSublines } from '../cellLine/sublines.ts';
import { readDiseasesInOtherWords } from '../disease/diseaseInOtherWord.ts';
import { readDiseasesOfOrgans } from '../disease/diseaseOfOrgan.ts';
import { joinElidedDiseases } from '../disease/elidedDiseases.ts';
import { withSalts } from '../drug/drugSalts.ts';
import { joinElidedGenes, joinElidedHeads } from '../gene/elidedGenes.ts';
import { readFullNames } from '../gene/fullNames.ts';
import { isListedWithGene } from '../gene/geneLists.ts';
import { readOpenReadingFrames } from '../gene/openReadingFrame.ts';
import { orItsReceptor } from '../gene/receptorOfLigand.ts';
import { readReceptorsOfOneLigand } from '../gene/receptorsOfOneLigand.ts';
import { readShownGenes } from '../gene/shownInDocument.ts';
import type { Reading } from '../reading.ts';
import type { BlockNames } from './blockNames.ts';
import { readInterruptedNames } from './interruptedNames.ts';
import { isOnlyPartOfName } from './onlyPartOfName.ts';
import { readPartedNames } from './partedNames.ts';
import { type DocumentNames, resolveName } from './resolveName.ts';

/** Whether a match is a gene of the field, by a name that needs no context. */
function isSurelyGene({ readings: [first] }: NameMatch, knowledge: Knowledge): boolean {
  const gene = first && knowledge.gene(first.id);
  return gene !== undefined && !gene.exactCase && knowledge.ambiguity(first?.name ?? '').length === 0;
}

const familyAfter = /^\s(?:super)?family(?!\p{L})/iu;

/** Reads a name as that of a family where the text says so, and the base has a family of this name: "CREB family". */
function calledFamily(text: string, reading: Reading, knowledge: Knowledge): Reading {
  if (reading.kind !== 'gene' || !familyAfter.test(textAfter(text, reading, 14))) return reading;
  const named = knowledge.names.lookup(text.slice(reading.start, reading.end));
  const family = named.find(({ id, kind }) => kind === 'name' && knowledge.entity(id)?.kind === 'family');
  if (!family) return reading;
  return { ...reading, kind: 'family', ids: [family.id], labels: [knowledge.label(family.id)], via: 'name' };
}

/** Resolves the matches of a block, one by one. */
function resolveMatches(
  block: Block,
  { matches }: BlockNames,
  document: DocumentNames,
  knowledge: Knowledge,
): Reading[] {
  const { text } = block.prose;
  const sure = (index: number): boolean => isSurelyGene(matches[index]!, knowledge);
  return matches.flatMap((match, index) => {
    const isInGeneList = (): boolean => isListedWithGene(text, matches, index, sure);
    const place = { text, match, sentence: sentenceAround(block, match.start), isInGeneList };
    const reading = resolveName(place, document, knowledge);
    if (!reading || isOnlyPartOfName(text, reading)) return [];
    return orItsReceptor(text, calledFamily(text, reading, knowledge), knowledge) ?? [];
  });
}

/** Resolves the names of a block as this document uses them, with elided members of lists joined: "BRCA1/2". */
export function resolveNames(
  block: Block,
  names: BlockNames,
  document: DocumentNames,
  knowledge: Knowledge,
): Reading[] {
  const { text } = block.prose;
  const known = resolveMatches(block, names, document, knowledge);
  const shown = readShownGenes(text, document, known, knowledge).filter((one) => !isOnlyPartOfName(text, one));
  const outer = shown.length === 0 ? known : [...known, ...shown].sort(bySpan);
  const genes = joinElidedHeads(text, joinElidedGenes(text, withSalts(text, outer), knowledge), knowledge);
  const joined = joinSublines(text, joinElidedDiseases(text, genes, knowledge), knowledge);
  const parted = readPartedNames(text, document, knowledge);
  const whole = [
    ...readFullNames(text, names.definitions, joined, knowledge),
    ...parted,
    ...readInterruptedNames(text, document, knowledge).filter((one) => !parted.some((other) => overlaps(one, other))),
    ...readOpenReadingFrames(text, knowledge),
    ...readReceptorsOfOneLigand(text, joined, knowledge),
    ...readDiseasesOfOrgans(text, knowledge),
    ...readDiseasesInOtherWords(text, knowledge),
  ];
  return whole.length === 0 ? joined : [...joined, ...whole].sort(bySpan);
}
