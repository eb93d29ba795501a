import { existsSync, readFileSync } from 'node:fs';
import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { type CompiledLayer, openLayer } from '../core/knowledge/layer.ts';
import { userLayerFile } from '../node/userData.ts';
import { systemProblem } from './commandProblem.ts';
import { shippedLayer } from './shippedKnowledge.ts';

/** The shipped layer with the user's import on top. A damaged import is reported and skipped. */
export function installedLayers(): readonly CompiledLayer[] {
  const shipped = shippedLayer();
  const path = userLayerFile();
  if (!existsSync(path)) return [shipped];
  let problem: string;
  try {
    const read = openLayer('user', readFileSync(path));
    if ('layer' in read) return [shipped, read.layer];
    problem = read.problem;
  } catch (error) {
    problem = systemProblem(error);
  }
  process.stderr.write(`${path}: ${problem} It is left out; import the release again.\n`);
  return [shipped];
}

export const installedKnowledge = (): Knowledge => createKnowledge(installedLayers());
