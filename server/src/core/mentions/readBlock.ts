import type { Knowledge } from '../knowledge/knowledge.ts';
import type { NameMatch } from '../knowledge/names/nameIndex.ts';
import type { Block } from '../manuscript/manuscript.ts';
import { sentenceAt } from '../manuscript/sentenceAt.ts';
import { bySpan, covers, overlaps, type Span } from '../text/span.ts';
import { type Definition, type Definitions, definitionsIn } from './abbreviations.ts';
import { joinElidedDiseases, joinElidedGenes, joinElidedHeads } from './coordination.ts';
import { readDiseasesInOtherWords } from './diseaseInOtherWord.ts';
import { readDiseasesOfOrgans } from './diseaseOfOrgan.ts';
import type { DocumentGenes } from './document/documentGenes.ts';
import { type DocumentForms, readShortForms } from './document/shortForms.ts';
import { drugDefinitions } from './drugAbbreviations.ts';
import { isNumberedProtein } from './drugClass/classWords.ts';
import { readClassesByNoun, readDrugClasses, readGenerations } from './drugClass/drugClass.ts';
import { isProteinInhibitor } from './drugClass/proteinInhibitor.ts';
import { withSalts } from './drugSalts.ts';
import { readFullNames } from './fullNames.ts';
import { geneReadings, isListedWithGene } from './geneLists.ts';
import { isCalledGene } from './geneWords.ts';
import { gluedNameEnds } from './gluedNames.ts';
import type { InnerNames } from './innerNames.ts';
import { listedForms } from './listedForms.ts';
import { readMechanisms } from './mechanism/readMechanisms.ts';
import { readStemCells } from './mechanism/stemCells.ts';
import { readMirnas } from './mirna.ts';
import { isFusedWithNext } from './namesakeGenes.ts';
import { nestReadings } from './nesting.ts';
import { isInOrganisationName } from './organisations.ts';
import { isFollowedByNumber, readPartedNames } from './partedNames.ts';
import { readPathways } from './pathway.ts';
import { isGeneOrFamily, type Reading } from './reading.ts';
import { resolveName } from './resolveName.ts';
import { readShownGenes, type ShownGene, type ShownGenes, shownGenes } from './shownGenes.ts';
import { readStates } from './state/readStates.ts';
import { joinSublines } from './sublines.ts';
import { readUnknownLines } from './unknownLines.ts';
import { isChromosomeChange } from './variant/forms/chromosomeChange.ts';
import { isMutationOfExon } from './variant/forms/exon.ts';
import { readFusions } from './variant/fusion.ts';
import { readVariants } from './variant/readVariants.ts';

/**
 * What a block shows by itself, before the rest of the document is known. It depends only on the block's prose, and can be
 * reused for as long as that is unchanged.
 */
export interface BlockNames {
  readonly matches: readonly NameMatch[];
  readonly gluedNameEnds: readonly number[];
  readonly definitions: readonly Definition[];
  readonly shown: readonly ShownGene[];
}

/** Finds the names of the base in a block, and what the block itself defines and shows about names. */
export function readNames(block: Block, knowledge: Knowledge): BlockNames {
  const { text } = block.prose;
  const breaks = gluedNameEnds(text, knowledge);
  const matches = knowledge.names.find(text, breaks);
  const definitions = [
    ...definitionsIn(text, matches),
    ...listedForms(text, matches),
    ...drugDefinitions(text, matches),
  ].map((definition) => withoutDisease(definition, text, knowledge));
  return { matches, gluedNameEnds: breaks, definitions, shown: shownGenes(text, matches, definitions, knowledge) };
}

/** "B-cell lymphoma (BCL)-2" does not define a short form of the disease. */
function withoutDisease(definition: Definition, text: string, knowledge: Knowledge): Definition {
  const { match, fullAt, shortAt } = definition;
  const isDisease = knowledge.entity(match?.readings[0]?.id ?? '')?.kind === 'disease';
  if (!isDisease || !isFollowedByNumber(text, shortAt.end)) return definition;
  return { short: definition.short, shortAt, fullAt, full: text.slice(fullAt.start, fullAt.end) };
}

