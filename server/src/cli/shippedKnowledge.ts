import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge, readArtefact } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge, Layer } from '../core/knowledge/knowledge.ts';
import { CommandProblem } from './commandProblem.ts';

/** The layer that is compiled into `knowledge.json` beside the bundle. */
export function shippedLayer(): Layer {
  const path = join(__dirname, 'knowledge.json');
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new CommandProblem(`The knowledge base ${path} cannot be read. Install again, or run \`npm run build\`.`);
  }
  const read = readArtefact(json);
  if ('problem' in read) throw new CommandProblem(read.problem);
  return read.layer;
}

export const shippedKnowledge = (): Knowledge => createKnowledge([shippedLayer()]);

/** The same names without any evidence: every verdict is then silent. */
export function knowledgeWithoutEvidence(): Knowledge {
  const layer = shippedLayer();
  return createKnowledge([{ ...layer, tables: { ...layer.tables, evidence: [] } }]);
}
