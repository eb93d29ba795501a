// Reads changes by notation: "EGFR T790M", "c.2369C>T", "exon 19 deletion".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import { covers, type Span } from '../../text/span.ts';
import type { DocumentGenes } from '../document/documentGenes.ts';
import type { Reading } from '../reading.ts';
import { withAnyResidues } from './anyResidue.ts';
import { attachGene } from './attachGene.ts';
import type { Attachment } from './attachment.ts';
import { isInRun, isOnSubject } from './company.ts';
import { countsBases, mayBeBases } from './countsBases.ts';
import { type VariantMatch, withoutOverlaps } from './form.ts';
import { variantForms } from './forms/index.ts';
import { meetsNeed } from './meetsNeed.ts';
import { isSomethingElse } from './notVariant.ts';
import { respectiveOwner } from './respectively.ts';
import { hasOtherMeaning } from './sharedShape.ts';
import { variantReading } from './variantReading.ts';

/** Every notation has a digit, except the tandem duplication; a block without either is not read. */
const hasDigit = /\d|ITD|tandem/;

/** What is written as one word with a gene name, and the next word: "V600-mutant" after "BRAF". */
const gluedWord = /^[\p{L}\d/]*(?:[-\s]\p{L}+)?/u;
const longestGlued = 40;

/** Returns the matches of all forms without overlaps (see `withoutOverlaps`). */
function variantMatches(text: string, gluedEnds: readonly number[]): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const form of variantForms) if (form.sign.test(text)) found.push(...form.read(text));
  for (const start of gluedEnds) {
    const word = gluedWord.exec(text.slice(start, start + longestGlued))?.[0] ?? '';
    for (const form of variantForms)
      for (const match of form.sign.test(word) ? form.read(word) : [])
        found.push({ ...match, start: match.start + start, end: match.end + start });
  }
  return withoutOverlaps(found);
}

/**
 * Reads "C3435T" in a sentence about genotypes as a change of the DNA, so that no protein excludes its gene. Short ones
 * such as G12C are just as often residues that are near such words by chance.
 */
function asDna(text: string, match: VariantMatch, sentence: Span): VariantMatch {
  const [change] = match.changes;
  if (!change?.residue || change.residue.position < 100) return match;
  if (!mayBeBases(change, text.slice(match.start, match.end))) return match;
  return countsBases(text.slice(sentence.start, sentence.end), true)
    ? { ...match, changes: [{ form: change.form }] }
    : match;
}

/** Whether the protein of the gene is known to have the residue. */
const hasResidue = (
  attachment: Attachment | undefined,
  { changes: [change] }: VariantMatch,
  knowledge: Knowledge,
): boolean =>
  attachment !== undefined &&
  change?.residue !== undefined &&
  checkResidue(knowledge, attachment.gene, change.residue).verdict === 'fits';

/** Whether a change of the mitochondrial genome, such as "m.3243A>G", would be given to a gene of the nucleus. */
const isOfOtherGenome = (
  text: string,
  { start }: VariantMatch,
  attachment: Attachment | undefined,
  knowledge: Knowledge,
): boolean =>
  attachment !== undefined && text.startsWith('m.', start) && !knowledge.label(attachment.gene).startsWith('MT-');

/** Whether a gene is right before a change: "KRAS G12C", "p53-R175H". */
const standsBefore = (text: string, gene: Reading | undefined, match: VariantMatch): boolean =>
  gene !== undefined && /^[\s-]?$/.test(text.slice(gene.end, match.start));

/** How many genes before and after a change are considered. */
const neighbours = 12;

/**
 * Reads all changes that a block names by notation, each with its gene if that can be determined. `taken` are cell lines
 * and drugs; a change inside one is not read. Both lists are in order. `gluedEnds` are the ends of gene names that are
 * written as one word with what follows (see `gluedNameEnds`).
 */
export function readVariants(
  text: string,
  genes: readonly Reading[],
  taken: readonly Reading[],
  sentenceAround: (offset: number) => Span,
  document: DocumentGenes,
  knowledge: Knowledge,
  gluedEnds: readonly number[],
): Reading[] {
  if (!hasDigit.test(text)) return [];
  const readings: Reading[] = [];
  /**
   * Genes that were named together with a change earlier in the block, by the change. They own it wherever nothing else
   * decides.
   */
  const owners = new Map<string, Attachment>();
  let previous: { end: number; attachment: Attachment | undefined } | undefined;
  let nextGene = 0;
  let nextTaken = 0;
  let onSubject: boolean | undefined;
  const isTextOnSubject = (): boolean => {
    onSubject ??= document.any || isOnSubject(text);
    return onSubject;
  };
  const matches = withAnyResidues(text, variantMatches(text, gluedEnds));
  for (const [index, match] of matches.entries()) {
    while (nextTaken < taken.length && taken[nextTaken]!.end <= match.start) nextTaken++;
    const other = taken[nextTaken];
    if (other && covers(other, match)) continue;
    while (nextGene < genes.length && genes[nextGene]!.start < match.start) nextGene++;
    const isAttached =
      (previous !== undefined && text.slice(previous.end, match.start) === '/') ||
      (!hasOtherMeaning(text.slice(match.start, match.end)) && standsBefore(text, genes[nextGene - 1], match));
    if (!match.ofNoGene && isSomethingElse(text, match, isAttached)) continue;
    const nearbyGenes = genes.slice(Math.max(0, nextGene - neighbours), nextGene + neighbours);
    const sentence = sentenceAround(match.start);
    const surroundings = { text, genes: nearbyGenes, sentence, previous, document, knowledge };
    const ownerOf = (variant: VariantMatch) =>
      respectiveOwner(matches, index, surroundings) ?? attachGene(variant, surroundings);
    const first = match.ofNoGene ? undefined : ownerOf(match);
    const dna = match.ofNoGene ? match : asDna(text, match, sentence);
    const found = dna === match || hasResidue(first, match, knowledge) ? first : ownerOf(dna);
    const changeKey = match.changes[0]?.hgvs ?? text.slice(match.start, match.end);
    const isWeak = found === undefined || found.geneBy === 'residue';
    const owner = isWeak ? (owners.get(changeKey) ?? found) : found;
    const attachment = isOfOtherGenome(text, match, owner, knowledge) ? undefined : owner;
    if (attachment?.geneBy === 'written' || attachment?.geneBy === 'adjacent')
      owners.set(changeKey, { gene: attachment.gene, geneBy: 'residue' });
    const [before, next] = [matches[index - 1], matches[index + 1]];
    const place = {
      text,
      match,
      previous: before,
      next,
      attachment,
      document,
      knowledge,
      isOnSubject: isTextOnSubject,
      isInRun: () => isInRun(text, matches, index),
    };
    if (!meetsNeed(place)) continue;
    // The gene that a change had earlier in the block says nothing about its neighbours in a list.
    previous = { end: match.end, attachment: owner === found ? attachment : found };
    readings.push(variantReading(text, match, sentence, attachment, knowledge));
  }
  return readings;
}
