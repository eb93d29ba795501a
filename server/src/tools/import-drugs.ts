import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TherapyTarget } from '../tables/civic/importCivic.ts';
import { byCodeUnit, formatTsv, listOf, parseTsv, sortedUnique } from '../tables/tsvTable.ts';
import { classifyName } from './drugNames.ts';

export interface ImportedDrug {
  readonly id: string;
  readonly inn: string;
  readonly brands: readonly string[];
  readonly codes: readonly string[];
  readonly synonyms: readonly string[];
  readonly drugbank: string | undefined;
  /** `approved` where the FDA lists a brand; what other sources say stands in data/drug-status.yaml. */
  readonly status: 'approved' | undefined;
  readonly statusSource: string | undefined;
  readonly source: string;
}

export interface DrugImport {
  readonly drugs: readonly ImportedDrug[];
  readonly dropped: readonly string[];
  /** Lower-case name in the releases to what it stands for; evidence is mapped by it. */
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
const release = 'import DrugBank vocabulary (CC0), FDA lists and GENIE list, 2022-11 to 2026-03';
const releaseOfFda = 'import FDA lists of approved drugs, 2022-11 to 2026-03';
const releaseNamed = 'import CIViC therapy names 2026-05-26';

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

const nameKey = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
const isInn = (name: string, inn: string): boolean => name.toLowerCase() === inn.toLowerCase();

/** A substance name in INN style; development codes keep their capitals. */
const innOf = (name: string): string => (/\d/.test(name) && !/[a-z]{4}/.test(name) ? name : name.toLowerCase());

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

/** Codes whose spelling no rule gives back: the name in the lists, without hyphens and spaces, to how it is written. */
export function readCodeSpellings(file: string, text: string): Map<string, string> {
  const { rows } = parseTsv(file, text, ['name', 'written', 'reason']);
  return new Map(rows.map(({ cells }) => [nameKey(cells.name ?? ''), cells.written ?? '']));
}

export function importDrugs(
  text: string,
  selection: ReadonlyMap<string, TherapyTarget>,
  stops: ReadonlySet<string> = new Set(),
  spellings: ReadonlyMap<string, string> = new Map(),
): DrugImport {
  const { rows } = parseTsv('drugs.tsv', text, [
    'drug',
    'other_names',
    'drugbank_id',
    'fda_brands',
    'genie_synonyms',
    'drugbank_synonyms',
  ]);
  const dropped: string[] = [];
  const therapies = new Map<string, TherapyTarget>(selection);
  const byId = new Map<
    string,
    { inn: string; drugbank?: string; sourced: boolean; listed: boolean; names: Map<string, Set<string>> }
  >();
  const idOfDrugbank = new Map<string, string>();

  for (const { cells, line } of rows) {
    const name = (cells.drug ?? '').trim();
    const drugbank = cells.drugbank_id ?? '';
    if (stops.has(name.toLowerCase())) {
      dropped.push(`drugs.tsv:${line}\t${name}\tin data/selection/drug-name-stops.txt`);
      therapies.set(name.toLowerCase(), { ids: [], reason: 'no substance' });
      continue;
    }
    let target = selection.get(name.toLowerCase());
    if (target?.reason !== undefined) {
      dropped.push(`drugs.tsv:${line}\t${name}\t${target.reason}`);
      continue;
    }
    if (target === undefined && drugbank === '') {
      dropped.push(`drugs.tsv:${line}\t${name}\tneither a DrugBank id nor an entry in data/selection/therapies.tsv`);
      therapies.set(name.toLowerCase(), { ids: [], reason: 'not identified' });
      continue;
    }
    target ??= { ids: [`drug:${slug(name)}`] };
    const known = drugbank === '' ? undefined : idOfDrugbank.get(drugbank);
    if (known !== undefined && target.ids.length === 1 && target.inn === undefined) target = { ids: [known] };
    therapies.set(name.toLowerCase(), target);
    const others = listOf(cells.other_names);
    for (const other of others) if (!selection.has(other.toLowerCase())) therapies.set(other.toLowerCase(), target);
    const id = target.ids[0] ?? '';
    if (target.ids.length !== 1 || !id.startsWith('drug:')) continue;
    if (drugbank !== '' && known === undefined) idOfDrugbank.set(drugbank, id);

    let drug = byId.get(id);
    if (drug === undefined) {
      drug = {
        inn: '',
        sourced: false,
        listed: false,
        names: new Map(['brand', 'code', 'synonym'].map((kind) => [kind, new Set()])),
      };
      byId.set(id, drug);
    }
    // Another name of the substance may come first in the list; only the row that the id is made of gives the INN.
    if (target.inn !== undefined) drug.inn = target.inn;
    else if (`drug:${slug(name)}` === id) drug.inn = innOf(name);
    if (drugbank !== '') {
      drug.drugbank ??= drugbank;
      drug.sourced = true;
    }
    const plain = new Set([name, ...others]);
    for (const candidate of [
      name,
      ...others,
      ...listOf(cells.fda_brands),
      ...listOf(cells.genie_synonyms),
      ...listOf(cells.drugbank_synonyms),
    ]) {
      if (stops.has(candidate.toLowerCase())) {
        dropped.push(`drugs.tsv:${line}\t${candidate}\t${drug.inn}: in data/selection/drug-name-stops.txt`);
        continue;
      }
      const fda = listOf(cells.fda_brands).includes(candidate);
      if (fda) drug.listed = true;
      const written = spellings.get(nameKey(candidate));
      if (written !== undefined && !isInn(candidate, drug.inn)) {
        if (written === '-')
          dropped.push(`drugs.tsv:${line}\t${candidate}\t${drug.inn}: in data/selection/drug-code-spellings.tsv`);
        else drug.names.get('code')?.add(written);
        continue;
      }
      const verdict = classifyName(candidate, drug.inn, fda ? 'brand' : plain.has(candidate) ? 'release' : 'synonym');
      if (verdict.kind === 'drop') {
        if (verdict.reason !== 'the name itself')
          dropped.push(`drugs.tsv:${line}\t${candidate}\t${drug.inn}: ${verdict.reason}`);
        continue;
      }
      drug.names.get(verdict.kind)?.add(verdict.name);
    }
  }

  for (const target of selection.values()) {
    const [id = ''] = target.ids;
    if (target.inn !== undefined && !byId.has(id))
      byId.set(id, { inn: target.inn, sourced: false, listed: false, names: new Map() });
  }

  const nameless = [...byId].filter(([, drug]) => drug.inn === '').map(([id]) => id);
  if (nameless.length > 0)
    throw new Error(`data/selection/therapies.tsv: no row gives a name to ${nameless.join(', ')}`);
  dropShared(byId, dropped);
  const drugs = [...byId]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([id, drug]): ImportedDrug => {
      const brands = sortedUnique(drug.names.get('brand') ?? []);
      const codes = sortedUnique(drug.names.get('code') ?? []).filter((name) => !brands.includes(name));
      return {
        id,
        inn: drug.inn,
        brands,
        codes,
        synonyms: sortedUnique(drug.names.get('synonym') ?? []).filter(
          (name) => !brands.includes(name) && !codes.includes(name),
        ),
        drugbank: drug.drugbank,
        status: drug.listed ? 'approved' : undefined,
        statusSource: drug.listed ? releaseOfFda : undefined,
        source: drug.sourced ? release : releaseNamed,
      };
    });
  return { drugs, dropped, therapies };
}

