import { genesOfFamilies } from '../../knowledge/familyGenes.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Drug } from '../../knowledge/records.ts';

/** How much evidence on the drug is on changes of a target: of a gene, or of any gene of a family. */
function weightOf(knowledge: Knowledge, drug: Drug, target: string): number {
  const members = new Set([target, ...genesOfFamilies(knowledge, [target])]);
  return knowledge
    .evidence(drug.id)
    .filter(({ alteration }) => knowledge.alteration(alteration)?.genes.some((gene) => members.has(gene))).length;
}

/** What a drug acts on; those that evidence on the drug is most about stand first. */
export function targetsOfDrug(knowledge: Knowledge, drug: Drug): readonly string[] {
  return knowledge
    .targetsOf(drug.id)
    .map((id) => ({ id, weight: weightOf(knowledge, drug, id) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ id }) => id);
}
