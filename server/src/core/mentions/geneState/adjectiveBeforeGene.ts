// The state of a gene in an adjective before it: "mutant KRAS", "high ERCC1 expression".

import type { GenePlace, StateForm } from './genePlace.ts';
import { stateReading } from './statePhrase.ts';
import { levelAfter, levelBefore, longestWordBefore, stateAdjectiveBefore } from './stateWords.ts';

const ofConstruct = /^\s(?:harbo|carrying|WT|wild|mutant|variants?|constructs?|cDNA|\()/iu;
/**
 * Whether a construct is meant that was put into cells: "cells overexpressing EGFR T790M" says nothing about the amount of
 * the gene's product.
 */
const isConstruct = ({ gene, after, changeStarts }: GenePlace): boolean =>
  changeStarts.has(gene.end + 1) || ofConstruct.test(after);

/** "mutant KRAS", "amplified MET". */
export const adjectiveBefore: StateForm = (place) => {
  const { gene, before, knowledge } = place;
  const adjective = stateAdjectiveBefore.exec(before.slice(-longestWordBefore))?.[0];
  if (adjective === undefined) return 'another form';
  if (/express(?:ing|es)?\s$/i.test(adjective) && isConstruct(place)) return 'another form';
  return stateReading({ start: gene.start - adjective.length, end: gene.end }, [gene], adjective, knowledge);
};

/** "Reduced PTEN levels"; after a subject of its own it is a verb: "brigatinib reduced MYCN levels". */
const participle = /ed\s$/u;
const participleBefore =
  /(?:^|[^\p{L}\d\s)]\s?|(?<!\p{L})(?:with|without|of|and|or|to|by|in|from|despite|whose|the|an?|as|than|show(?:s|ed|ing)?|ha[ds]|have|having|express(?:ed|ing)?|exhibit(?:s|ed|ing)?|display(?:s|ed|ing)?|both|either|via|through|for|\p{L}+ly|cause[sd]?|that|observed|found|associated|due|is|are|was|were)\s)$/iu;

/** "high ERCC1 expression", "low PTEN levels". */
export const levelAround: StateForm = ({ gene, before, after, knowledge }) => {
  const level = levelBefore.exec(before.slice(-longestWordBefore))?.[0];
  const of = level === undefined ? undefined : levelAfter.exec(after)?.[0];
  if (level === undefined || of === undefined) return 'another form';
  if (participle.test(level) && !participleBefore.test(before.slice(0, before.length - level.length).slice(-24)))
    return 'another form';
  const span = { start: gene.start - level.length, end: gene.end + of.length };
  return stateReading(span, [gene], level + of.trimStart(), knowledge);
};

/** "High CCNE1 mRNA": of what else there is much or little, it would say after the gene. */
const levelAlone = /(?<![\p{L}\d-])(?:high|low)\s$/iu;
const ofProduct = /^\s(?:mRNA|protein|transcripts?)(?![\p{L}-])/u;
const phraseEnds =
  /^(?:$|[.;:)]|,(?!\s\p{Lu})|\s(?:(?:and|or|but)\s(?:high|low)\s|(?:in|is|are|was|were|may|might|can|could|had|has|have|does|did|at|by|but)(?!\p{L})|(?:associat|caus|confer|correlat|identif|impair|impl|indicat|limit|mak|mean|predict|protect|reduc|render)[a-z]{0,3}\s))/u;

/** "high CCNE1 mRNA", where no number follows; "low hENT1" alone is read with its claim. */
export const levelOfProduct: StateForm = ({ gene, before, after, knowledge }) => {
  const level = gene.kind === 'gene' ? levelAlone.exec(before.slice(-longestWordBefore))?.[0] : undefined;
  const product = level === undefined ? undefined : ofProduct.exec(after)?.[0];
  if (level === undefined || product === undefined || !phraseEnds.test(after.slice(product.length)))
    return 'another form';
  const span = { start: gene.start - level.length, end: gene.end + product.length };
  return stateReading(span, [gene], `${level}expression`, knowledge);
};