/** The sentence around an offset, or the whole block if it has no sentences. */
const sentenceOf = (block: Block, offset: number): Span =>
  block.sentences[sentenceAt(block.sentences, offset)]?.prose ?? { start: 0, end: block.prose.text.length };

/** What all blocks together say about the names in them. */
export interface DocumentNames {
  readonly definitions: Definitions;
  readonly shown: ShownGenes;
  readonly shownPattern: RegExp | undefined;
}

/** Whether a match is a gene of the field, by a name that needs no context. */
function isSurelyGene({ readings: [first] }: NameMatch, knowledge: Knowledge): boolean {
  const gene = first && knowledge.gene(first.id);
  return gene !== undefined && !gene.exactCase && knowledge.ambiguity(first?.name ?? '').length === 0;
}

/** The rest of another gene's symbol: FOXD2-AS1 is the gene of the opposite strand, and SOX2-OT one that overlaps. */
const otherTranscript = /^-(?:AS|DT|IT|OT)\d{0,2}(?![\p{L}\d])/u;

/** After the name of a gene: a protein that is only named after it ("TNFR-associated factor", "FADD-like enzyme"). */
const namedAfter =
  /^-(?:associated|binding|inducible|interacting|like|related)\s(?:[a-z][a-z-]*\s){0,3}(?:domain|enzyme|factor|kinase|peptide|protein|receptor)s?(?!\p{L})/u;

/** After the full name of a receptor: "programmed cell death-1 ligand" is another protein. */
const ligandAfter = /^\sligand(?!\p{L})/iu;

/** RCC-10 is a cell line and CLL-8 a trial, not a disease; "exosomal miRNA-21" is one microRNA. */
const numbered = /^-\d/u;

/** "Thioguanine nucleotides" are what cells make of the drug. */
const metabolite = /^\snucleotides?(?!\p{L})/iu;

/** In the names of cohorts, BRCA stands for breast cancer: "TCGA-BRCA". */
const cohortBefore = /(?<![\p{L}\d])(?:TCGA|TARGET|CPTAC)[-\u2010\u2011\s]$/u;

/** "Non-haematological cancers" are other ones. */
const isExcepted = (text: string, start: number): boolean =>
  /non[-\u2010\u2011]$/i.test(text.slice(Math.max(0, start - 4), start));

/** "Tumour-intrinsic resistance" is caused by the tumour's own cells, not by the lack of a treatment before. */
const ownBefore = /(?<!\p{L})(?:tumou?r|cancer|cell)(?:\scell)?[-\u2010\u2011\s]$/iu;

/** Whether the word before a mechanism makes something else of it: "non-genetic alterations", "tumour-intrinsic resistance". */
const isOtherThanNamed = (text: string, { start, end }: Reading): boolean =>
  isExcepted(text, start) ||
  (/^intrinsic/i.test(text.slice(start, end)) && ownBefore.test(text.slice(Math.max(0, start - 14), start)));

/** Whether a reading stands, given the text right after it: some names are only the beginning of another name. */
function isRead(reading: Reading, text: string): boolean {
  const { kind, via, start, end } = reading;
  if (kind === 'drug') return !metabolite.test(text.slice(end, end + 13));
  if (kind === 'drug-class') return !isNumberedProtein(text, end);
  if (isGeneOrFamily(reading) && cohortBefore.test(text.slice(Math.max(0, start - 8), start))) return false;
  if (kind === 'gene' && ligandAfter.test(text.slice(end, end + 8)) && /\s/.test(text.slice(start, end))) return false;
  if (kind === 'gene')
    return !otherTranscript.test(text.slice(end, end + 7)) && !namedAfter.test(text.slice(end, end + 60));
  if (kind === 'mechanism') return !numbered.test(text.slice(end, end + 2)) && !isOtherThanNamed(text, reading);
  if (kind !== 'disease') return true;
  if (isExcepted(text, start)) return false;
  return via === 'abbreviation' ? !numbered.test(text.slice(end, end + 2)) : !isInOrganisationName(text, reading);
}

const familyAfter = /^\s(?:super)?family(?!\p{L})/iu;

