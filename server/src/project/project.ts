import { createKnowledge } from '../core/knowledge/createKnowledge.ts';
import type { Knowledge, TableLayer } from '../core/knowledge/knowledge.ts';
import type { CompiledLayer } from '../core/knowledge/layer.ts';
import { faultWords } from '../core/knowledge/validate.ts';
import { mergeSettings, type WrittenSettings } from '../core/settings/mergeSettings.ts';
import { loadTables } from '../tables/loadTables.ts';
import { type Baseline, readBaseline } from './baselineFile.ts';
import type { ProjectFault, ProjectFile, ProjectFolder } from './projectFolder.ts';
import { readSettingsFile } from './settingsFile.ts';

type AnyLayer = CompiledLayer | TableLayer;

/**
 * What holds for the manuscripts of a folder: the files of all folders around it, the nearer ones laid over the farther ones.
 * Settings replace each other key by key, tables add to each other, exclusions and baselines apply side by side.
 */
export interface Project {
  readonly layers: readonly AnyLayer[];
  readonly knowledge: Knowledge;
  readonly settings: WrittenSettings;
  readonly faults: readonly ProjectFault[];
  readonly baselines: readonly { readonly folder: string; readonly baseline: Baseline }[];
  readonly exclusions: readonly { readonly folder: string; readonly patterns: readonly string[] }[];
}

/** A manuscript outside of any project: what the base and the user's release say. */
export const noProject = (layers: readonly AnyLayer[], knowledge: Knowledge): Project => ({
  layers,
  knowledge,
  settings: {},
  faults: [],
  baselines: [],
  exclusions: [],
});

/** The project of a folder within the project around it. */
export function nestProject(around: Project, folder: ProjectFolder): Project {
  const { settings, baseline } = folder;
  const tables = folder.tables.filter(isRead);
  const read = settings && isRead(settings) ? readSettingsFile(settings.text) : undefined;
  const { exclude, ...others } = withPaths(read?.settings ?? {}, folder.path);
  const parked = baseline && isRead(baseline) ? readBaseline(baseline.text) : undefined;
  const added = tables.length > 0 ? withTables(around, tables) : undefined;
  const faults: ProjectFault[] = [
    ...leftOut('meta/settings', [settings]),
    ...leftOut('meta/table', folder.tables),
    ...leftOut('meta/baseline', [baseline]),
    ...(read?.problems ?? []).map((problem) => ({ uri: settings!.uri, code: 'meta/settings' as const, ...problem })),
    ...(added?.faults ?? []),
    ...(parked?.problem === undefined
      ? []
      : [{ uri: baseline!.uri, line: 1, code: 'meta/baseline' as const, message: parked.problem }]),
  ];
  return {
    layers: added?.layers ?? around.layers,
    knowledge: added?.knowledge ?? around.knowledge,
    settings: mergeSettings(around.settings, others),
    faults: [...around.faults, ...faults],
    baselines: parked ? [...around.baselines, { folder: folder.path, baseline: parked.baseline }] : around.baselines,
    exclusions: isStrings(exclude)
      ? [...around.exclusions, { folder: folder.path, patterns: exclude }]
      : around.exclusions,
  };
}

const isRead = ({ problem }: ProjectFile): boolean => problem === undefined;

const leftOut = (code: ProjectFault['code'], files: readonly (ProjectFile | undefined)[]): readonly ProjectFault[] =>
  files.flatMap((file) =>
    file?.problem === undefined ? [] : [{ uri: file.uri, line: 1, code, message: file.problem }],
  );

const isStrings = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((one) => typeof one === 'string');

/** Names of bibliographies are those of files beside the settings file, not beside each manuscript. */
function withPaths(settings: WrittenSettings, folder: string): WrittenSettings {
  const { citations } = settings as { readonly citations?: { readonly bibliographies?: unknown } | null };
  const named = citations?.bibliographies;
  if (!isStrings(named)) return settings;
  const bibliographies = named.map((name) =>
    /^(?:[/~\\]|[A-Za-z]:[/\\]|[a-z]{2,}:\/\/)/u.test(name) ? name : `${folder}/${name}`,
  );
  return { ...settings, citations: { ...citations, bibliographies } };
}

function withTables(around: Project, tables: readonly ProjectFile[]) {
  const { sound, faults } = loadTables(tables, around.knowledge);
  const release = { version: 'local', date: '', hash: '' };
  const layers = [...around.layers, { name: 'project' as const, release, tables: sound }];
  return {
    layers,
    knowledge: createKnowledge(layers),
    faults: faults.flatMap((fault): ProjectFault[] => {
      const uri = tables.find(({ name }) => name === fault.file)?.uri;
      return uri === undefined ? [] : [{ uri, line: fault.line, code: 'meta/table', message: faultWords(fault) }];
    }),
  };
}
