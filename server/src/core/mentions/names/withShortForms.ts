import type { Knowledge } from '../../knowledge/knowledge.ts';
import { isCalledGene } from '../gene/calledGenes.ts';
import { isFusedWithNext } from '../gene/namesakeGenes.ts';
import { isGeneOrFamily, type Reading } from '../reading.ts';

/**
 * Replaces names by short forms with the same span; but "MDR protein" names a gene although the document defines MDR as a
 * phenotype, and so does "EWS-FLI1" although it defines EWS as a disease.
 */
export function withShortForms(
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