/** Reads a name as that of a family where the text says so, and the base has a family of this name: "CREB family". */
function calledFamily(text: string, reading: Reading, knowledge: Knowledge): Reading {
  if (reading.kind !== 'gene' || !familyAfter.test(text.slice(reading.end, reading.end + 14))) return reading;
  const named = knowledge.names.lookup(text.slice(reading.start, reading.end));
  const family = named.find(({ id, kind }) => kind === 'name' && knowledge.entity(id)?.kind === 'family');
  if (!family) return reading;
  return { ...reading, kind: 'family', ids: [family.id], labels: [knowledge.label(family.id)], via: 'name' };
}

/** Resolves the names of a block as this document uses them, with elided members of lists joined: "BRCA1/2". */
export function resolveNames(
  block: Block,
  names: BlockNames,
  document: DocumentNames,
  knowledge: Knowledge,
): Reading[] {
  const { text } = block.prose;
  const sure = (index: number): boolean => isSurelyGene(names.matches[index]!, knowledge);
  const known = names.matches.flatMap((match, index) => {
    const isInGeneList = (): boolean => isListedWithGene(text, names.matches, index, sure);
    const place = { text, match, sentence: sentenceOf(block, match.start), isInGeneList };
    const reading = resolveName(place, document, knowledge);
    return reading && isRead(reading, text) ? calledFamily(text, reading, knowledge) : [];
  });
  const shown = readShownGenes(text, document.shownPattern, document.shown, known, knowledge);
  const outer = shown.length === 0 ? known : [...known, ...shown].sort(bySpan);
  const genes = joinElidedHeads(text, joinElidedGenes(text, withSalts(text, outer), knowledge), knowledge);
  const diseases = joinSublines(text, joinElidedDiseases(text, genes, knowledge), knowledge);
  const whole = [
    ...readFullNames(text, names.definitions, diseases, knowledge),
    ...readPartedNames(text, document, knowledge),
    ...readDiseasesOfOrgans(text, knowledge),
    ...readDiseasesInOtherWords(text, knowledge),
  ];
  return whole.length === 0 ? diseases : [...diseases, ...whole].sort(bySpan);
}

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

/** The genes that no fusion covers; both lists are in order. */
function outsideFusions(genes: readonly Reading[], fusions: readonly Reading[]): Reading[] {
  let next = 0;
  return genes.filter((gene) => {
    while (next < fusions.length && fusions[next]!.end <= gene.start) next++;
    const fusion = fusions[next];
    return !fusion || !covers(fusion, gene);
  });
}

/**
 * Replaces names by short forms with the same span; but "MDR protein" names a gene although the document defines MDR as a
 * phenotype, and so does "EWS-FLI1" although it defines EWS as a disease.
 */
function withShortForms(
  text: string,
  resolved: readonly Reading[],
  short: readonly Reading[],
  knowledge: Knowledge,
): readonly Reading[] {
  const isSaidOfGene = (reading: Reading): boolean =>
    isCalledGene(text, reading) || reading.ids.some((id) => isFusedWithNext(text, reading, id, knowledge));
  const called = new Set(resolved.filter((r) => r.kind === 'gene' && isSaidOfGene(r)).map((r) => r.start));
  const standing = short.filter((reading) => isGeneOrFamily(reading) || !called.has(reading.start));
  const endOf = new Map(standing.map(({ start, end }) => [start, end]));
  return [...standing, ...resolved.filter(({ start, end }) => endOf.get(start) !== end)];
}

/** Whether two spans overlap and neither contains the other: "EGFR [mutations in the target gene]". */
const crosses = (a: Span, b: Span): boolean => overlaps(a, b) && !covers(a, b) && !covers(b, a);

/** Whether a mechanism only repeats what the name before it is: "TMPRSS2-ERG gene fusion", "F7 gene deletion". */
const repeatsName = (text: string, reading: Reading, names: readonly Span[]): boolean =>
  reading.kind === 'mechanism' &&
  /^(?:gene|fusion)\s/i.test(text.slice(reading.start, reading.start + 7)) &&
  names.some(({ end }) => end === reading.start - 1);

