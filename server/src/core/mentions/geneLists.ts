import { isGene, type Reading } from './reading.ts';

/** Genes that a writer joins into one run: "EGFR and ALK", "KRAS, NRAS or BRAF", "PI3K/AKT/mTOR". */
export interface GeneRun {
  readonly start: number;
  readonly end: number;
  readonly genes: readonly Reading[];
}

const inList = /^(?:\s?\/\s?|,\s|,?\s(?:and|or|and\/or|&)\s|\s?[-–]\s?)$/u;
const inCompound = /^\s?[/\-–→]\s?$/u;

/** The run that ends with `genes[index]`, reaching back as far as `joined` allows. */
export function runEndingAt(
  text: string,
  genes: readonly Reading[],
  index: number,
  joined: 'list' | 'compound',
): GeneRun {
  const joint = joined === 'list' ? inList : inCompound;
  const last = genes[index]!;
  let first = index;
  for (; first > 0; first--) {
    const between = text.slice(genes[first - 1]!.end, genes[first]!.start);
    // The last two of a list are joined by a word or a slash; a comma alone joins only those before them.
    if (!joint.test(between) || (first === index && between.trim() === ',')) break;
  }
  return { start: genes[first]!.start, end: last.end, genes: genes.slice(first, index + 1) };
}

/** The run that begins with `genes[index]`. A comma alone joins only where "and" or "or" closes the list. */
export function runStartingAt(text: string, genes: readonly Reading[], index: number): GeneRun {
  let last = index;
  let next = index;
  while (
    next + 1 < genes.length &&
    /^(?:\/|,\s|,?\s(?:and|or|&)\s)$/u.test(text.slice(genes[next]!.end, genes[next + 1]!.start))
  ) {
    const closing = /\/|and|or|&/.test(text.slice(genes[next]!.end, genes[next + 1]!.start));
    next++;
    if (closing) last = next;
  }
  return { start: genes[index]!.start, end: genes[last]!.end, genes: genes.slice(index, last + 1) };
}

export const geneReadings = (readings: readonly Reading[]): Reading[] =>
  readings.filter((reading) => isGene(reading)).sort((a, b) => a.start - b.start);
