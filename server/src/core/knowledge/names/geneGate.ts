import { asEntity, entityTables } from '../entityTables.ts';
import type { Entity } from '../knowledge.ts';
import type { Family, Gene, Tables } from '../records.ts';
import { entityNames } from './entityNames.ts';
import { nameKey } from './nameKey.ts';

/** A name that is not read because it is also the name of something else. */
export interface YieldedName {
  /** Symbol of the gene, or name of the family, that loses it. */
  readonly entity: string;
  readonly name: string;
  readonly ownerId: string;
}

/** Whether an importer wrote the family; those of families.yaml are written by hand. */
const isImported = (family: Family): boolean => family.id.startsWith('family:fplx.');

function* allEntities(tables: Tables): Iterable<Entity> {
  for (const table of entityTables) for (const record of tables[table]) yield asEntity(table, record);
}

const namesOf = (gene: Gene): readonly string[] => [gene.symbol, gene.name, ...gene.aliases, ...gene.previous];

/**
 * The collision gate between tables, for imported families and genes outside the field (`exactCase`). A name that is
 * also the name of a gene of the field, or of a drug, class, disease, mechanism, pathway, cell line or family, is not
 * read as such a family or gene; of two such genes the one with the approved symbol keeps it. Genes of the field and
 * hand-written families are left alone: their collisions are decided in `ambiguity`, one by one.
 */
export function gateGenes(tables: Tables): { readonly tables: Tables; readonly yielded: readonly YieldedName[] } {
  const owners = new Map<string, string>();
  for (const entity of allEntities(tables)) {
    if (entity.kind === 'gene' && entity.record.exactCase) continue;
    if (entity.kind === 'family' && isImported(entity.record)) continue;
    for (const { name } of entityNames(entity))
      if (!owners.has(nameKey(name))) owners.set(nameKey(name), entity.record.id);
  }
  const yielded: YieldedName[] = [];
  const families = tables.families.map((family): Family => {
    if (!isImported(family)) return family;
    const names = [family.name, ...family.aliases].filter((name) => !family.unread.includes(name));
    const lost = names.filter((name) => {
      const owner = owners.get(nameKey(name));
      if (owner !== undefined) yielded.push({ entity: family.name, name, ownerId: owner });
      else owners.set(nameKey(name), family.id);
      return owner !== undefined;
    });
    return lost.length === 0 ? family : { ...family, unread: [...new Set([...family.unread, ...lost])].sort() };
  });

  const outside = tables.genes.filter((gene) => gene.exactCase && gene.locus !== 'mirna');
  const symbols = new Map<string, string>();
  for (const gene of outside) if (!symbols.has(nameKey(gene.symbol))) symbols.set(nameKey(gene.symbol), gene.id);

  const genes = tables.genes.map((gene): Gene => {
    if (!gene.exactCase || gene.locus === 'mirna') return gene;
    const lost = namesOf(gene).filter((name) => {
      if (gene.unread.includes(name)) return false;
      const owner = owners.get(nameKey(name)) ?? symbols.get(nameKey(name));
      if (owner === undefined) {
        symbols.set(nameKey(name), gene.id);
        return false;
      }
      if (owner === gene.id) return false;
      yielded.push({ entity: gene.symbol, name, ownerId: owner });
      return true;
    });
    return lost.length === 0 ? gene : { ...gene, unread: [...new Set([...gene.unread, ...lost])].sort() };
  });
  return { tables: { ...tables, families, genes }, yielded };
}
