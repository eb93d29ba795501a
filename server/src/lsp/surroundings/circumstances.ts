import type { Knowledge } from '../../core/knowledge/knowledge.ts';
import { mergeSettings, type WrittenSettings } from '../../core/settings/mergeSettings.ts';
import { readSettings } from '../../core/settings/readSettings.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { isExcluded, matches, parkedAt } from '../../project/atPath.ts';
import type { LoadedKnowledge } from './knowledgeBase.ts';
import type { DocumentProject, Projects } from './projects.ts';
import type { ResourceSettings } from './resourceSettings.ts';

/** Everything besides its text that the analysis of a document depends on. */
export interface Circumstances {
  readonly settings: Settings;
  readonly knowledge: Knowledge;
  /** Date version of the base. */
  readonly version: string;
  readonly baseline: readonly string[];
  readonly excluded: boolean;
}

/** The circumstances of each document: the same object until one of them changes. */
export interface CircumstancesOf {
  /** Resolves to undefined without a knowledge base. */
  of(uri: string): Promise<Circumstances | undefined>;
  forget(uri: string): void;
}

export function createCircumstances(
  base: Promise<LoadedKnowledge>,
  editor: ResourceSettings,
  projects: Projects,
): CircumstancesOf {
  interface Made {
    readonly written: WrittenSettings;
    readonly project: DocumentProject['project'];
    readonly circumstances: Circumstances;
  }
  const made = new Map<string, Made>();
  return {
    forget: (uri) => void made.delete(uri),
    of: async (uri) => {
      const [loaded, written, { project, path, fromWorkspace }] = await Promise.all([
        base,
        editor.of(uri),
        projects.of(uri),
      ]);
      if ('problem' in loaded) return undefined;
      const before = made.get(uri);
      if (before && before.written === written && before.project === project) return before.circumstances;
      const own = readSettings(written).settings;
      const circumstances: Circumstances = {
        // The project's settings override personal ones, so that all members and the command line see the same.
        settings: project ? readSettings(mergeSettings(written, project.settings)).settings : own,
        knowledge: project?.knowledge ?? loaded.knowledge,
        version: loaded.version,
        baseline: project && path !== undefined ? parkedAt(project, path) : [],
        excluded:
          matches(own.exclude, fromWorkspace ?? '') ||
          (project !== undefined && path !== undefined && isExcluded(project, path)),
      };
      made.set(uri, { written, project, circumstances });
      return circumstances;
    },
  };
}
