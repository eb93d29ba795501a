import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { formatTsv, listOf, parseTsv, sortedUnique } from '../../tables/tsvTable.ts';
import { asciiKey } from './asciiKey.ts';
import {
  type GateLists,
  type GateVerdict,
  type GeneNameRole,
  gateFieldGene,
  gateOtherGene,
  readAbbreviations,
  readAliasStops,
  readList,
} from './geneNameGate.ts';

export interface ImportedGene {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly locus: 'protein' | 'mirna' | 'other';
  readonly previous: readonly string[];
  readonly aliases: readonly string[];
  readonly unread: readonly string[];
  readonly exactCase: boolean | undefined;
  readonly entrez: string | undefined;
  readonly uniprot: string | undefined;
  readonly source: string;
}

export interface GeneImport {
  readonly genes: readonly ImportedGene[];
  /** Names that are not read, one line each: symbol, name, `dropped` or `unread`, reason. */
  readonly gated: readonly string[];
  readonly missing: readonly string[];
}

const geneColumns = [
  'id',
  'symbol',
  'name',
  'locus',
  'previous',
  'aliases',
  'unread',
  'exactCase',
  'entrez',
  'uniprot',
  'source',
] as const;
const release = 'import HGNC complete set 2024-10-18';
const releaseOfChange = 'import HGNC complete set 2024-10-18, symbol of 2025-10-07';

const loci: Readonly<Record<string, ImportedGene['locus']>> = {
  'gene with protein product': 'protein',
  'RNA, micro': 'mirna',
};

interface Row {
  readonly id: string;
  readonly symbol: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly previous: readonly string[];
  readonly entrez: string | undefined;
  readonly uniprot: string | undefined;
  readonly locus: ImportedGene['locus'];
  readonly changed: boolean;
}

const orUndefined = (cell: string | undefined): string | undefined => (cell ? cell : undefined);

/** Reads symbols that were approved after the release; the symbol that each replaces becomes a previous one. */
function readChanges(text: string): Map<string, { readonly from: string; readonly to: string }> {
  const { rows } = parseTsv('hgnc_symbol_changes', text, ['hgnc_id', 'symbol_2024_10', 'symbol_cbioportal_2025_10']);
  return new Map(
    rows.map(({ cells }) => [
      cells.hgnc_id ?? '',
      { from: cells.symbol_2024_10 ?? '', to: cells.symbol_cbioportal_2025_10 ?? '' },
    ]),
  );
}

function readRows(text: string, changesText: string | undefined): Row[] {
  const changes = changesText === undefined ? new Map() : readChanges(changesText);
  const columns = [
    'hgnc_id',
    'symbol',
    'name',
    'alias_symbol',
    'prev_symbol',
    'locus_type',
    'entrez_id',
    'uniprot_ids',
  ];
  return parseTsv('hgnc.tsv', text, columns).rows.map(({ cells }): Row => {
    const change = changes.get(cells.hgnc_id ?? '');
    const changed = change !== undefined && change.from === cells.symbol;
    return {
      id: (cells.hgnc_id ?? '').replace('HGNC:', 'hgnc:'),
      symbol: changed ? change.to : (cells.symbol ?? ''),
      name: (cells.name ?? '').trim(),
      aliases: listOf(cells.alias_symbol),
      previous: [...listOf(cells.prev_symbol), ...(changed ? [change.from] : [])],
      entrez: orUndefined(cells.entrez_id),
      uniprot: orUndefined(listOf(cells.uniprot_ids)[0]),
      locus: loci[cells.locus_type ?? ''] ?? 'other',
      changed,
    };
  });
}

export interface HgncInput {
  readonly hgnc: string;
  readonly changes?: string;
  /** Approved symbols of the genes of the field: each is imported, whatever it makes, and read more freely. */
  readonly field: readonly string[];
  readonly words: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, string>;
  readonly stops: ReadonlyMap<string, string>;
  readonly explained: ReadonlySet<string>;
}

/** Returns all protein-coding and microRNA genes and those of the field, with each name judged by the gate. */
export function importHgnc(input: HgncInput): GeneImport {
  const rows = readRows(input.hgnc, input.changes);
  const owners = new Map<string, Set<string>>();
  for (const gene of rows)
    for (const name of [...gene.aliases, ...gene.previous])
      owners.set(asciiKey(name), (owners.get(asciiKey(name)) ?? new Set()).add(gene.id));
  const symbols = new Map(rows.map((gene) => [asciiKey(gene.symbol), gene.id]));
  const lists: GateLists = { ...input, symbols, owners };

  const inField = new Set(input.field);
  const gated: string[] = [];
  const genes = rows
    .filter(({ symbol, locus }) => inField.has(symbol) || locus !== 'other')
    .map((gene) => gatedGene(gene, inField.has(gene.symbol), lists, gated));
  genes.sort((a, b) => byCodeUnit(a.id, b.id));
  const known = new Set(rows.map((gene) => gene.symbol));
  return { genes, gated, missing: sortedUnique(input.field.filter((symbol) => !known.has(symbol))) };
}

