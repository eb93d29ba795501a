import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parse } from 'yaml';
import { byCodeUnit } from '../../core/text/byCodeUnit.ts';
import { formatTsv, parseTsv } from '../../tables/tsvTable.ts';

export interface ImportedProtein {
  readonly accession: string;
  readonly gene: string;
  readonly isoform: string | undefined;
  readonly primary: boolean;
  readonly residues: string;
  readonly source: string;
}

const proteinColumns = ['accession', 'gene', 'isoform', 'primary', 'source', 'residues'] as const;

const releases: Readonly<Record<string, string>> = {
  uniprot: 'import UniProt (CC BY 4.0)',
  uniparc: 'import UniParc (CC BY 4.0)',
  refseq: 'import RefSeq (public domain)',
  ensembl: 'import Ensembl',
};

/** What the field calls an isoform, if it has a name for it; any other is named by its length. */
const isoformNames: Readonly<Record<string, string>> = {
  P00519: '1a',
  'NP_009297.2': '1b',
  'NP_000239.1': 'M',
  'NP_001745.2': '1c',
  'NP_061485.1': 'b (211 aa)',
};

/** A rule of data/numbering.tsv: it covers the residues after the stretch by which an isoform is longer or shorter. */
export interface IsoformNumbering {
  readonly gene: string;
  readonly shift: number;
  readonly from: number;
  readonly name: string;
  readonly reason: string;
  readonly source: string;
}

const numberingColumns = ['gene', 'shift', 'from', 'name', 'reason', 'source'] as const;

/** An isoform with the same end as the primary sequence numbers that end differently. A shorter common end may be chance. */
const shortestEnd = 40;

/** Derives how papers on an isoform number the residues of the primary sequence, from the two sequences. */
export function isoformNumbering(proteins: readonly ImportedProtein[]): IsoformNumbering[] {
  const primaries = new Map(proteins.filter((one) => one.primary).map((one) => [one.gene, one]));
  return proteins.flatMap((isoform) => {
    const primary = primaries.get(isoform.gene);
    if (isoform.primary || primary === undefined) return [];
    const [long, short] = [primary.residues, isoform.residues];
    const shift = short.length - long.length;
    let shared = 0;
    while (shared < Math.min(long.length, short.length) && long.at(-1 - shared) === short.at(-1 - shared)) shared++;
    if (shift === 0 || shared < shortestEnd) return [];
    const from = long.length - shared + 1;
    return [
      {
        gene: isoform.gene,
        shift,
        from,
        name: `isoform ${isoform.accession} (${short.length} aa)`,
        reason: `Residues ${from} to ${long.length} of ${primary.accession} stand in ${isoform.accession} as well, ${Math.abs(shift)} ${shift > 0 ? 'further on' : 'earlier'}: compared letter by letter.`,
        source: isoform.source,
      },
    ];
  });
}

interface Entry {
  readonly fields: readonly string[];
  readonly residues: string;
}

/** Reads FASTA with `|`-separated headers. A header other than `SYMBOL|type:accession|…` stops the import. */
function readFasta(file: string, text: string): Entry[] {
  const entries: { fields: string[]; residues: string }[] = [];
  for (const [index, line] of text.split(/\r?\n/).entries()) {
    if (line.startsWith('>')) {
      const fields = line.slice(1).split('|');
      if (!/^[a-z_]+:\S+$/.test(fields[1] ?? ''))
        throw new Error(`${file}:${index + 1}: the header is not SYMBOL|type:accession|…: ${line}`);
      entries.push({ fields, residues: '' });
    } else if (line !== '') {
      const entry = entries.at(-1);
      if (entry === undefined) throw new Error(`${file}:${index + 1}: residues before the first header`);
      entry.residues += line.trim().toUpperCase().replace(/\*$/, '');
    }
  }
  return entries;
}

export function importProteins(
  primary: string,
  isoforms: string,
  idOfSymbol: ReadonlyMap<string, string>,
): ImportedProtein[] {
  const read = (file: string, text: string, isPrimary: boolean): ImportedProtein[] =>
    readFasta(file, text).flatMap(({ fields, residues }) => {
      const [symbol = '', typed = ''] = fields;
      const gene = idOfSymbol.get(symbol);
      if (gene === undefined) return [];
      const [type = '', accession = ''] = typed.split(':');
      return [
        {
          accession,
          gene,
          isoform: isoformNames[accession] ?? (isPrimary ? undefined : `${residues.length} aa`),
          primary: isPrimary,
          residues,
          source: releases[type] ?? `import ${type}`,
        },
      ];
    });
  return [...read('proteins.fasta', primary, true), ...read('proteins_alt_isoforms.fasta', isoforms, false)].sort(
    (a, b) =>
      byCodeUnit(a.gene, b.gene) || Number(b.primary) - Number(a.primary) || byCodeUnit(a.accession, b.accession),
  );
}

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error('usage: npx tsx server/src/tools/import/proteins.ts <folder with the FASTA files>');
  const genes = parseTsv('data/genes.tsv', readFileSync('data/genes.tsv', 'utf8'), ['id', 'symbol', 'exactCase']).rows;
  const idOfSymbol = new Map(genes.map(({ cells }) => [cells.symbol ?? '', cells.id ?? '']));
  const proteins = importProteins(
    readFileSync(join(folder, 'proteins.fasta'), 'utf8'),
    readFileSync(join(folder, 'proteins_alt_isoforms.fasta'), 'utf8'),
    idOfSymbol,
  );
  writeFileSync('data/proteins.tsv', formatTsv(proteinColumns, proteins));
  // A hand-written rule says more about the same shift.
  const written = parse(readFileSync('data/numbering.yaml', 'utf8')) as readonly { gene: string; shift: number }[];
  const rules = isoformNumbering(proteins).filter(
    (rule) => !written.some(({ gene, shift }) => gene === rule.gene && shift === rule.shift),
  );
  writeFileSync('data/numbering.tsv', formatTsv(numberingColumns, rules));
  const covered = new Set(proteins.map((protein) => protein.gene));
  console.log(
    `${proteins.length} sequences and ${rules.length} rules of numbering written for ${covered.size} genes; none of the field for: ${genes
      .filter(({ cells }) => !covered.has(cells.id ?? '') && cells.exactCase !== 'true')
      .map(({ cells }) => cells.symbol)
      .join(' ')}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
