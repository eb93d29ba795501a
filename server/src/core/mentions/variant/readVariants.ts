import type { Knowledge } from '../../knowledge/knowledge.ts';
import { checkResidue } from '../../knowledge/residues/residues.ts';
import { covers, type Span } from '../../text/span.ts';
import type { DocumentGenes } from '../document/documentGenes.ts';
import type { Reading } from '../reading.ts';
import { attachGene } from './attachGene.ts';
import type { Attachment } from './attachment.ts';
import { isInRun, isOnSubject } from './company.ts';
import { countsBases, mayBeBases } from './countsBases.ts';
import { type VariantMatch, withoutOverlaps } from './form.ts';
import { variantForms } from './forms/index.ts';
import { meetsNeed } from './meetsNeed.ts';
import { isSomethingElse } from './notVariant.ts';
import { hasOtherMeaning } from './sharedShape.ts';
import { variantReading } from './variantReading.ts';

/** Every notation has a digit, save the tandem duplication; a block without one needs no grammar. */
const hasDigit = /\d|ITD|tandem/;

/** What a gene name runs into, with the word that says that it is changed: V600-mutant behind BRAF. */
const gluedWord = /^[\p{L}\d/]*(?:[-\s]\p{L}+)?/u;
const longestGlued = 40;

/** Matches of all forms, the longest first where they meet, none crossing another. */
function variantMatches(text: string, breaks: readonly number[]): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const form of variantForms) if (form.sign.test(text)) found.push(...form.read(text));
  for (const start of breaks) {
    const word = gluedWord.exec(text.slice(start, start + longestGlued))?.[0] ?? '';
    for (const form of variantForms)
      for (const match of form.sign.test(word) ? form.read(word) : [])
        found.push({ ...match, start: match.start + start, end: match.end + start });
  }
  return withoutOverlaps(found);
}

/**
 * "C3435T" in a sentence on genotypes: no protein speaks against its gene. Short ones such as G12C are as often residues that only
 * stand near such words.
 */
function asDna(text: string, match: VariantMatch, sentence: Span): VariantMatch {
  const [change] = match.changes;
  if (!change?.residue || change.residue.position < 100) return match;
  if (!mayBeBases(change, text.slice(match.start, match.end))) return match;
  return countsBases(text.slice(sentence.start, sentence.end), true)
    ? { ...match, changes: [{ form: change.form }] }
    : match;
}

/** Whether the gene's protein is known to have the residue. */
const hasResidue = (
  attachment: Attachment | undefined,
  { changes: [change] }: VariantMatch,
  knowledge: Knowledge,
): boolean =>
  attachment !== undefined &&
  change?.residue !== undefined &&
  checkResidue(knowledge, attachment.gene, change.residue).verdict === 'fits';

/** "m.3243A>G" is a change of the mitochondrial genome: no gene of the nucleus has it. */
const isOfOtherGenome = (
  text: string,
  { start }: VariantMatch,
  attachment: Attachment | undefined,
  knowledge: Knowledge,
): boolean =>
  attachment !== undefined && text.startsWith('m.', start) && !knowledge.label(attachment.gene).startsWith('MT-');

/** Whether a gene stands right before a change: "KRAS G12C", "p53-R175H". */
const standsBefore = (text: string, gene: Reading | undefined, match: VariantMatch): boolean =>
  gene !== undefined && /^[\s-]?$/.test(text.slice(gene.end, match.start));

/** How many genes before and behind a change are looked at. */
const neighbours = 12;

/**
 * All changes that a block names by notation, each with its gene where one can be told. `taken` are cell lines and the like; both
 * lists are in order.
 */
export function readVariants(
  text: string,
  genes: readonly Reading[],
  taken: readonly Reading[],
  sentenceAround: (offset: number) => Span,
  document: DocumentGenes,
  knowledge: Knowledge,
  breaks: readonly number[],
): Reading[] {
  if (!hasDigit.test(text)) return [];
  const readings: Reading[] = [];
  /** Genes that stood beside a change before, by the change: it is theirs where nothing else tells. */
  const owners = new Map<string, Attachment>();
  let previous: { end: number; attachment: Attachment | undefined } | undefined;
  let nextGene = 0;
  let nextTaken = 0;
  let onSubject: boolean | undefined;
  const subject = (): boolean => {
    onSubject ??= document.any || isOnSubject(text);
    return onSubject;
  };
  const all = variantMatches(text, breaks);
  for (const [index, match] of all.entries()) {
    while (nextTaken < taken.length && taken[nextTaken]!.end <= match.start) nextTaken++;
    const other = taken[nextTaken];
    if (other && covers(other, match)) continue;
    while (nextGene < genes.length && genes[nextGene]!.start < match.start) nextGene++;
    const isCarried =
      (previous !== undefined && text.slice(previous.end, match.start) === '/') ||
      (!hasOtherMeaning(text.slice(match.start, match.end)) && standsBefore(text, genes[nextGene - 1], match));
    if (!match.ofNoGene && isSomethingElse(text, match, isCarried)) continue;
    const near = genes.slice(Math.max(0, nextGene - neighbours), nextGene + neighbours);
    const sentence = sentenceAround(match.start);
    const ownerOf = (one: VariantMatch) => attachGene(text, one, near, sentence, previous, document, knowledge);
    const first = match.ofNoGene ? undefined : ownerOf(match);
    const dna = match.ofNoGene ? match : asDna(text, match, sentence);
    const found = dna === match || hasResidue(first, match, knowledge) ? first : ownerOf(dna);
    const told = match.changes[0]?.hgvs ?? text.slice(match.start, match.end);
    const isWeak = found === undefined || found.geneBy === 'residue';
    const owner = isWeak ? (owners.get(told) ?? found) : found;
    const attachment = isOfOtherGenome(text, match, owner, knowledge) ? undefined : owner;
    if (attachment?.geneBy === 'written' || attachment?.geneBy === 'adjacent')
      owners.set(told, { gene: attachment.gene, geneBy: 'residue' });
    const [before, next] = [all[index - 1], all[index + 1]];
    const place = {
      text,
      match,
      previous: before,
      next,
      attachment,
      document,
      knowledge,
      isOnSubject: subject,
      isInRun: () => isInRun(text, all, index),
    };
    if (!meetsNeed(place)) continue;
    // What a change had before says nothing of its neighbours in a list.
    previous = { end: match.end, attachment: owner === found ? attachment : found };
    readings.push(variantReading(text, match, sentence, attachment, knowledge));
  }
  return readings;
}
