import type { Knowledge } from '../../knowledge/knowledge.ts';
import { covers, type Span } from '../../text/span.ts';
import type { DocumentGenes } from '../documentGenes.ts';
import type { VariantReading } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { type Attachment, attachGene } from './attachGene.ts';
import { hasCompany, isOnSubject } from './company.ts';
import { apart, type Change, type VariantMatch } from './form.ts';
import { sameExonEvent } from './forms/exon.ts';
import { variantForms } from './forms/index.ts';
import { isTandemDuplication } from './forms/tandemDuplication.ts';
import { standsForSomethingElse } from './notVariant.ts';

/** Every notation has a digit, save the tandem duplication; a block without one needs no grammar. */
const hasDigit = /\d|ITD|tandem/;

/** What a gene name runs into, with the word that says that it is changed: V600-mutant behind BRAF. */
const gluedWord = /^[\p{L}\d/]*(?:[-\s]\p{L}+)?/u;
const longestGlued = 40;

/** Matches of all forms, the longest first where they meet, none crossing another. */
function allMatches(text: string, breaks: readonly number[]): VariantMatch[] {
  const found: VariantMatch[] = [];
  for (const form of variantForms) if (form.sign.test(text)) found.push(...form.read(text));
  for (const start of breaks) {
    const word = gluedWord.exec(text.slice(start, start + longestGlued))?.[0] ?? '';
    for (const form of variantForms)
      for (const match of form.sign.test(word) ? form.read(word) : [])
        found.push({ ...match, start: match.start + start, end: match.end + start });
  }
  return apart(found);
}

/** Words in a sentence that say that bases, not residues, are counted: C677T is a change of the DNA beside them. */
const countsBases =
  /\b(?:polymorphisms?|genotypes?|alleles?|SNPs?|promoter|nucleotides?|haplotypes?|heterozygo\w+|transitions?|transversions?)\b/i;

/** A residue shape of two bases, with words on bases in its sentence and no protein that has the residue, is a coding change. */
function asBases(change: Change, text: string, sentence: Span, attached: boolean): Change {
  const residue = change.residue;
  if (!residue?.to || attached || !/^[ACGT]{2}$/.test(residue.from + residue.to)) return change;
  return countsBases.test(text.slice(sentence.start, sentence.end)) ? { form: 'substitution' } : change;
}

/**
 * V600 and V600X where the base has the codon itself: there, any residue is meant. Elsewhere X is a stop, as it once was written.
 */
function atCodon(
  change: Change,
  slice: string,
  attachment: Attachment,
  knowledge: Knowledge,
): VariantReading | undefined {
  const { residue } = change;
  if (!residue || (residue.to !== undefined && !(residue.to === '*' && slice.endsWith('X')))) return undefined;
  const { from, position } = residue;
  const name = `${knowledge.label(attachment.gene)} ${from}${position}`;
  const codon = knowledge.alterations(attachment.gene).find((a) => a.form === 'mutation' && a.name === name);
  return codon && { form: 'mutation', residue: { from, position }, ...attachment, alteration: codon.id };
}

function bound(
  change: Change,
  slice: string,
  attachment: Attachment | undefined,
  knowledge: Knowledge,
): VariantReading {
  if (!attachment) return change;
  const ofCodon = atCodon(change, slice, attachment, knowledge);
  if (ofCodon) return ofCodon;
  const same = knowledge.alterations(attachment.gene).filter((a) => {
    if (a.form === 'complex' || a.genes.length !== 1) return false;
    if (change.form === 'amplification') return a.form === 'amplification' && a.name.endsWith(` ${slice}`);
    if (change.form === 'exon') return a.form === 'exon' && sameExonEvent(a.name, slice);
    if (change.form === 'mutation' && !change.residue) return a.form === 'mutation' && sameExonEvent(a.name, slice);
    if (change.form === 'duplication' && change.hgvs === undefined)
      return a.form === 'duplication' && isTandemDuplication(a.name) && /ITD|tandem/.test(slice);
    return a.hgvs !== undefined && a.hgvs === change.hgvs;
  });
  // The base may hold one change under two names ("exon 19 del", "exon 19 deletion"): the one that more is known of.
  const known = same.sort((a, b) => knowledge.evidence(b.id).length - knowledge.evidence(a.id).length)[0];
  return { ...change, ...attachment, ...(known ? { alteration: known.id } : {}) };
}

