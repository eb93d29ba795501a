import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Drug, DrugClass } from '../../knowledge/records.ts';

/** How much evidence on the drug is on changes of a target: of a gene, or of any gene of a family. */
function weightOf(knowledge: Knowledge, drug: Drug, target: string): number {
  const members = new Set([target, ...genesOfFamilies(knowledge, [target])]);
  return knowledge
    .evidence(drug.id)
    .filter(({ alteration }) => knowledge.alteration(alteration)?.genes.some((gene) => members.has(gene))).length;
}

/**
 * What a drug acts on: the targets of all its nearest classes, since a drug such as crizotinib has several, and each class tells
 * one. Those that evidence on the drug is most about stand first. Where no such class has a target, one above it may.
 */
export function targetsOfDrug(knowledge: Knowledge, drug: Drug, nearest: readonly DrugClass[]): readonly string[] {
  const targets = [...new Set(nearest.flatMap((one) => one.targets))];
  if (targets.length === 0) return knowledge.targetsOf(drug.id);
  return targets
    .map((id) => ({ id, weight: weightOf(knowledge, drug, id) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}
