import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { deflateRawSync } from 'node:zlib';
import * as v from 'valibot';
import { parse } from 'yaml';
import { canonicalJson } from '../core/knowledge/canonicalJson.ts';
import { packLayer } from '../core/knowledge/layer.ts';
import { type Fault, faultWords } from '../core/knowledge/validate.ts';
import { plural } from '../core/text/plural.ts';
import { loadTables, type TableFile } from '../tables/loadTables.ts';
import { overlayFiles, tableFiles } from '../tables/tableFiles.ts';

const ReleaseFile = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^\d{4}\.\d{2}\.\d+$/)),
  date: v.pipe(v.string(), v.isoDate()),
  civic: v.pipe(v.string(), v.isoDate()),
  retractions: v.pipe(v.string(), v.isoDate()),
});

/** Returns a fault as a line with its place, which an editor or terminal can jump to. */
export const faultLine = (fault: Fault): string => `data/${fault.file}:${fault.line}: ${faultWords(fault)}`;

/** The last day on which a page was opened for a row of the tables. */
export const lastLooked = (tables: string): string =>
  [...tables.matchAll(/"(?:date|looked)":"(\d{4}-\d\d-\d\d)"/gu)].reduce(
    (last, [, day = '']) => (day > last ? day : last),
    '',
  );

/** Reads all files of the tables, curated fields last; a missing one is reported by the system. */
export const readFolder = (folder: string): TableFile[] => {
  const fields = readdirSync(join(folder, 'curated')).sort();
  const names = [
    ...Object.values(tableFiles).flat(),
    ...Object.values(overlayFiles),
    ...fields.map((name) => `curated/${name}`),
  ];
  return names.map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
};

function main(folder: string, target: string): void {
  const release = v.parse(ReleaseFile, parse(readFileSync(join(folder, 'release.yaml'), 'utf8')));
  const { tables, retracted, faults, integrity } = loadTables(readFolder(folder));
  if (faults.length > 0) {
    for (const fault of faults.slice(0, 200)) console.error(faultLine(fault));
    console.error(`${plural(faults.length, 'fault')}: nothing is written.`);
    process.exitCode = 1;
    return;
  }
  const content = canonicalJson(tables);
  const last = lastLooked(content);
  if (release.date < last) {
    console.error(
      `data/release.yaml: date is ${release.date}, and a row was looked up on ${last}. Write date: "${last}".`,
    );
    process.exitCode = 1;
    return;
  }
  const hash = createHash('sha256').update(content).digest('hex');
  const file = packLayer(tables, { ...release, hash }, retracted);
  mkdirSync(target, { recursive: true });
  writeFileSync(join(target, 'knowledge.bin'), file);
  const counts = Object.entries(tables).map(([name, rows]) => `${name} ${rows.length}`);
  const { substitutions, agree, renumbered, excepted, unknown } = integrity.residues;
  const [size, packed] = [file, deflateRawSync(file)].map((bytes) => `${Math.round(bytes.length / 1024)} KiB`);
  console.log(
    `knowledge ${release.version} (${hash.slice(0, 12)}), ${size}, compressed ${packed}: ${counts.join(', ')}`,
  );
  console.log(
    `residues: of ${substitutions} substitutions ${agree} agree, ${renumbered} by another numbering, ${excepted} excepted, ${unknown} without sequence`,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  main(process.argv[2] ?? 'data', process.argv[3] ?? 'dist');
