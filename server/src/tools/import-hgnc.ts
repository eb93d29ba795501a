import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCodeUnit, formatTsv, listOf, parseTsv, sortedUnique } from '../tables/tsvTable.ts';

export interface ImportedGene {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly previous: readonly string[];
  readonly aliases: readonly string[];
  readonly uniprot: string | undefined;
  readonly source: string;
}

export interface GeneImport {
  readonly genes: readonly ImportedGene[];
  readonly dropped: readonly string[];
  readonly missing: readonly string[];
}

export const geneColumns = ['id', 'symbol', 'name', 'previous', 'aliases', 'uniprot', 'source'] as const;
const release = 'import HGNC complete set 2024-10-18';

/** Case and hyphens do not keep two names apart in a text. */
const key = (name: string): string => name.toUpperCase().replace(/[^A-Z0-9]/g, '');

interface Row {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly previous: readonly string[];
  readonly uniprot: readonly string[];
  readonly locus: string;
}

/** Why an alias cannot stand for the gene without context; undefined when it can. */
function objection(
  alias: string,
  symbols: ReadonlyMap<string, string>,
  owners: ReadonlyMap<string, ReadonlySet<string>>,
  stops: ReadonlyMap<string, string>,
  own: Row,
): string | undefined {
  const stop = stops.get(alias.toLowerCase());
  if (stop !== undefined) return stop;
  const other = symbols.get(key(alias));
  if (other !== undefined && other !== own.id) return 'the approved symbol of another gene';
  if ((owners.get(key(alias))?.size ?? 0) > 1) return 'shared by two or more genes';
  if (/^[A-Z]\d{1,4}[A-Z]$/i.test(alias)) return 'reads as a substitution';
  if (!/\d/.test(alias) && alias.length <= 3) return 'two or three letters';
  if (/^[A-Z]{1,2}-?\d{1,4}$/i.test(alias) && alias !== 'p53') return 'one or two letters and a number';
  if (/\.\d|^C\d+orf|^D\d+S|^EST\d|^PPP1R|^HsT|^Hs\./i.test(alias)) return 'a locus or clone name';
  if (/^[a-z]+$/.test(alias)) return 'lower-case word';
  if (/[()\s,;/]/.test(alias) && alias.split(' ').length > 4) return 'a description';
  if (/^(?:KIAA|FLJ|MGC|DKFZ|LOC|OTTHUM|RP\d|bA\d|dJ\d|HSPC|PRO\d)\d*/.test(alias)) return 'a clone name';
  return undefined;
}

export function importHgnc(text: string, selection: readonly string[], stops: ReadonlyMap<string, string>): GeneImport {
  const { rows } = parseTsv('hgnc.tsv', text, [
    'hgnc_id',
    'symbol',
    'name',
    'alias_symbol',
    'prev_symbol',
    'locus_type',
    'uniprot_ids',
  ]);
  const genes = rows.map(
    ({ cells }): Row => ({
      id: (cells.hgnc_id ?? '').replace('HGNC:', 'hgnc:'),
      symbol: cells.symbol ?? '',
      name: cells.name ?? '',
      aliases: listOf(cells.alias_symbol),
      previous: listOf(cells.prev_symbol),
      uniprot: listOf(cells.uniprot_ids),
      locus: cells.locus_type ?? '',
    }),
  );
  const symbols = new Map(genes.map((gene) => [key(gene.symbol), gene.id]));
  const owners = new Map<string, Set<string>>();
  for (const gene of genes) {
    for (const name of [...gene.aliases, ...gene.previous])
      owners.set(key(name), (owners.get(key(name)) ?? new Set()).add(gene.id));
  }
  const bySymbol = new Map(genes.map((gene) => [gene.symbol, gene]));
  const dropped: string[] = [];
  const kept: ImportedGene[] = [];
  for (const symbol of sortedUnique(selection)) {
    const gene = bySymbol.get(symbol);
    if (gene === undefined) continue;
    const passes = (name: string): boolean => {
      if (key(name) === key(gene.symbol)) return false;
      const reason = objection(name, symbols, owners, stops, gene);
      if (reason !== undefined) dropped.push(`${gene.symbol}\t${name}\t${reason}`);
      return reason === undefined;
    };
    const previous = sortedUnique(gene.previous.filter(passes));
    kept.push({
      id: gene.id,
      symbol: gene.symbol,
      name: gene.name,
      previous,
      aliases: sortedUnique(gene.aliases.filter(passes)).filter((name) => !previous.includes(name)),
      uniprot: gene.uniprot[0],
      source: release,
    });
  }
  kept.sort((a, b) => byCodeUnit(a.id, b.id));
  return { genes: kept, dropped, missing: sortedUnique(selection.filter((symbol) => !bySymbol.has(symbol))) };
}

/** `alias<TAB>reason` lines: names that are words, abbreviations, families, classes or diseases. */
export function readAliasStops(text: string): Map<string, string> {
  return new Map(
    parseTsv('data/selection/gene-alias-stops.tsv', text, ['alias', 'reason']).rows.map(({ cells }) => [
      (cells.alias ?? '').toLowerCase(),
      cells.reason ?? '',
    ]),
  );
}

export const readSymbols = (text: string): string[] =>
  text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#'));

function main(folder: string | undefined): void {
  if (folder === undefined) throw new Error('usage: tsx server/src/tools/import-hgnc.ts <folder with hgnc.tsv>');
  const selection = readSymbols(readFileSync('data/selection/genes.txt', 'utf8'));
  const stops = readAliasStops(readFileSync('data/selection/gene-alias-stops.tsv', 'utf8'));
  const { genes, dropped, missing } = importHgnc(readFileSync(join(folder, 'hgnc.tsv'), 'utf8'), selection, stops);
  if (missing.length > 0) throw new Error(`data/selection/genes.txt: not approved symbols: ${missing.join(', ')}`);
  writeFileSync('data/genes.tsv', formatTsv(geneColumns, genes));
  console.log(dropped.join('\n'));
  console.log(`${genes.length} genes written, ${dropped.length} names dropped`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
