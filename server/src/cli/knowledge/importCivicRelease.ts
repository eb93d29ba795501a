import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { canonicalJson } from '../../core/knowledge/canonicalJson.ts';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { packLayer } from '../../core/knowledge/layer.ts';
import { plural } from '../../core/text/plural.ts';
import { userLayerFile } from '../../node/userData.ts';
import { type CivicLayer, civicLayer } from '../../tables/civic/civicLayer.ts';
import { HeaderError } from '../../tables/tsvTable.ts';
import { CommandProblem, systemProblem, writingProblem } from '../commandProblem.ts';
import { makeFolder } from '../makeFolder.ts';
import { write } from '../output.ts';
import { replaceFile } from '../replaceFile.ts';
import { shippedLayer } from '../shippedKnowledge.ts';

/** How many dropped items are listed; all of them are counted. */
const mostDropped = 20;

/** Imports a CIViC release as the user layer; items that could not be taken over are reported with the reason. */
export async function importCivicRelease(path: string, options: { readonly date?: string }): Promise<void> {
  if (options.date !== undefined && !/^\d{4}-\d\d-\d\d$/u.test(options.date))
    throw new CommandProblem(`--date ${options.date} is no date. Write it as 2026-05-26.`);
  const base = createKnowledge([shippedLayer()]);
  const layer = readRelease(path, base, options.date);
  if (layer.tables.evidence.length === 0)
    throw new CommandProblem(`${path} has no predictive evidence that the base can take. Nothing is changed.`);
  const shipped = base.layers[0]?.release.civic ?? '';
  if (layer.release.date < shipped)
    throw new CommandProblem(
      `${path} is of ${layer.release.date}; the base ships CIViC of ${shipped}. Nothing is changed: take a newer release.`,
    );
  const target = userLayerFile();
  await keep(layer, target);
  await write(process.stdout, importReport(layer, target));
}

function readRelease(path: string, base: Knowledge, date: string | undefined): CivicLayer {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new CommandProblem(`${path}: ${systemProblem(error)}`);
  }
  try {
    return civicLayer(base, text, date);
  } catch (error) {
    if (error instanceof HeaderError) throw new CommandProblem(error.message.replace(/^[^:]*/u, path));
    throw error;
  }
}

/** Stores the layer in one step: a server that starts meanwhile reads the old file or the new one, never half of it. */
async function keep({ tables, release }: CivicLayer, target: string): Promise<void> {
  const hash = createHash('sha256').update(canonicalJson(tables)).digest('hex');
  try {
    await makeFolder(dirname(target));
    await replaceFile(target, packLayer(tables, { ...release, hash }));
  } catch (error) {
    throw new CommandProblem(`${target}: ${writingProblem(error)} RESISTANCE_DATA names another folder for it.`);
  }
}

function importReport({ tables, release, added, unmatched, dropped, faults }: CivicLayer, target: string): string {
  const left = [...dropped, ...faults.map((fault) => `${fault.file}:${fault.line}\t${fault.message}`)];
  const items = plural(tables.evidence.length, 'item');
  const lines = [
    `CIViC of ${release.civic}: ${items}, ${added} of them new; ${release.withdrawn?.length ?? 0} of the base withdrawn.`,
    ...(unmatched.length > 0
      ? [`Kept by name, being no substance or class of the base: ${plural(unmatched.length, 'therapy', 'therapies')}.`]
      : []),
    ...left.slice(0, mostDropped).map((line) => `left out: ${line.replaceAll('\t', ' ')}`),
    ...(left.length > mostDropped ? [`left out: ${left.length - mostDropped} more`] : []),
    `Kept in ${target}; editors use it after "Resistance Annotations: Restart Language Server".`,
  ];
  return lines.map((line) => `${line}\n`).join('');
}
