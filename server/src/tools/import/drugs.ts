import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import type { TherapyTarget } from '../../tables/civic/importCivic.ts';
import { formatTsv, listOf, parseTsv, sortedUnique } from '../../tables/tsvTable.ts';
import { asciiKey } from './asciiKey.ts';
import { dropShared, gatherSubstances, newSubstance, type Substance } from './drugSubstances.ts';
import { drugTargets } from './drugTargets.ts';

export interface ImportedDrug {
  readonly id: string;
  readonly inn: string;
  readonly brands: readonly string[];
  readonly codes: readonly string[];
  readonly synonyms: readonly string[];
  readonly drugbank: string | undefined;
  /** `approved` if the FDA lists a brand; what other sources say is in data/drug-status.yaml. */
  readonly status: 'approved' | undefined;
  readonly statusSource: string | undefined;
  readonly source: string;
}

export interface DrugImport {
  readonly drugs: readonly ImportedDrug[];
  readonly dropped: readonly string[];
  /** Lower-case names in the releases, with what they stand for; used to map evidence. */
  readonly therapies: ReadonlyMap<string, TherapyTarget>;
}

const drugColumns = [
  'id',
  'inn',
  'brands',
  'codes',
  'synonyms',
  'abbreviations',
  'drugbank',
  'status',
  'statusSource',
  'source',
] as const;
/** Columns that the release must have. */
const releaseColumns = ['drug', 'other_names', 'drugbank_id', 'fda_brands', 'genie_synonyms', 'drugbank_synonyms'];
const release = 'import DrugBank vocabulary (CC0), FDA lists and GENIE list, 2022-11 to 2026-03';
const releaseOfFda = 'import FDA lists of approved drugs, 2022-11 to 2026-03';
const releaseNamed = 'import CIViC therapy names 2026-05-26';

export function readTherapies(file: string, text: string): Map<string, TherapyTarget> {
  const { rows } = parseTsv(file, text, ['name', 'ids', 'inn', 'reason']);
  return new Map(
    rows.map(({ cells }) => [
      (cells.name ?? '').toLowerCase(),
      cells.ids === 'drop'
        ? { ids: [], reason: cells.reason ?? '' }
        : { ids: listOf(cells.ids), ...(cells.inn ? { inn: cells.inn } : {}) },
    ]),
  );
}

/** Reads codes whose spelling no rule restores: the name in the lists, without hyphens and spaces, and how it is written. */
export function readCodeSpellings(file: string, text: string): Map<string, string> {
  const { rows } = parseTsv(file, text, ['name', 'written', 'reason']);
  return new Map(rows.map(({ cells }) => [asciiKey(cells.name ?? ''), cells.written ?? '']));
}

/** Reads the list of drugs according to the committed selection. */
export function importDrugs(
  text: string,
  therapies: ReadonlyMap<string, TherapyTarget>,
  stops: ReadonlySet<string>,
  spellings: ReadonlyMap<string, string>,
): DrugImport {
  const { rows } = parseTsv('drugs.tsv', text, releaseColumns);
  const targets = drugTargets(rows, therapies, stops);
  const gathered = gatherSubstances(targets.substances, { stops, spellings });
  const byId = new Map(gathered.byId);
  for (const { ids, inn } of therapies.values()) {
    const [id = ''] = ids;
    if (inn !== undefined && !byId.has(id)) byId.set(id, newSubstance(inn));
  }
  const nameless = [...byId].filter(([, drug]) => drug.inn === '').map(([id]) => id);
  if (nameless.length > 0)
    throw new Error(`data/selection/therapies.tsv: no row gives a name to ${nameless.join(', ')}`);
  const shared = dropShared(byId);
  return {
    drugs: [...byId].sort(([a], [b]) => byCodeUnit(a, b)).map(([id, drug]) => toRow(id, drug)),
    dropped: [...targets.dropped, ...gathered.dropped, ...shared],
    therapies: targets.therapies,
  };
}

function toRow(id: string, { inn, drugbank, isListed, names }: Substance): ImportedDrug {
  const brands = sortedUnique(names.brand);
  const codes = sortedUnique(names.code).filter((name) => !brands.includes(name));
  const synonyms = sortedUnique(names.synonym).filter((name) => !brands.includes(name) && !codes.includes(name));
  return {
    id,
    inn,
    brands,
    codes,
    synonyms,
    drugbank,
    status: isListed ? 'approved' : undefined,
    statusSource: isListed ? releaseOfFda : undefined,
    source: drugbank === undefined ? releaseNamed : release,
  };
}

function readStops(text: string): Set<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.toLowerCase()),
  );
}

/** Runs the import with the committed selection, which also maps evidence. */
export function importDrugsFrom(folder: string): DrugImport {
  const selection = readTherapies('data/selection/therapies.tsv', readFileSync('data/selection/therapies.tsv', 'utf8'));
  const stops = readStops(readFileSync('data/selection/drug-name-stops.txt', 'utf8'));
  const codes = 'data/selection/drug-code-spellings.tsv';
  const spellings = readCodeSpellings(codes, readFileSync(codes, 'utf8'));
  return importDrugs(readFileSync(join(folder, 'drugs.tsv'), 'utf8'), selection, stops, spellings);
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('usage: npx tsx server/src/tools/import/drugs.ts <folder with drugs.tsv>');
  const { drugs, dropped } = importDrugsFrom(folder);
  writeFileSync('data/drugs.tsv', formatTsv(drugColumns, drugs));
  console.log(dropped.join('\n'));
  console.log(`${drugs.length} drugs written, ${dropped.length} names dropped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