/** Leaves out families that only repeat the mechanism around them: the pumps in "overexpression of efflux pumps". */
function withoutRepeatedProcess(nested: readonly Reading[], knowledge: Knowledge): Reading[] {
  const mechanisms = nested.filter(({ kind }) => kind === 'mechanism');
  const namesProcess = ({ kind, ids: [id = ''] }: Reading): boolean => {
    const entity = kind === 'family' ? knowledge.entity(id) : undefined;
    return entity?.kind === 'family' && entity.record.process !== undefined;
  };
  return nested.filter((reading) => !(namesProcess(reading) && mechanisms.some((outer) => covers(outer, reading))));
}

/** Whether the document has defined the noun of a class as something else: "EGFR ADC", where ADC is an adenocarcinoma. */
const endsInShortForm = (drugClass: Reading, short: readonly Reading[]): boolean =>
  short.some(({ kind, start, end }) => kind !== 'drug-class' && start > drugClass.start && end === drugClass.end);

/** Whether a change gives its place in a sequence, not only its exon or chromosome. */
function isInSequence(text: string, { start, end, variants = [] }: Reading): boolean {
  if (variants.some(({ residue, hgvs }) => residue || hgvs !== undefined)) return true;
  const words = text.slice(start, end);
  return !isMutationOfExon(words) && !isChromosomeChange(words);
}

/**
 * Reads all mentions of a block, given its resolved names and the facts about the document. Of readings with the same span,
 * the one listed first below wins (see `nestReadings`).
 */
export function readBlock(
  block: Block,
  resolved: readonly Reading[],
  names: BlockNames,
  document: DocumentContext,
): Reading[] {
  const { knowledge } = document;
  const { text } = block.prose;
  const around = (offset: number) => sentenceOf(block, offset);
  const short = readShortForms(text, document.shortForms.pattern, document.shortForms.forms);
  const named = short.length === 0 ? resolved : withShortForms(text, resolved, short, knowledge);
  const within = names.matches
    .flatMap((match) => document.innerNames(text, match))
    .flatMap((match) => resolveName({ text, match, sentence: around(match.start) }, document.names, knowledge) ?? []);
  const inner = joinElidedGenes(text, within, knowledge);
  const genes = geneReadings([...named, ...inner]);
  const fusions = readFusions(text, genes, knowledge);
  const joined = [...[...named, ...inner].filter((r) => r.kind === 'fusion'), ...fusions];
  const owners = [...outsideFusions(genes, joined.sort(bySpan)), ...joined].sort(bySpan);
  const taken = named.filter((reading) => reading.kind === 'cell-line' || reading.kind === 'drug').sort(bySpan);
  const changes = readVariants(text, owners, taken, around, document.genes, knowledge, names.gluedNameEnds);
  const states = readStates(text, owners, changes, knowledge);
  const inSequence = changes.filter((change) => isInSequence(text, change));
  const general = states.length > 0 || inSequence.length < changes.length;
  const readGeneral = general && document.onCancerTreatment();
  const isKept = (reading: Reading): boolean =>
    (reading.kind !== 'drug-class' || !isProteinInhibitor(text, reading, genes)) && !repeatsName(text, reading, owners);
  const changed = [...changes, ...states];
  const mechanisms = readMechanisms(text, knowledge).filter(
    (reading) => !changed.some((change) => crosses(change, reading)),
  );
  const found = [
    ...readMirnas(text, knowledge),
    ...fusions,
    ...(readGeneral ? changes : inSequence),
    ...named,
    ...(readGeneral ? states : []),
    ...readDrugClasses(text, owners, knowledge).filter((reading) => !endsInShortForm(reading, short)),
    ...readClassesByNoun(text, owners, knowledge),
    ...readGenerations(text, knowledge),
    ...readPathways(text, genes, knowledge),
    ...mechanisms,
    ...readStemCells(text, named, knowledge),
    ...readUnknownLines(text, named, names.gluedNameEnds, knowledge),
    ...inner,
  ];
  return withoutRepeatedProcess(nestReadings(found.filter(isKept)), knowledge);
}
