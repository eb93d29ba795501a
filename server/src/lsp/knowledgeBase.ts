import { type Connection, type Diagnostic, DiagnosticSeverity } from 'vscode-languageserver';
import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge, TableLayer } from '../core/knowledge/knowledge.ts';
import { type CompiledLayer, openLayer } from '../core/knowledge/layer.ts';
import type { Fault } from '../core/knowledge/validate.ts';
import type { FaultLog } from './faultLog.ts';
import type { Host, ProjectFile } from './host.ts';
import { diagnosticSource } from './toDiagnostic.ts';

/** The knowledge base, or why there is none and what helps. */
export type LoadedKnowledge =
  | { readonly knowledge: Knowledge; readonly version: string }
  | { readonly problem: string };

/** The layers that answer: the base that ships, what the user imported, and the tables of the workspace's projects. */
export interface KnowledgeBase {
  loaded(): Promise<LoadedKnowledge>;
  /** Reads the tables of these workspace folders (URIs) anew; their faults become diagnostics of their files. */
  readProjects(folders: readonly string[]): Promise<LoadedKnowledge>;
}

const words = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function compiledLayers(host: Host, faults: FaultLog): Promise<readonly CompiledLayer[] | { problem: string }> {
  try {
    const shipped = openLayer('shipped', await host.loadKnowledge());
    if ('problem' in shipped) return shipped;
    const imported = await host.loadUserLayer();
    if (!imported) return [shipped.layer];
    const user = openLayer('user', imported);
    if ('layer' in user) return [shipped.layer, user.layer];
    faults.report('Reading the imported release', `${user.problem} It is left out; import it again.`);
    return [shipped.layer];
  } catch (error) {
    return { problem: words(error) };
  }
}

function joined(layers: readonly (CompiledLayer | TableLayer)[]): LoadedKnowledge {
  try {
    return { knowledge: createKnowledge(layers), version: layers[0]?.release.version ?? '' };
  } catch (error) {
    const problem = `The knowledge base is damaged (${words(error)}). Install the extension again, or run "npm run build".`;
    return { problem };
  }
}

/** A fault of a table, on its whole line. */
const toDiagnostic = ({ line, field, message, remedy }: Fault): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: 10_000 } },
  severity: DiagnosticSeverity.Error,
  source: diagnosticSource,
  code: 'meta/table',
  message: `${field === undefined ? '' : `${field}: `}${message}. ${remedy}`,
});

export function createKnowledgeBase(connection: Connection, host: Host, faults: FaultLog): KnowledgeBase {
  const compiled = compiledLayers(host, faults);
  let current = compiled.then((layers) => ('problem' in layers ? layers : joined(layers)));
  /** Files that have diagnostics now. */
  let blamed: ReadonlySet<string> = new Set();

  const tell = (found: ReadonlyMap<string, readonly Diagnostic[]>): void => {
    for (const uri of new Set([...blamed, ...found.keys()]))
      connection
        .sendDiagnostics({ uri, diagnostics: [...(found.get(uri) ?? [])] })
        .catch((error) => faults.report('Publishing the faults of a table', error));
    blamed = new Set(found.keys());
  };

  async function withProjects(folders: readonly string[]): Promise<LoadedKnowledge> {
    const layers = await compiled;
    if ('problem' in layers) return layers;
    const base = joined(layers);
    if ('problem' in base) return base;
    const projects: TableLayer[] = [];
    const found = new Map<string, Diagnostic[]>();
    for (const folder of folders) {
      try {
        const files = await host.readProjectTables(folder);
        if (files.length === 0) continue;
        const { layer, told } = await projectLayer(files, base.knowledge);
        projects.push(layer);
        for (const [uri, diagnostics] of told) found.set(uri, diagnostics);
      } catch (error) {
        faults.report(`Reading the tables of ${folder}`, error);
      }
    }
    tell(found);
    return projects.length === 0 ? base : joined([...layers, ...projects]);
  }

  return {
    loaded: () => current,
    readProjects: (folders) => {
      current = withProjects(folders);
      return current;
    },
  };
}

async function projectLayer(
  files: readonly ProjectFile[],
  base: Knowledge,
): Promise<{ layer: TableLayer; told: Map<string, Diagnostic[]> }> {
  // Few projects have tables: the reader of YAML is not loaded for those that have none.
  const { loadTables } = await import('../tables/loadTables.ts');
  const { sound, faults } = loadTables(files, base);
  const told = new Map<string, Diagnostic[]>();
  for (const fault of faults) {
    const uri = files.find(({ name }) => name === fault.file)?.uri;
    if (uri) told.set(uri, [...(told.get(uri) ?? []), toDiagnostic(fault)]);
  }
  return { layer: { name: 'project', release: { version: 'local', date: '', hash: '' }, tables: sound }, told };
}
