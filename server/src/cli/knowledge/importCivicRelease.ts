import { createHash } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../../core/knowledge/canonicalJson.ts';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { packLayer } from '../../core/knowledge/layer.ts';
import { userLayerFile } from '../../node/userData.ts';
import { type CivicLayer, civicLayer } from '../../tables/civic/civicLayer.ts';
import { HeaderError } from '../../tables/tsvTable.ts';
import { CommandProblem, systemProblem, writingProblem } from '../commandProblem.ts';
import { makeFolder } from '../makeFolder.ts';
import { write } from '../output.ts';
import { shippedLayer } from '../shippedKnowledge.ts';

/** How many dropped items are printed; all of them are counted. */
const most = 20;

/** Reads a release of CIViC and keeps it as the user layer; what could not be taken over is told with its reason. */
export async function importCivicRelease(path: string, options: { readonly date?: string }): Promise<void> {
  if (options.date !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(options.date))
    throw new CommandProblem(`--date ${options.date} is no date. Write it as 2026-05-26.`);
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`${path} ${systemProblem(error)}`);
  }
  const base = createKnowledge([shippedLayer()]);
  let layer: CivicLayer;
  try {
    layer = civicLayer(base, text, options.date);
  } catch (error) {
    if (error instanceof HeaderError) throw new CommandProblem(error.message.replace(/^[^:]*/u, path));
    throw error;
  }
  if (layer.tables.evidence.length === 0)
    throw new CommandProblem(`${path} has no predictive evidence that the base can take. Nothing is changed.`);

  const shipped = base.layers[0]?.release.civic ?? '';
  if (layer.release.date < shipped)
    throw new CommandProblem(
      `${path} is of ${layer.release.date}; the base ships CIViC of ${shipped}. Nothing is changed: take a newer release.`,
    );

  const target = userLayerFile();
  const hash = createHash('sha256').update(canonicalJson(layer.tables)).digest('hex');
  try {
    await makeFolder(dirname(target));
    // A server that starts meanwhile reads the old file or the new one, never half of it.
    writeFileSync(`${target}.new`, packLayer(layer.tables, { ...layer.release, hash }));
    renameSync(`${target}.new`, target);
  } catch (error) {
    throw new CommandProblem(`${target}: ${writingProblem(error)} RESISTANCE_DATA names another folder for it.`);
  }

  const left = [...layer.dropped, ...layer.faults.map((fault) => `${fault.file}:${fault.line}\t${fault.message}`)];
  const withdrawn = layer.release.withdrawn ?? [];
  await write(
    process.stdout,
    [
      `CIViC of ${layer.release.civic}: ${layer.tables.evidence.length} items, ${layer.added} of them new; ${withdrawn.length} of the base withdrawn.`,
      ...(layer.unmatched.length > 0
        ? [`${layer.unmatched.length} therapies are no substance or class of the base and are kept by name.`]
        : []),
      ...left.slice(0, most).map((line) => `left out: ${line.replaceAll('\t', ' ')}`),
      ...(left.length > most ? [`left out: ${left.length - most} more`] : []),
      `Kept in ${target}; editors use it after "Resistance Annotations: Restart Language Server".`,
      '',
    ].join('\n'),
  );
}
