// Finds the targets of a drug class before its noun: "anti-HER2", "BRAF- and MEK", "B-cell lymphoma 2 (BCL-2)".

import { listJoint } from '../../text/listJoint.ts';
import { textBefore } from '../../text/textAround.ts';
import { runEndingAt } from '../gene/geneLists.ts';
import type { Reading } from '../reading.ts';
import { targetPrefix } from './classWords.ts';

/** The targets of a class of drugs, including a prefix such as "anti-" in the span. */
export interface ClassTargets {
  readonly start: number;
  readonly end: number;
  readonly genes: readonly Reading[];
  readonly isAnti: boolean;
}

/** Returns where the prefix of a target begins; undefined if it has none. */
function prefixBefore(text: string, { start }: Reading): number | undefined {
  const lead = targetPrefix.exec(textBefore(text, { start }, 8));
  return lead ? start - lead[0].length : undefined;
}

/** Returns the full name of a gene whose short form follows in brackets: "poly(ADP-ribose) polymerase (PARP) inhibitors". */
function fullNameOf(text: string, genes: readonly Reading[], index: number): Reading | undefined {
  const [full, short] = [genes[index - 1], genes[index]];
  if (!full || !short || text[short.end] !== ')' || !/^\s\($/.test(text.slice(full.end, short.start))) return undefined;
  return short.ids.some((id) => full.ids.includes(id)) ? full : undefined;
}

/** Returns where the words for a class begin after a gene: after the bracket if the gene is a short form in brackets. */
export const endOfTarget = (text: string, genes: readonly Reading[], index: number): number =>
  genes[index]!.end + (fullNameOf(text, genes, index) ? 1 : 0);

const bySlash = (text: string, genes: readonly Reading[]): boolean =>
  genes.every((gene, i) => i === 0 || /^\s?\/\s?$/.test(text.slice(genes[i - 1]!.end, gene.start)));

/** The letter or word for a phosphorylated protein, which is measured: "pERK and RAFi targets". */
const phosphorylated = /(?<![\p{L}\d-])(?:p-?|phospho(?:rylated)?[-\s]?)$/u;

/** Returns the run of targets that ends with `genes[index]`, which begins after the last phosphorylated one before it. */
function targetRun(text: string, genes: readonly Reading[], index: number): Pick<ClassTargets, 'start' | 'genes'> {
  const run = runEndingAt(text, genes, index, 'targets');
  const measured = run.genes
    .slice(0, -1)
    .findLastIndex(({ start }) => phosphorylated.test(textBefore(text, { start }, 16)));
  if (measured < 0) return run;
  const rest = run.genes.slice(measured + 1);
  return { start: rest[0]!.start, genes: rest };
}

/**
 * Returns the targets of which the last is `genes[index]`. A prefix applies to all targets that slashes join
 * ("anti-CD19/CD20"); in "anti-PD-1 and VEGFR" it applies to the first only.
 */
export function targetsEndingAt(text: string, genes: readonly Reading[], index: number): ClassTargets {
  const gene = genes[index]!;
  const end = endOfTarget(text, genes, index);
  const full = fullNameOf(text, genes, index);
  const run = full ? { start: full.start, genes: [gene] } : targetRun(text, genes, index);
  const first = full ?? run.genes[0]!;
  const start = prefixBefore(text, first);
  if (start === undefined) return { start: run.start, end, genes: run.genes, isAnti: false };
  if (bySlash(text, run.genes)) return { start, end, genes: run.genes, isAnti: true };
  const others = run.genes.slice(1);
  return { start: others[0]!.start, end, genes: others, isAnti: false };
}

const beforePrefix = new RegExp(`^(?:${listJoint('and/or', 'plus', '&')}|\\s?[/+]\\s?)$`, 'u');

/** Returns the targets before this one that have a prefix and share its noun: "anti-CD38 and anti-SLAMF7 antibodies". */
export function targetsSharingNoun(text: string, genes: readonly Reading[], index: number): readonly ClassTargets[] {
  const found: ClassTargets[] = [];
  for (let next = index; next > 0; next--) {
    const gene = genes[next - 1]!;
    const [start, after] = [prefixBefore(text, gene), prefixBefore(text, genes[next]!)];
    if (start === undefined || after === undefined) break;
    const joined = text.slice(gene.end, after);
    if (!beforePrefix.test(joined) || (next === index && joined.trim() === ',')) break;
    found.push({ start, end: gene.end, genes: [gene], isAnti: true });
  }
  return found;
}