/** A synonym that is another drug's INN or is claimed by two drugs names neither. */
function dropShared(
  byId: ReadonlyMap<string, { inn: string; names: Map<string, Set<string>> }>,
  dropped: string[],
): void {
  const owners = new Map<string, Set<string>>();
  for (const [id, drug] of byId) {
    for (const name of [drug.inn, ...[...drug.names.values()].flatMap((set) => [...set])]) {
      const set = owners.get(nameKey(name)) ?? new Set();
      owners.set(nameKey(name), set.add(id));
    }
  }
  const inns = new Set([...byId.values()].map((drug) => nameKey(drug.inn)));
  for (const drug of byId.values()) {
    for (const set of drug.names.values()) {
      const seen = new Set([nameKey(drug.inn)]);
      for (const name of [...set].sort(byCodeUnit)) {
        const key = nameKey(name);
        if ((owners.get(key)?.size ?? 0) > 1 && !(key === nameKey(drug.inn))) {
          set.delete(name);
          dropped.push(
            `drugs.tsv\t${name}\t${drug.inn}: ${inns.has(key) ? "another drug's name" : 'claimed by two drugs'}`,
          );
        } else if (seen.has(key)) set.delete(name);
        seen.add(key);
      }
    }
  }
}

function readStops(text: string): Set<string> {
  return new Set(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '' && !line.startsWith('#'))
      .map((line) => line.toLowerCase()),
  );
}

/** The import as the committed selection wants it; evidence is mapped by the same one. */
export function importDrugsFrom(folder: string): DrugImport {
  const selection = readTherapies('data/selection/therapies.tsv', readFileSync('data/selection/therapies.tsv', 'utf8'));
  const stops = readStops(readFileSync('data/selection/drug-name-stops.txt', 'utf8'));
  const codes = 'data/selection/drug-code-spellings.tsv';
  const spellings = readCodeSpellings(codes, readFileSync(codes, 'utf8'));
  return importDrugs(readFileSync(join(folder, 'drugs.tsv'), 'utf8'), selection, stops, spellings);
}

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('usage: tsx server/src/tools/import-drugs.ts <folder with drugs.tsv>');
  const { drugs, dropped } = importDrugsFrom(folder);
  writeFileSync('data/drugs.tsv', formatTsv(drugColumns, drugs));
  console.log(dropped.join('\n'));
  console.log(`${drugs.length} drugs written, ${dropped.length} names dropped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
