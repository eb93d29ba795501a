import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { formatTsv } from '../../tables/tsvTable.ts';

/** The date up to which the list reaches; it is shown wherever a retraction is shown. */
const retractedUpTo = '2023-12-30';

/** Reads PMIDs, one a line, as rows in numerical order; a line that is not a PMID stops the import. */
export function importRetracted(text: string): readonly { readonly id: string }[] {
  const numbers = text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const wrong = numbers.findIndex((line) => !/^[1-9]\d{0,8}$/u.test(line));
  if (wrong >= 0)
    throw new Error(
      `line ${wrong + 1}: ${JSON.stringify(numbers[wrong])} is no PMID. The release changed its format: adapt the importer.`,
    );
  return [...new Set(numbers.map(Number))].sort((a, b) => a - b).map((number) => ({ id: `pmid:${number}` }));
}

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error(
      'usage: npx tsx server/src/tools/import/retracted.ts <folder with pubmed_retracted_pmids_2023-12.txt>',
    );
  const rows = importRetracted(readFileSync(join(folder, 'pubmed_retracted_pmids_2023-12.txt'), 'utf8'));
  writeFileSync('data/retracted.tsv', formatTsv(['id'], rows));
  console.log(`${rows.length} retracted works up to ${retractedUpTo}`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
