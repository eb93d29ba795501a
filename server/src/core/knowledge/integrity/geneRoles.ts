import { type Fault, faultAt } from '../validate.ts';
import type { PlacedTables } from './placed.ts';

/** The role that the approved name of a gene states: "KRAS proto-oncogene, GTPase", "von Hippel-Lindau tumor suppressor". */
const named = { oncogene: /proto-oncogene/u, 'tumour-suppressor': /tumor suppressor/u } as const;

/** Checks for impossible roles: two for one gene, not backed by a list, contrary to the gene's approved name. */
export function checkGeneRoles(data: PlacedTables): Fault[] {
  const faults: Fault[] = [];
  const genes = new Set<string>();
  const names = new Map(data.genes.map(({ record }) => [record.id, record.name]));
  for (const { record, place } of data.geneRoles) {
    const { gene, role, source } = record;
    if (genes.has(gene)) faults.push(faultAt(place, 'gene', `${gene} has a role already`, 'Keep one row, or none.'));
    genes.add(gene);
    if (source.verified === 'own' || source.verified === 'unsourced')
      faults.push(faultAt(place, 'source', 'a role is held against a writer', 'Name the lists that have it.'));
    const other = role === 'oncogene' ? 'tumour-suppressor' : 'oncogene';
    const name = names.get(gene) ?? '';
    if (named[other].test(name))
      faults.push(faultAt(place, 'role', `${gene} is called "${name}"`, 'Leave the gene out: its lists disagree.'));
  }
  return faults;
}
