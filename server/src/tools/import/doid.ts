import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { formatTsv, listOf, parseTsv, sortedUnique } from '../../tables/tsvTable.ts';

export interface ImportedDisease {
  readonly id: string;
  readonly name: string;
  readonly synonyms: readonly string[];
  readonly abbreviations: readonly string[];
  readonly parents: readonly string[];
  readonly source: string;
}

export interface DiseaseImport {
  readonly diseases: readonly ImportedDisease[];
  readonly dropped: readonly string[];
}

const diseaseColumns = ['id', 'name', 'synonyms', 'abbreviations', 'parents', 'source'] as const;
const release = 'import Disease Ontology cancer slim 2026-07-31 (CC0)';
const idOf = (curie: string): string => curie.replace('DOID:', 'doid:');
const key = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, ' ');

/** Returns why a synonym is rejected; DOID includes histology phrases, and abbreviations that belong to other things. */
function objection(name: string, owners: ReadonlyMap<string, ReadonlySet<string>>): string | undefined {
  if ((owners.get(key(name))?.size ?? 0) > 1) return 'shared by two diseases';
  if (/[()[\]]/.test(name)) return 'a phrase with parentheses';
  if (/^[A-Z0-9/-]{2,6}s?$/.test(name)) return 'an abbreviation; those that writers use stand in disease-names.yaml';
  if (name.length < 5) return 'too short';
  if (/,| - |\bgrade\b|\bstage\b|^Ca\b|[Rr]egulator$/.test(name)) return 'a coding phrase';
  if (/\b(?:morphologic abnormality|disorder|NOS|no ICD)\b/.test(name)) return 'a coding phrase';
  return undefined;
}

export function importDoid(text: string): DiseaseImport {
  const { rows } = parseTsv('doid_cancer.tsv', text, ['doid', 'label', 'synonyms', 'is_a']);
  const owners = new Map<string, Set<string>>();
  for (const { cells } of rows) {
    for (const name of [cells.label ?? '', ...listOf(cells.synonyms)])
      owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(cells.doid ?? ''));
  }
  const known = new Set(rows.map(({ cells }) => cells.doid ?? ''));
  const dropped: string[] = [];
  const diseases = rows.map(({ cells, line }): ImportedDisease => {
    const name = cells.label ?? '';
    const synonyms = listOf(cells.synonyms).filter((synonym) => {
      if (key(synonym) === key(name)) return false;
      const reason = objection(synonym, owners);
      if (reason !== undefined) dropped.push(`doid_cancer.tsv:${line}\t${synonym}\t${name}: ${reason}`);
      return reason === undefined;
    });
    return {
      id: idOf(cells.doid ?? ''),
      name,
      synonyms: sortedUnique(synonyms),
      abbreviations: [],
      parents: sortedUnique(
        listOf(cells.is_a)
          .filter((parent) => known.has(parent))
          .map(idOf),
      ),
      source: release,
    };
  });
  return { diseases: diseases.sort((a, b) => byCodeUnit(a.id, b.id)), dropped };
}

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error('usage: npx tsx server/src/tools/import/doid.ts <folder with doid_cancer.tsv>');
  const { diseases, dropped } = importDoid(readFileSync(join(folder, 'doid_cancer.tsv'), 'utf8'));
  writeFileSync('data/diseases.tsv', formatTsv(diseaseColumns, diseases));
  console.log(dropped.join('\n'));
  console.log(`${diseases.length} diseases written, ${dropped.length} names dropped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
