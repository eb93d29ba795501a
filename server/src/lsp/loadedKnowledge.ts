import { createKnowledge, readArtefact } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { Host } from './host.ts';

/** The knowledge base, or why there is none and what helps. */
export type LoadedKnowledge =
  | { readonly knowledge: Knowledge; readonly version: string }
  | { readonly problem: string };

export async function loadKnowledge(host: Host): Promise<LoadedKnowledge> {
  try {
    const read = readArtefact(await host.loadKnowledge());
    if ('problem' in read) return read;
    return { knowledge: createKnowledge([read.layer]), version: read.layer.release.version };
  } catch (error) {
    return { problem: error instanceof Error ? error.message : String(error) };
  }
}
