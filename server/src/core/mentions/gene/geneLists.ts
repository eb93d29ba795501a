// Lists and compounds of genes: "EGFR and ALK", "KRAS, NRAS or BRAF", "PI3K/AKT/mTOR".

import type { Span } from '../../text/span.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';

/** Genes that a writer joins into one list or compound. */
export interface GeneRun {
  readonly start: number;
  readonly end: number;
  readonly genes: readonly Reading[];
}

const inList = /^(?:\s?\/\s?|,\s|,?\s(?:and|or|and\/or|&)\s|\s?[-\u2010\u2011–]\s?)$/u;
/**
 * As in a list, plus the joints that only targets of drugs have: "BRAF- and MEK-inhibitors", "BRAF+MEK inhibitors",
 * "BCMA×CD3 bispecifics".
 */
const inTargets = /^(?:\s?\/\s?|-?,\s|-?,?\s(?:and|or|and\/or|&|plus)\s|\s?[-\u2010\u2011–+×]\s?)$/u;
/** "EGFR- and ALK-", before the word that they share; a slash may join genes in between: "KRAS/NRAS- and BRAF-". */
const inSuspended = /^(?:[-\u2010-\u2013](?:,\s|,?\s(?:and|or|and\/or|&|versus|vs\.?)\s)|\/)$/u;
const inCompound = /^\s?[/\-\u2010\u2011–→]\s?$/u;
const bySlash = /^\/$/u;

/** What may join the genes of a run: "EGFR and ALK", "PI3K–AKT", "KRAS/NRAS", "EGFR- and ALK-". */
const joints = {
  list: inList,
  targets: inTargets,
  suspended: inSuspended,
  compound: inCompound,
  slash: bySlash,
} as const;

/** Returns the run that ends with `genes[index]` and reaches back for as long as the genes are joined in the given way. */
export function runEndingAt(
  text: string,
  genes: readonly Reading[],
  index: number,
  joined: keyof typeof joints,
): GeneRun {
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

/**
 * Returns the run that begins with `genes[index]`. A comma alone joins only if "and" or "or" closes the list, and nothing
 * after that.
 */
export function runStartingAt(text: string, genes: readonly Reading[], index: number): GeneRun {
  let last = index;
  let next = index;
  let isClosed = false;
  while (
    next + 1 < genes.length &&
    /^(?:\/|,\s|,?\s(?:and|or|&)\s)$/u.test(text.slice(genes[next]!.end, genes[next + 1]!.start))
  ) {
    const between = text.slice(genes[next]!.end, genes[next + 1]!.start);
    if (isClosed && between.startsWith(',')) break;
    isClosed ||= /and|or|&/.test(between);
    const closing = isClosed || between.includes('/');
    next++;
    if (closing) last = next;
  }
  return { start: genes[index]!.start, end: genes[last]!.end, genes: genes.slice(index, last + 1) };
}

/**
 * What may join names of a list; a share may come before or after each: "APC (12%) and KRAS (40%)", "12% for APC, 40% for
 * KRAS".
 */
const listJoint =
  /^(?:\s?\/\s?|(?:\s\([<>~]?[\d.]{1,5}\s?%\))?(?:,\s|,?\s(?:and|or|and\/or|&)\s|,?\sas\swell\sas\s)(?:[\d.]{1,5}\s?%\s(?:for|in|of)\s)?|[-–])$/u;
const widestJoint = 20;
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
  for (const step of [-1, 1])
    for (let i = index + step, gone = 0; gone < nearInList; i += step, gone++) {
      const [near, far] = [spans[i - step], spans[i]];
      if (!near || !far) break;
      const [left, right] = step < 0 ? [far, near] : [near, far];
      if (right.start - left.end > widestJoint || !listJoint.test(text.slice(left.end, right.start))) break;
      if (surelyGene(i)) return true;
    }
  return false;
}

/** Returns the readings of genes and families, sorted by where they begin. */
export const geneReadings = (readings: readonly Reading[]): Reading[] =>
  readings.filter((reading) => isGeneOrFamily(reading)).sort((a, b) => a.start - b.start);
