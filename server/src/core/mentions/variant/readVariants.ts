// Reads changes by notation: "EGFR T790M", "c.2369C>T", "exon 19 deletion".

import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import type { Block } from '../../manuscript/manuscript.ts';
import { sentenceAround } from '../../manuscript/sentenceAt.ts';
import { bisect } from '../../text/bisect.ts';
import { covers, type Span } from '../../text/span.ts';
import type { Reading } from '../reading.ts';
import { withAnyResidues } from './anyResidue.ts';
import { calledLines } from './calledLine.ts';
import { isOnSubject } from './company.ts';
import { isOnPromoter, mayBeBases, saysBases } from './countsBases.ts';
import { type VariantMatch, withoutOverlaps } from './form.ts';
import { variantForms } from './forms/index.ts';
import { meetsNeed } from './meetsNeed.ts';
import { isSomethingElse } from './notVariant.ts';
import { attachGene, type Surroundings } from './owner/attachGene.ts';
import { type Attachment, type DocumentGenes, isBeside, type PreviousChange } from './owner/attachment.ts';
import { type EarlierOwners, earlierOwnersOfBlock } from './owner/earlierOwners.ts';
import { respectiveOwner } from './owner/respectively.ts';
import { hasOtherMeaning } from './sharedShape.ts';
import { variantReading } from './variantReading.ts';

/** Every notation has a digit, except the tandem duplication; a block without either is not read. */
const notationSign = /\d|ITD|tandem/;

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
  const words = text.slice(sentence.start, sentence.end);
  return saysBases(words) || isOnPromoter(words) ? { ...match, changes: [{ form: change.form }] } : match;
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

/** Whether a gene is right before a change ("KRAS G12C", "p53-R175H"), or another change and a slash. */
function isAttachedBefore(
  text: string,
  match: VariantMatch,
  previous: PreviousChange | undefined,
  gene: Reading | undefined,
): boolean {
  if (previous && text.slice(previous.end, match.start) === '/') return true;
  if (!gene || hasOtherMeaning(text.slice(match.start, match.end))) return false;
  return /^[\s-]?$/.test(text.slice(gene.end, match.start));
}

/** The change of the protein, in brackets, that a change of the DNA has for its effect: "c.5946delT (p.Ser1982Argfs*22)". */
function effectOf(matches: readonly VariantMatch[], index: number, text: string): VariantMatch | undefined {
  const [match, next] = [matches[index]!, matches[index + 1]];
  if (match.changes[0]?.residue || !next?.changes[0]?.residue) return undefined;
  if (mayBeBases(next.changes[0], text.slice(next.start, next.end))) return undefined;
  return /^\s?[[(]$/.test(text.slice(match.end, next.start)) ? next : undefined;
}

/**
 * Returns the gene of a change, given the one that was found for it. One that stood beside the same change earlier is its gene
 * rather than one that the residue tells, or one that is only in its clause and for which the base does not have the change.
 */
function keptOwner(
  text: string,
  match: VariantMatch,
  found: Attachment | undefined,
  earlier: EarlierOwners,
  knowledge: Knowledge,
): Attachment | undefined {
  if (found === undefined || found.geneBy === 'residue') return earlier.of(text, match) ?? found;
  const sole = found.geneBy === 'same-clause' ? earlier.sole(text, match) : undefined;
  if (sole === undefined || sole === found.gene) return found;
  const isKnown = knowledge.genesWithChange(match.changes[0]?.hgvs ?? '').includes(found.gene);
  return isKnown ? found : { gene: sole, geneBy: 'residue' };
}

/** How many genes before and after a change are considered. */
const neighbours = 12;

/**
 * Returns the gene of a change as names, words and sequences tell it; undefined if they tell none. What may be bases is
 * asked for once more as such, if the protein of the gene does not have the residue.
 */
function ownerOf(matches: readonly VariantMatch[], index: number, surroundings: Surroundings): Attachment | undefined {
  const match = matches[index]!;
  if (match.ofNoGene) return undefined;
  const ownerAs = (variant: VariantMatch): Attachment | undefined =>
    respectiveOwner(matches, index, surroundings) ?? attachGene(variant, surroundings);
  const { text, sentence, knowledge } = surroundings;
  const owner = ownerAs(match);
  const effect = isBeside(owner) ? undefined : effectOf(matches, index, text);
  if (effect && !hasResidue(owner, effect, knowledge)) {
    const ofEffect = attachGene(effect, surroundings);
    if (hasResidue(ofEffect, effect, knowledge)) return ofEffect;
  }
  const dna = asDna(text, match, sentence);
  return dna === match || hasResidue(owner, match, knowledge) ? owner : ownerAs(dna);
}

/** A block with what has been read in it, for the reading of changes. */
export interface NamedBlock {
  readonly block: Block;
  /** What can have a change, in order. */
  readonly genes: readonly Reading[];
  /** Those of the genes that are inside the name of a class of drugs. */
  readonly targets: ReadonlySet<Reading>;
  /** The outermost names. A change inside a cell line or a drug is not read. */
  readonly named: readonly Reading[];
  /** The ends of gene names that are written as one word with what follows (see `gluedNameEnds`). */
  readonly gluedEnds: readonly number[];
}

/** Reads all changes that a block names by notation, each with its gene if that can be determined. */
export function readVariants(
  { block, genes, targets, named, gluedEnds }: NamedBlock,
  document: DocumentGenes,
  knowledge: Knowledge,
): Reading[] {
  const { text } = block.prose;
  if (!notationSign.test(text)) return [];
  const matches = withAnyResidues(text, variantMatches(text, gluedEnds));
  const lines = calledLines(text, matches, { document, knowledge });
  const taken = named.filter(({ kind }) => kind === 'cell-line' || kind === 'drug');
  let onSubject: boolean | undefined;
  const isTextOnSubject = (): boolean => {
    onSubject ??= document.any || isOnSubject(text);
    return onSubject;
  };
  /** Genes that were named with a change earlier in the block: they own it wherever nothing else decides. */
  const earlierOwners = earlierOwnersOfBlock();
  let previous: PreviousChange | undefined;
  return matches.flatMap((match, index): Reading[] => {
    if (taken.some((name) => covers(name, match)) || lines.has(text.slice(match.start, match.end))) return [];
    const nextGene = bisect(genes.length, (at) => genes[at]!.start < match.start);
    const isAttached = isAttachedBefore(text, match, previous, genes[nextGene - 1]);
    if (!match.ofNoGene && isSomethingElse(text, match, isAttached)) return [];

    const genesAround = genes.slice(Math.max(0, nextGene - neighbours), nextGene + neighbours);
    const sentence = sentenceAround(block, match.start);
    const surroundings = { text, genes: genesAround, targets, sentence, previous, document, knowledge };
    const found = ownerOf(matches, index, surroundings);
    const owner = keptOwner(text, match, found, earlierOwners, knowledge);
    const attachment = isOfOtherGenome(text, match, owner, knowledge) ? undefined : owner;
    earlierOwners.add(text, match, attachment);

    if (!meetsNeed({ matches, index, attachment, surroundings, isOnSubject: isTextOnSubject })) return [];
    // The gene that a change had earlier in the block says nothing about its neighbours in a list.
    previous = { end: match.end, attachment: owner === found ? attachment : found };
    return [variantReading(match, attachment, surroundings)];
  });
}
