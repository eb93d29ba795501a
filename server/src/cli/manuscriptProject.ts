import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge } from '../core/knowledge/knowledge.ts';
import type { CompiledLayer } from '../core/knowledge/layer.ts';
import type { WrittenSettings } from '../core/settings/mergeSettings.ts';
import { readSettings } from '../core/settings/readSettings.ts';
import type { Settings } from '../core/settings/settings.ts';
import { createProjectReader } from '../files/projectFolders.ts';
import { systemFiles, treePath } from '../node/systemFiles.ts';
import { excludedBy, parkedAt } from '../project/atPath.ts';
import { createNesting } from '../project/nesting.ts';
import { settingsFileName } from '../project/projectFolder.ts';

/** The settings and knowledge that apply to one manuscript. */
export interface ManuscriptProject {
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  readonly baseline: readonly string[];
  /** The settings file that leaves the manuscript out, if one does. */
  readonly excludedBy: string | undefined;
  /** Texts of the tables behind the knowledge, which identify it. */
  readonly tables: readonly string[];
}

export interface ProjectLookup {
  of(file: string): Promise<ManuscriptProject>;
}

/**
 * Finds the project of each manuscript as the language server does. Settings from `--config` replace those of projects.
 * `reportFault` is called with each fault of a project file, as `path:line: message`.
 */
export function createProjectLookup(
  layers: readonly CompiledLayer[],
  config: WrittenSettings | undefined,
  reportFault: (fault: string) => void,
): ProjectLookup {
  const base = createKnowledge(layers);
  const reader = createProjectReader(systemFiles);
  const passedOn = new Set<string>();
  const nest = createNesting(layers, base, (uri, faults) => {
    for (const { line, code, message } of faults) {
      const words = `${fileURLToPath(uri)}:${line}: ${message}`;
      if (passedOn.has(words) || (config && code === 'meta/settings')) continue;
      passedOn.add(words);
      reportFault(words);
    }
  });
  /** The same object for all manuscripts with the same settings, so that work based on them is done once. */
  const settingsOf = oncePerObject((written: WrittenSettings) => readSettings(written).settings);
  return {
    of: async (file) => {
      const around = await reader.around(treePath(dirname(resolve(file))));
      const project = nest(around);
      const path = treePath(file);
      const folder = config || !project ? undefined : excludedBy(project, path);
      return {
        settings: settingsOf(config ?? project?.settings ?? noSettings),
        knowledge: project?.knowledge ?? base,
        baseline: project ? parkedAt(project, path) : [],
        excludedBy: folder === undefined ? undefined : join(folder, settingsFileName),
        tables: around.folders.flatMap(({ tables }) => tables.map(({ name, text }) => `${name}\n${text}`)),
      };
    },
  };
}

const noSettings: WrittenSettings = {};

/** Memoises a function by its argument, for as long as that object lives. */
function oncePerObject<K extends object, V>(make: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, V>();
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = make(key);
    known.set(key, value);
    return value;
  };
}
