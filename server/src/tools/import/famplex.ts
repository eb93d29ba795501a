import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { formatTsv, listOf, parseTsv, sortedUnique } from '../../tables/tsvTable.ts';
import { asciiKey } from './asciiKey.ts';

export interface ImportedFamily {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly unread: readonly string[];
  readonly members: readonly string[];
  readonly source: string;
}

const familyColumns = ['id', 'name', 'aliases', 'unread', 'members', 'source'] as const;
const release = 'FamPlex 2024-07 (CC0)';

export interface FamplexInput {
  readonly relations: string;
  /** Genes of the base by approved symbol or by a previous one that no gene has now. */
  readonly idOfSymbol: ReadonlyMap<string, string>;
  readonly approved: readonly string[];
  /** Hand-written families: the FamPlex entry that each takes over, and its names. */
  readonly written: readonly { readonly entry: string | undefined; readonly names: readonly string[] }[];
  /** What the field calls an entry: its name, then its aliases; `read` is false if these are everyday words in a clinic. */
  readonly names: ReadonlyMap<string, { readonly names: readonly string[]; readonly read: boolean }>;
}

/** Returns the genes below every entry, through families of families and complexes of families. */
export function membersOfEntries(
  relations: string,
  idOfSymbol: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly string[]> {
  const { rows } = parseTsv('famplex_relations.tsv', relations, ['subj_ns', 'subj', 'rel', 'obj_ns', 'obj']);
  const below = new Map<string, { readonly gene: boolean; readonly name: string }[]>();
  for (const { cells } of rows) {
    if (cells.obj_ns !== 'FPLX') continue;
    const entry = cells.obj ?? '';
    const child = { gene: cells.subj_ns === 'HGNC', name: cells.subj ?? '' };
    if (cells.subj_ns === 'HGNC' || cells.subj_ns === 'FPLX') below.set(entry, [...(below.get(entry) ?? []), child]);
  }
  const closure = (entry: string): string[] => {
    const genes = new Set<string>();
    const seen = new Set<string>();
    const open = [entry];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      for (const child of below.get(at) ?? []) {
        const id = child.gene ? idOfSymbol.get(child.name) : undefined;
        if (id !== undefined) genes.add(id);
        if (!child.gene) open.push(child.name);
      }
    }
    return sortedUnique(genes);
  };
  return new Map([...below.keys()].sort(byCodeUnit).map((entry) => [entry, closure(entry)]));
}

/** Returns an entry in readable form: Cyclin_A becomes "cyclin A", ABL_family "ABL family", NFkappaB stays. */
const readable = (entry: string): string =>
  entry.replace(/_/g, ' ').replace(/^[A-Z](?=[a-z]{3,}(?: |$))/, (letter) => letter.toLowerCase());

/**
 * Returns entries with two genes or more. Their names are read in text only if data/selection/famplex-names.tsv says
 * what the field calls them; FamPlex's own labels (GRID, ROBO, G s) are only found when asked for. Hand-written
 * families of families.yaml are not imported again.
 */
export function importFamplex(input: FamplexInput): readonly ImportedFamily[] {
  const { idOfSymbol, names: given, written } = input;
  const symbols = new Set(input.approved.map(asciiKey));
  const taken = new Set(written.flatMap((family) => family.names.map(asciiKey)));
  const entries = new Set(written.flatMap((family) => family.entry ?? []));
  const families: ImportedFamily[] = [];
  for (const [entry, members] of membersOfEntries(input.relations, idOfSymbol)) {
    if (members.length < 2 || entries.has(entry)) continue;
    const byHand = given.get(entry);
    const [name = readable(entry), ...aliases] = byHand?.names ?? [];
    if (taken.has(asciiKey(name))) continue;
    const all = sortedUnique(aliases.filter((alias) => !taken.has(asciiKey(alias))));
    for (const one of [name, ...all]) taken.add(asciiKey(one));
    families.push({
      id: `family:fplx.${entry}`,
      name,
      aliases: all,
      unread: sortedUnique([name, ...all].filter((one) => !byHand?.read || symbols.has(asciiKey(one)))),
      members,
      source: `import ${release}: ${entry}`,
    });
  }
  return families.sort((a, b) => byCodeUnit(a.id, b.id));
}

/** Returns rows of families.yaml that claim to be from FamPlex but have other members. */
export function differences(
  written: readonly { readonly id: string; readonly entry: string | undefined; readonly members: readonly string[] }[],
  members: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  return written.flatMap(({ id, entry, members: own }) => {
    if (entry === undefined) return [];
    const theirs = members.get(entry);
    if (theirs === undefined) return [`${id}: FamPlex has no ${entry}`];
    return sortedUnique(own).join() === theirs.join() ? [] : [`${id}: FamPlex has ${theirs.join(', ')}`];
  });
}

interface WrittenFamily {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly members: readonly string[];
  readonly source: { readonly from?: string };
}

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error('usage: npx tsx server/src/tools/import/famplex.ts <folder with famplex_relations.tsv>');
  const file = (name: string): string => readFileSync(join('data', name), 'utf8');
  const relations = readFileSync(join(folder, 'famplex_relations.tsv'), 'utf8');
  const genes = parseTsv('data/genes.tsv', file('genes.tsv'), ['id', 'symbol', 'previous']).rows;
  const idOfSymbol = new Map(genes.map(({ cells }) => [cells.symbol ?? '', cells.id ?? '']));
  // FamPlex keeps symbols for a while after HGNC has changed them.
  for (const { cells } of genes)
    for (const previous of listOf(cells.previous))
      if (!idOfSymbol.has(previous)) idOfSymbol.set(previous, cells.id ?? '');
  const written = (parse(file('families.yaml')) as readonly WrittenFamily[]).map((family) => ({
    id: family.id,
    entry: /^FamPlex .*: (\S+)$/.exec(family.source.from ?? '')?.[1],
    names: [family.name, ...(family.aliases ?? [])],
    members: family.members,
  }));
  const names = parseTsv('data/selection/famplex-names.tsv', file('selection/famplex-names.tsv'), [
    'entry',
    'names',
    'read',
  ]);
  const families = importFamplex({
    relations,
    idOfSymbol,
    approved: genes.map(({ cells }) => cells.symbol ?? ''),
    written,
    names: new Map(
      names.rows.map(({ cells }) => [cells.entry ?? '', { names: listOf(cells.names), read: cells.read !== 'no' }]),
    ),
  });
  const wrong = differences(written, membersOfEntries(relations, idOfSymbol));
  if (wrong.length > 0) throw new Error(`data/families.yaml is not what FamPlex says:\n${wrong.join('\n')}`);
  writeFileSync('data/families.tsv', formatTsv(familyColumns, families));
  const silent = families.filter((family) => family.unread.length === family.aliases.length + 1);
  console.log(
    `${families.length} families written, ${silent.length} of them not read in text; ${written.length} stand in families.yaml`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
