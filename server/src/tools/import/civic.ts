import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { alterationColumns, evidenceColumns, importCivic, sourceColumns } from '../../tables/civic/importCivic.ts';
import { formatTsv, parseTsv } from '../../tables/tsvTable.ts';
import { importDrugsFrom } from './drugs.ts';

/** The day of the release in the folder; the same as in data/release.yaml. */
const releaseDate = '2026-05-26';

/** Diseases by name, for the few that the release gives without DOID; they are in data/diseases.yaml and diseases.tsv. */
const withoutDoid: ReadonlyMap<string, string> = new Map([
  ['glioma', 'doid:0060108'],
  ['solid tumor', 'disease:solid-tumor'],
  ['solid tumors, advanced', 'disease:solid-tumor'],
  ['b-cell non-hodgkin lymphoma', 'disease:b-cell-non-hodgkin-lymphoma'],
  ['extramammary paget disease', 'disease:extramammary-paget-disease'],
]);

function main(folder: string | undefined): void {
  if (folder === undefined)
    throw new Error(
      'usage: npx tsx server/src/tools/import/civic.ts <folder with civic_evidence.tsv, civic_sources.tsv and drugs.tsv>',
    );
  const genes = parseTsv('data/genes.tsv', readFileSync('data/genes.tsv', 'utf8'), ['id', 'symbol']).rows;
  const result = importCivic({
    evidence: readFileSync(join(folder, 'civic_evidence.tsv'), 'utf8'),
    sources: readFileSync(join(folder, 'civic_sources.tsv'), 'utf8'),
    idOfGene: new Map(genes.map(({ cells }) => [cells.symbol ?? '', cells.id ?? ''])),
    date: releaseDate,
    therapies: importDrugsFrom(folder).therapies,
    diseaseIds: withoutDoid,
  });
  writeFileSync('data/alterations.tsv', formatTsv(alterationColumns, result.alterations));
  writeFileSync('data/evidence.tsv', formatTsv(evidenceColumns, result.evidence));
  writeFileSync('data/sources.tsv', formatTsv(sourceColumns, result.sources));
  console.log([...result.unmatched, ...result.dropped].join('\n'));
  console.log(
    `${result.alterations.length} alterations, ${result.evidence.length} evidence rows, ${result.sources.length} sources written, ${result.dropped.length} items dropped, ${result.unmatched.length} therapies kept by name`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main(process.argv[2]);
