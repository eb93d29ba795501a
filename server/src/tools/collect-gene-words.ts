import { readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { listOf, parseTsv, sortedUnique } from '../tables/tsvTable.ts';

/**
 * Returns every symbol and alias of HGNC, in lower case and without hyphens (T-ALK is also written TALK), that is a
 * word of the lists. The lists themselves are not stored.
 */
export function geneWords(hgnc: string, wordLists: readonly string[]): string[] {
  const words = new Set(wordLists.flatMap((list) => list.split(/\r?\n/).map((word) => word.trim().toLowerCase())));
  const names = parseTsv('hgnc.tsv', hgnc, ['symbol', 'alias_symbol', 'prev_symbol']).rows.flatMap(({ cells }) => [
    cells.symbol ?? '',
    ...listOf(cells.alias_symbol),
    ...listOf(cells.prev_symbol),
  ]);
  return sortedUnique(names.map((name) => name.toLowerCase().replace(/-/g, ''))).filter(
    (name) => name.length > 1 && words.has(name),
  );
}

function main(hgnc: string | undefined, lists: readonly string[]): void {
  if (hgnc === undefined || lists.length === 0)
    throw new Error('usage: npx tsx server/src/tools/collect-gene-words.ts <hgnc.tsv> <word list>...');
  const found = geneWords(
    readFileSync(hgnc, 'utf8'),
    lists.map((list) => readFileSync(list, 'utf8')),
  );
  const head =
    '# Names of genes that are words of English or proper names, found by collect-gene-words.ts in the SCOWL lists.';
  writeFileSync('data/selection/gene-words.txt', `${head}\n${found.join('\n')}\n`);
  console.log(`${found.length} names of genes are words`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2], process.argv.slice(3));
