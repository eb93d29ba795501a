// Reads everything that a block names: its names, and the phrases that are composed of them.

import type { Knowledge } from '../knowledge/knowledge.ts';
import type { Block } from '../manuscript/manuscript.ts';
import { sentenceAround } from '../manuscript/sentenceAt.ts';
import { covers, crosses } from '../text/span.ts';
import { readUnknownLines } from './cellLine/unknownLines.ts';
import { type DocumentForms, readShortForms } from './definition/shortForms.ts';
import { readUnlistedDrugs } from './drug/unlistedDrugs.ts';
import { readClassesByNoun, readDrugClasses, readGenerations } from './drugClass/drugClass.ts';
import { isProteinInhibitor } from './drugClass/proteinInhibitor.ts';
import { joinElidedGenes } from './gene/elidedGenes.ts';
import { geneReadings } from './gene/geneLists.ts';
import { readMirnas } from './gene/mirna.ts';
import { readNoncodingRnas } from './gene/noncodingRna.ts';
import { readPathways } from './gene/pathway.ts';
import { readStates } from './geneState/readStates.ts';
import { readMechanisms } from './mechanism/readMechanisms.ts';
import { repeatsName, withoutRepeatedProcess } from './mechanism/repeats.ts';
import { readStemCells } from './mechanism/stemCells.ts';
import type { BlockNames } from './names/blockNames.ts';
import type { InnerNames } from './names/innerNames.ts';
import { type DocumentNames, resolveName } from './names/resolveName.ts';
import { withShortForms } from './names/withShortForms.ts';
import { nestReadings } from './nesting.ts';
import type { Reading } from './reading.ts';
import { ownersOfChanges, readFusions } from './variant/fusion.ts';
import { isInSequence } from './variant/inSequence.ts';
import type { DocumentGenes } from './variant/owner/attachment.ts';
import { readVariants } from './variant/readVariants.ts';

/** The facts about the document that the reading of a block needs. */
export interface DocumentContext {
  readonly knowledge: Knowledge;
  readonly names: DocumentNames;
  readonly shortForms: DocumentForms;
  readonly genes: DocumentGenes;
  readonly innerNames: InnerNames;
  /**
   * Whether the manuscript is about the treatment of cancer; a call is recorded, since the answer may change after an edit.
   */
  readonly onCancerTreatment: () => boolean;
}

/** Resolves the names inside longer names: the gene in "EGFR inhibitor". */
function readInnerNames(block: Block, { matches }: BlockNames, document: DocumentContext): Reading[] {
  const { names, innerNames, knowledge } = document;
  const { text } = block.prose;
  const resolved = matches
    .flatMap((match) => innerNames(text, match))
    .flatMap(
      (match) => resolveName({ text, match, sentence: sentenceAround(block, match.start) }, names, knowledge) ?? [],
    );
  return joinElidedGenes(text, resolved, knowledge);
}

/**
 * Returns the changes that are not read: in a document that is not on the treatment of cancer, those of whole genes, and
 * those that give no place in a sequence.
 */
function unreadChanges(
  text: string,
  changes: readonly Reading[],
  states: readonly Reading[],
  { onCancerTreatment }: DocumentContext,
): ReadonlySet<Reading> {
  const general = new Set([...states, ...changes.filter((change) => !isInSequence(text, change))]);
  return general.size === 0 || onCancerTreatment() ? new Set() : general;
}

/** Whether the document has defined the noun of a class as something else: "EGFR ADC", where ADC is an adenocarcinoma. */
const endsInShortForm = (drugClass: Reading, short: readonly Reading[]): boolean =>
  short.some(({ kind, start, end }) => kind !== 'drug-class' && start > drugClass.start && end === drugClass.end);

/** The readings that are inside one of the others. */
const readingsInside = (readings: readonly Reading[], others: readonly Reading[]): ReadonlySet<Reading> =>
  new Set(others.length === 0 ? [] : readings.filter((one) => others.some((other) => covers(other, one))));

/**
 * Reads all mentions of a block, given its resolved names and the facts about the document. A longer reading wins, and of those
 * that are equally long the one listed first below (see `nestReadings`).
 */
export function readBlock(
  block: Block,
  resolved: readonly Reading[],
  names: BlockNames,
  document: DocumentContext,
): Reading[] {
  const { knowledge, shortForms } = document;
  const { text } = block.prose;
  const short = readShortForms(text, shortForms);
  const named = short.length === 0 ? resolved : withShortForms(text, resolved, short, knowledge);
  const inner = readInnerNames(block, names, document);
  const genes = geneReadings([...named, ...inner]);
  const fusions = readFusions(text, genes, knowledge);
  const owners = ownersOfChanges(genes, [...named, ...inner, ...fusions]);
  const drugs = named.filter(({ kind }) => kind === 'drug');
  const classes = readDrugClasses(text, owners, knowledge).filter((reading) => !endsInShortForm(reading, short));
  const targets = readingsInside(owners, [...classes, ...named.filter(({ kind }) => kind === 'drug-class')]);
  const changes = readVariants(
    { block, genes: owners, targets, named, gluedEnds: names.gluedNameEnds },
    document.genes,
    knowledge,
  );
  const states = readStates(text, owners, changes, knowledge);
  const unread = unreadChanges(text, changes, states, document);
  const changed = [...changes, ...states];
  const isKept = (reading: Reading): boolean =>
    !unread.has(reading) && !isProteinInhibitor(text, reading, genes) && !repeatsName(text, reading, owners);
  const found = [
    ...readMirnas(text, knowledge),
    ...readNoncodingRnas(text, knowledge),
    ...fusions,
    // "Exon 19 deletion" is a name in the base, too, but only the notation tells whose it is, and that no whole gene is lost.
    ...changes,
    ...named,
    ...states,
    ...classes,
    ...readClassesByNoun(text, owners, drugs, knowledge),
    ...readGenerations(text, knowledge),
    ...readPathways(text, genes, knowledge),
    ...readMechanisms(text, knowledge).filter((reading) => !changed.some((change) => crosses(change, reading))),
    ...readStemCells(text, named, knowledge),
    ...readUnlistedDrugs(text, [...named, ...changes, ...fusions], knowledge),
    ...readUnknownLines(text, named, names.gluedNameEnds, knowledge),
    // Names within names: only where nothing above reads the same words.
    ...inner,
  ];
  return withoutRepeatedProcess(nestReadings(found.filter(isKept)), knowledge);
}
