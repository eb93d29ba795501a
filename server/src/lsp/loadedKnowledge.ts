import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { type CompiledLayer, openLayer } from '../core/knowledge/layer.ts';
import type { Host } from './host.ts';

/** The knowledge base, or why there is none and what helps. */
export type LoadedKnowledge =
  | { readonly knowledge: Knowledge; readonly version: string }
  | { readonly problem: string };

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

function joined(layer: CompiledLayer): LoadedKnowledge {
  try {
    return { knowledge: createKnowledge([layer]), version: layer.release.version };
  } catch (error) {
    const problem = `The knowledge base is damaged (${words(error)}). Install the extension again, or run "npm run build".`;
    return { problem };
  }
}

export async function loadKnowledge(host: Host): Promise<LoadedKnowledge> {
  try {
    const read = openLayer('shipped', await host.loadKnowledge());
    if ('problem' in read) return read;
    return joined(read.layer);
  } catch (error) {
    return { problem: words(error) };
  }
}
