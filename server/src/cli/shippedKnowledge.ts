import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { type CompiledLayer, openLayer, withoutEvidence } from '../core/knowledge/layer.ts';
import { CommandProblem } from './commandProblem.ts';

/** The layer that is compiled into `knowledge.bin` beside the bundle. */
export function shippedLayer(): CompiledLayer {
  const path = join(__dirname, 'knowledge.bin');
  let file: Uint8Array;
  try {
    file = readFileSync(path);
  } catch {
    throw new CommandProblem(`The knowledge base ${path} cannot be read. Install again, or run \`npm run build\`.`);
  }
  const read = openLayer('shipped', file);
  if ('problem' in read) throw new CommandProblem(read.problem);
  return read.layer;
}

export const shippedKnowledge = (): Knowledge => createKnowledge([shippedLayer()]);

/** The shipped names without any evidence, so that every verdict is silent. */
export const knowledgeWithoutEvidence = (): Knowledge => createKnowledge([withoutEvidence(shippedLayer())]);
