import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { byCodeUnit, formatTsv, parseTsv } from '../tables/tsvTable.ts';

export interface ImportedProtein {
  readonly accession: string;
  readonly gene: string;
  readonly isoform: string | undefined;
  readonly primary: boolean;
  readonly residues: string;
  readonly source: string;
}

export const proteinColumns = ['accession', 'gene', 'isoform', 'primary', 'source', 'residues'] as const;

const releases: Readonly<Record<string, string>> = {
  uniprot: 'import UniProt (CC BY 4.0)',
  uniparc: 'import UniParc (CC BY 4.0)',
  refseq: 'import RefSeq (public domain)',
  ensembl: 'import Ensembl',
};

interface Entry {
  readonly fields: readonly string[];
  readonly residues: string;
}

/** FASTA with `|`-separated headers. A header that is not `SYMBOL|type:accession|…` stops the import. */
export function readFasta(file: string, text: string): Entry[] {
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
          isoform: isPrimary ? undefined : `${residues.length} aa`,
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
    throw new Error('usage: tsx server/src/tools/import-proteins.ts <folder with the FASTA files>');
  const genes = parseTsv('data/genes.tsv', readFileSync('data/genes.tsv', 'utf8'), ['id', 'symbol']).rows;
  const idOfSymbol = new Map(genes.map(({ cells }) => [cells.symbol ?? '', cells.id ?? '']));
  const proteins = importProteins(
    readFileSync(join(folder, 'proteins.fasta'), 'utf8'),
    readFileSync(join(folder, 'proteins_alt_isoforms.fasta'), 'utf8'),
    idOfSymbol,
  );
  writeFileSync('data/proteins.tsv', formatTsv(proteinColumns, proteins));
  const covered = new Set(proteins.map((protein) => protein.gene));
  console.log(
    `${proteins.length} sequences written for ${covered.size} genes; none for: ${genes
      .filter(({ cells }) => !covered.has(cells.id ?? ''))
      .map(({ cells }) => cells.symbol)
      .join(' ')}`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