/** T790M for a substitution, its HGVS form for other changes, the text where there is none. */
const wordFor = ({ residue, hgvs, form }: Change, slice: string): string =>
  form === 'substitution' && residue?.to ? `${residue.from}${residue.position}${residue.to}` : (hgvs ?? slice);

/** Whether the gene stands in the change's own words. */
const isBeside = (attachment: Attachment | undefined): boolean =>
  attachment?.geneBy === 'written' || attachment?.geneBy === 'adjacent';

/** A549R and K562R: a cell line with a letter for what was selected from it. */
const isDerivedLine = (text: string, match: VariantMatch, knowledge: Knowledge): boolean =>
  match.needs === 'subject' &&
  knowledge.names
    .lookup(text.slice(match.start, match.end - 1))
    .some((r) => knowledge.entity(r.id)?.kind === 'cell-line');

/**
 * An exon event is a change where its gene stands beside it or the base knows it of a gene of the text. "The mutation causes
 * skipping of exon 6" and "a deletion in exon 12 (1936delG)" say what another change does, or where it lies.
 */
function isExonChange(
  text: string,
  match: VariantMatch,
  next: VariantMatch | undefined,
  attachment: Attachment | undefined,
  document: DocumentGenes,
  knowledge: Knowledge,
): boolean {
  const slice = text.slice(match.start, match.end);
  const placed = /^\D*\s(?:in|within)\s/.test(slice);
  if (placed && next && /^\s?\(?$/.test(text.slice(match.end, next.start))) return false;
  if (isBeside(attachment)) return true;
  const known = (gene: string): boolean =>
    knowledge.alterations(gene).some((a) => a.form === 'exon' && a.genes.length === 1 && sameExonEvent(a.name, slice));
  return (attachment !== undefined && known(attachment.gene)) || document.some(known);
}

/** How many genes before and behind a change are looked at. */
const neighbours = 12;

/** All changes that a block names by notation, each with its gene where one can be told. `taken` are cell lines and the like; both lists are in order. */
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
  let previous: { end: number; attachment: Attachment | undefined } | undefined;
  let nextGene = 0;
  let nextTaken = 0;
  let onSubject: boolean | undefined;
  const all = allMatches(text, breaks);
  for (const [index, match] of all.entries()) {
    while (nextTaken < taken.length && taken[nextTaken]!.end <= match.start) nextTaken++;
    const other = taken[nextTaken];
    if (other && covers(other, match)) continue;
    while (nextGene < genes.length && genes[nextGene]!.start < match.start) nextGene++;
    const near = genes.slice(Math.max(0, nextGene - neighbours), nextGene + neighbours);
    if (!match.ofNoGene && standsForSomethingElse(text, match)) continue;
    const sentence = sentenceAround(match.start);
    const attachment = match.ofNoGene
      ? undefined
      : attachGene(text, match, near, sentence, previous, document, knowledge);
    const needs = isDerivedLine(text, match, knowledge) ? 'company' : match.needs;
    if (needs === 'gene' && !isBeside(attachment)) continue;
    if (
      needs === 'record' &&
      !knowledge.genesWithChange(match.changes[0]?.hgvs ?? '').some((gene) => document.has(gene))
    )
      continue;
    if (needs === 'company' && !isBeside(attachment) && !hasCompany(text, match, all[index - 1], all[index + 1]))
      continue;
    if (needs === 'subject' && !attachment) {
      onSubject ??= document.any || isOnSubject(text);
      if (!onSubject) continue;
    }
    if (
      match.changes[0]?.form === 'exon' &&
      !isExonChange(text, match, all[index + 1], attachment, document, knowledge)
    )
      continue;
    previous = { end: match.end, attachment };
    const slice = text.slice(match.start, match.end);
    const changes = match.changes.map((change) => asBases(change, text, sentence, attachment !== undefined));
    const variants = changes.map((change) => bound(change, slice, attachment, knowledge));
    const ids = [...new Set(variants.flatMap((variant) => variant.alteration ?? []))];
    const owner = attachment ? `${knowledge.label(attachment.gene)} ` : '';
    readings.push({
      start: match.start,
      end: match.end,
      kind: 'variant',
      ids,
      labels: [
        ...new Set(variants.map((v) => (v.alteration ? knowledge.label(v.alteration) : owner + wordFor(v, slice)))),
      ],
      via: 'grammar',
      alternatives: [],
      variants,
    });
  }
  return readings;
}
