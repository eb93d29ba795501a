// Lists and compounds of genes: "EGFR and ALK", "KRAS, NRAS or BRAF", "PI3K/AKT/mTOR".

import { listJoint } from '../../text/listJoint.ts';
import type { Span } from '../../text/span.ts';
import { textAfter, textBefore } from '../../text/textAround.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';

/** Genes that a writer joins into one list or compound. */
export interface GeneRun {
  readonly start: number;
  readonly end: number;
  readonly genes: readonly Reading[];
}

/**
 * What may join the genes of a run. As targets of drugs they have further joints: "BRAF- and MEK-inhibitors", "BRAF+MEK
 * inhibitors", "BCMA×CD3 bispecifics". Before a word that they share by a hyphen, a slash may join those in between:
 * "KRAS/NRAS- and BRAF-".
 */
const joints = {
  list: new RegExp(`^(?:\\s?/\\s?|${listJoint('and/or', '&')}|\\s?[-\\u2010\\u2011–]\\s?)$`, 'u'),
  targets: new RegExp(`^(?:\\s?/\\s?|-?(?:${listJoint('and/or', '&', 'plus')})|\\s?[-\\u2010\\u2011–+×]\\s?)$`, 'u'),
  suspended: new RegExp(`^(?:[-\\u2010-\\u2013](?:${listJoint('and/or', '&', 'versus', 'vs\\.?')})|/)$`, 'u'),
  compound: /^\s?[/\-\u2010\u2011–→]\s?$/u,
  slash: /^\/$/u,
} as const;

/** A way in which the genes of a run are joined: "EGFR and ALK", "EGFR+ALK", "EGFR- and ALK-", "PI3K–AKT", "KRAS/NRAS". */
export type GeneJoint = keyof typeof joints;

/** Returns the run that ends with `genes[index]` and reaches back for as long as the genes are joined in the given way. */
export function runEndingAt(text: string, genes: readonly Reading[], index: number, joined: GeneJoint): GeneRun {
  const joint = joints[joined];
  const last = genes[index]!;
  let first = index;
  for (; first > 0; first--) {
    const between = text.slice(genes[first - 1]!.end, genes[first]!.start);
    // The last two items of a list are joined by a word or a slash; a comma alone joins only earlier ones.
    if (!joint.test(between) || (first === index && /^[-\u2010-\u2013]?,\s$/.test(between))) break;
  }
  return { start: genes[first]!.start, end: last.end, genes: genes.slice(first, index + 1) };
}

const nextInRun = new RegExp(`^(?:/|${listJoint('&')})$`, 'u');
/** "loss of BAX or of TP53", "of BAX, of BAK1 and of TP53", "mutations in KRAS and in the NRAS gene": the preposition of the first gene again. */
const prepositionAgain = /^(?:,?\s(?:and|or)|,)\s(of|in)\s(?:the\s)?$/;
const prepositionBefore = /\s(of|in)\s(?:the\s)?$/;
/** After a gene, what says that the preposition does not join the gene itself: "and in KRAS-mutant tumours". */
const saysMore =
  /^(?:[-\u2010-\u2013/]|\s(?:wild|mutant|mutated|positive|negative|amplified|[A-Z]?\d|[a-z]{0,12}(?:inhibit|signal|activ|phosph|pathway|blockade|depend|driven|tumou?rs|cells)))/i;

/** "Mutations of X and of Y … to A and B, respectively": something else is told of each. */
const pairedLater = /^[^.;]{0,160}\srespectively(?![a-z])/;

/** The fewest genes that commas alone make a list. */
const fewestOfOpenList = 3;
/** "KRAS, NRAS, BRAF*.*", "KRAS, NRAS, BRAF*, and fusions of*": after a list that no "and" closes. */
const afterOpenList = /^(?:$|[.;)]|,\s(?:and|or|as\swell\sas)\s[a-z])/;

/** Whether a gene is joined to those before it by "and" or "or" with the preposition of the first of them. */
const isJoinedAgain = (text: string, first: Span, between: string, next: Span): boolean => {
  const again = prepositionAgain.exec(between)?.[1];
  if (again === undefined || saysMore.test(textAfter(text, next, 24)) || pairedLater.test(textAfter(text, next, 180)))
    return false;
  return prepositionBefore.exec(textBefore(text, first, 8))?.[1] === again;
};

/**
 * Returns the run that begins with `genes[index]`. A comma alone joins only if "and" or "or" closes the list, and nothing
 * after that, or if the phrase ends with a longer list.
 */
export function runStartingAt(text: string, genes: readonly Reading[], index: number): GeneRun {
  let last = index;
  let isClosed = false;
  for (let next = index + 1; next < genes.length; next++) {
    const between = text.slice(genes[next - 1]!.end, genes[next]!.start);
    if (!nextInRun.test(between) && !isJoinedAgain(text, genes[index]!, between, genes[next]!)) break;
    if (isClosed && between.startsWith(',')) break;
    isClosed ||= /and|or|&/.test(between);
    if (isClosed || between === '/') last = next;
    else if (next - index + 1 >= fewestOfOpenList && afterOpenList.test(textAfter(text, genes[next]!, 12))) last = next;
  }
  return { start: genes[index]!.start, end: genes[last]!.end, genes: genes.slice(index, last + 1) };
}

/**
 * What may join names of a list; a share may come before or after each: "APC (12%) and KRAS (40%)", "12% for APC, 40% for
 * KRAS".
 */
const betweenNames = new RegExp(
  `^(?:\\s?/\\s?|(?:\\s\\([<>~]?[\\d.]{1,5}\\s?%\\))?(?:${listJoint('and/or', '&')}|,?\\sas\\swell\\sas\\s)(?:[\\d.]{1,5}\\s?%\\s(?:for|in|of)\\s)?|[-–])$`,
  'u',
);
/** In characters. */
const widestGap = 20;
/** The greatest number of steps along a list at which a gene is looked for. */
const nearInList = 3;

/**
 * Whether a name is in a list or compound with one that is surely a gene: the names of a list are of one kind, so that p27
 * in "SKP2/p27" and CBP in "AIB1, CBP and BRCA1" are genes, too. `spans` are all names of the block, in order.
 */
export function isListedWithGene(
  text: string,
  spans: readonly Span[],
  index: number,
  surelyGene: (index: number) => boolean,
): boolean {
  const areJoined = (left: Span, right: Span): boolean =>
    right.start - left.end <= widestGap && betweenNames.test(text.slice(left.end, right.start));
  const first = Math.max(0, index - nearInList);
  const last = Math.min(spans.length - 1, index + nearInList);
  for (let i = index; i > first && areJoined(spans[i - 1]!, spans[i]!); i--) if (surelyGene(i - 1)) return true;
  for (let i = index; i < last && areJoined(spans[i]!, spans[i + 1]!); i++) if (surelyGene(i + 1)) return true;
  return false;
}

/** Returns the readings of genes and families, sorted by where they begin. */
export const geneReadings = (readings: readonly Reading[]): Reading[] =>
  readings.filter((reading) => isGeneOrFamily(reading)).sort((a, b) => a.start - b.start);
