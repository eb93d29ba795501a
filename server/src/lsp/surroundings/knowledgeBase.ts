import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { type CompiledLayer, openLayer } from '../../core/knowledge/layer.ts';
import type { FaultLog } from '../faultLog.ts';
import type { Host } from '../host.ts';

/** The knowledge base with its layers, or the reason why there is none and the remedy. */
export type LoadedKnowledge =
  | { readonly knowledge: Knowledge; readonly layers: readonly CompiledLayer[]; readonly version: string }
  | { readonly problem: string };

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** The user's import, if there is one. One that cannot be read is reported and left out. */
async function importedLayers(host: Host, faults: FaultLog): Promise<readonly CompiledLayer[]> {
  let problem: string;
  try {
    const imported = await host.loadUserLayer();
    if (!imported) return [];
    const user = openLayer('user', imported);
    if ('layer' in user) return [user.layer];
    problem = user.problem;
  } catch (error) {
    problem = `${words(error)}.`;
  }
  faults.report('Reading the imported release', `${problem} It is left out; import it again.`);
  return [];
}

async function compiledLayers(host: Host, faults: FaultLog): Promise<readonly CompiledLayer[] | { problem: string }> {
  try {
    const shipped = openLayer('shipped', await host.loadKnowledge());
    if ('problem' in shipped) return shipped;
    return [shipped.layer, ...(await importedLayers(host, faults))];
  } catch (error) {
    return { problem: words(error) };
  }
}

/** Loads the shipped base with the user's imported layer on top. */
export async function loadKnowledgeBase(host: Host, faults: FaultLog): Promise<LoadedKnowledge> {
  const layers = await compiledLayers(host, faults);
  if ('problem' in layers) return layers;
  try {
    return { knowledge: createKnowledge(layers), layers, version: layers[0]?.release.version ?? '' };
  } catch (error) {
    const problem = `The knowledge base is damaged (${words(error)}). Install the extension again, or run "npm run build".`;
    return { problem };
  }
}