/** Returns a gene with its names as the gate judged them; adds a line to `gated` for each that is not read in text. */
function gatedGene(gene: Row, ofField: boolean, lists: GateLists, gated: string[]): ImportedGene {
  const gate = ofField ? gateFieldGene : gateOtherGene;
  const judge = (name: string, role: GeneNameRole): GateVerdict => {
    // The grammar of microRNA names reads these in text.
    const isOfGrammar = gene.locus === 'mirna' && role !== 'previous' && role !== 'alias';
    const verdict: GateVerdict = isOfGrammar ? { verdict: 'read' } : gate(name, role, gene.id, lists);
    if (verdict.verdict !== 'read') gated.push([gene.symbol, name, verdict.verdict, verdict.reason].join('\t'));
    return verdict;
  };
  const unread: string[] = [];
  const accepted = (names: readonly string[], role: GeneNameRole): string[] =>
    sortedUnique(names).filter((name) => {
      if (name !== gene.symbol && asciiKey(name) === asciiKey(gene.symbol) && role !== 'symbol') return false;
      const { verdict } = judge(name, role);
      if (verdict === 'unread' && gene.locus !== 'mirna') unread.push(name);
      return verdict !== 'dropped';
    });
  // Symbol and full name are always included; the gate only decides whether they are read.
  accepted([gene.symbol], 'symbol');
  accepted([gene.name], 'name');
  const previous = accepted(
    gene.previous.filter((name) => name !== gene.symbol),
    'previous',
  );
  const aliases = accepted(
    gene.aliases.filter((name) => name !== gene.symbol && !previous.includes(name)),
    'alias',
  );
  return {
    id: gene.id,
    symbol: gene.symbol,
    name: gene.name,
    locus: gene.locus,
    previous,
    aliases,
    unread: sortedUnique(unread),
    exactCase: ofField ? undefined : true,
    // Cards of genes outside the field link to HGNC, which has both; in the artefact they would take more room than the
    // symbols.
    entrez: ofField ? gene.entrez : undefined,
    uniprot: ofField ? gene.uniprot : undefined,
    source: gene.changed ? releaseOfChange : release,
  };
}

/** Returns how often each reason excluded a name, most frequent first. */
export function countReasons(gated: readonly string[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const line of gated) {
    const [, , verdict, reason] = line.split('\t');
    counts.set(`${verdict}: ${reason}`, (counts.get(`${verdict}: ${reason}`) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a).map(([reason, count]) => `${count}\t${reason}`);
}

/** Returns the names for which the ambiguity table says what they need, with their genes. */
function explainedNames(ambiguity: string): Set<string> {
  const rows = parse(ambiguity) as readonly { readonly spelling: string; readonly id: string }[];
  return new Set(rows.map(({ spelling, id }) => `${spelling}\t${id}`));
}

function main(folder: string | undefined, detail: string | undefined): void {
  if (folder === undefined)
    throw new Error('usage: npx tsx server/src/tools/import/hgnc.ts <folder with hgnc.tsv> [--names]');
  const selection = (file: string): string => readFileSync(join('data/selection', file), 'utf8');
  const changes = join(folder, 'hgnc_symbol_changes_2024_2025.tsv');
  const { genes, gated, missing } = importHgnc({
    hgnc: readFileSync(join(folder, 'hgnc.tsv'), 'utf8'),
    ...(existsSync(changes) ? { changes: readFileSync(changes, 'utf8') } : {}),
    field: readList(selection('genes.txt')),
    words: new Set(readList(selection('gene-words.txt'))),
    abbreviations: readAbbreviations(selection('abbreviations.tsv')),
    stops: readAliasStops(selection('gene-alias-stops.tsv')),
    explained: explainedNames(readFileSync('data/ambiguity.yaml', 'utf8')),
  });
  if (missing.length > 0) throw new Error(`data/selection/genes.txt: not approved symbols: ${missing.join(', ')}`);
  writeFileSync('data/genes.tsv', formatTsv(geneColumns, genes));
  if (detail === '--names') console.log(gated.join('\n'));
  console.log(countReasons(gated).join('\n'));
  console.log(`${genes.length} genes written, ${gated.length} names not read in text`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2], process.argv[3]);
