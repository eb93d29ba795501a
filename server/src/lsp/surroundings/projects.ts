import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { type FileTree, isWithin } from '../../files/fileTree.ts';
import { createProjectReader } from '../../files/projectFolders.ts';
import type { Nesting } from '../../project/nesting.ts';
import type { Project } from '../../project/project.ts';
import {
  type ProjectFault,
  type ProjectFile,
  type ProjectFolders,
  tablesFolderName,
} from '../../project/projectFolder.ts';
import type { FaultLog } from '../faultLog.ts';
import type { Host } from '../host.ts';
import { diagnosticSource } from '../serverInfo.ts';
import type { LoadedKnowledge } from './knowledgeBase.ts';

/** The project that a document belongs to. */
export interface DocumentProject {
  /** The same object as long as no file of the project changes; undefined outside any project. */
  readonly project: Project | undefined;
  /** Absolute path of the document with `/` as separator, if it is a file. */
  readonly path: string | undefined;
  /** Path relative to the workspace folder that contains the document, if one does. */
  readonly fromWorkspace: string | undefined;
}

/** `.resistance/vocabulary.yaml` of a project; without `text` it does not exist yet. */
export interface VocabularyFile {
  readonly uri: string;
  readonly text?: string;
}

/** Knows the project of every document; reports faults in project files as diagnostics of these files. */
export interface Projects {
  of(uri: string): Promise<DocumentProject>;
  /** The vocabulary file of a document's project, or the one to be created; undefined for a document in no folder. */
  vocabulary(uri: string): Promise<VocabularyFile | undefined>;
  /** Sets the workspace folders. A document that is not a file, such as an untitled one, belongs to the first of them. */
  workspaceFolders(uris: readonly string[]): void;
  /** Call when files may have changed: they are read again on demand. */
  forget(): void;
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** In UTF-16 units, longer than any line: clients clamp a position beyond the end of a line. */
const lineLength = 10_000;

/** The diagnostic for a fault in a project file; it marks the whole line. */
const faultDiagnostic = ({ line, code, message }: ProjectFault): Diagnostic => ({
  range: { start: { line: line - 1, character: 0 }, end: { line: line - 1, character: lineLength } },
  severity: DiagnosticSeverity.Error,
  source: diagnosticSource,
  code,
  message,
});

const isVocabulary = ({ name }: ProjectFile): boolean => /^vocabulary\.ya?ml$/u.test(name);

export function createProjects(
  connection: Connection,
  host: Host,
  base: Promise<LoadedKnowledge>,
  faults: FaultLog,
): Projects {
  let workspace: readonly string[] = [];
  /** The project folders around folders (URIs), as found since the files may last have changed. */
  const found = new Map<string, Promise<ProjectFolders | undefined>>();
  let nesting: Promise<Nesting> | undefined;
  /** The faults last published for each file; when a file has none any more, that is published once. */
  const blamed = new Map<string, string>();

  const read = (folder: string): Promise<ProjectFolders | undefined> => {
    const known = found.get(folder);
    if (known) return known;
    const tree = host.filesAround(folder, workspace);
    const path = tree?.pathOf(folder);
    const reading = tree && path !== undefined ? createProjectReader(tree).around(path) : Promise.resolve(undefined);
    found.set(folder, reading);
    return reading;
  };

  /** The innermost workspace folder that contains a path. */
  const openAround = (tree: FileTree, path: string): string | undefined =>
    workspace
      .flatMap((folder) => tree.pathOf(folder) ?? [])
      .filter((folder) => isWithin(path, folder))
      .sort((a, b) => b.length - a.length)[0];

  const tell = (uri: string, found: readonly ProjectFault[]): void => {
    const diagnostics = found.map(faultDiagnostic);
    const words = JSON.stringify(diagnostics);
    if ((blamed.get(uri) ?? '[]') === words) return;
    blamed.set(uri, words);
    connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error) => faults.report('Publishing the faults of a project file', error));
  };

  const nest = async (around: ProjectFolders | undefined): Promise<Project | undefined> => {
    const loaded = await base;
    // Few manuscripts have a project, so the YAML reader is loaded only for those that do.
    if (!around || 'problem' in loaded || (!nesting && around.folders.length === 0)) return undefined;
    nesting ??= import('../../project/loadedOnDemand.ts').then(({ createNesting }) =>
      createNesting(loaded.layers, loaded.knowledge, tell),
    );
    return (await nesting)(around);
  };

  return {
    vocabulary: async (uri) => {
      const own = await read(folderOf(uri));
      const tree = host.filesAround(uri, workspace);
      if (!own || !tree) return undefined;
      const known = own.folders.findLast(({ tables }) => tables.some(isVocabulary))?.tables.find(isVocabulary);
      // A file that cannot be read must not be overwritten.
      if (known) return known.problem === undefined ? known : undefined;
      // The project is the nearest folder with project files, else the open folder or that of the manuscript.
      const folder = own.folders.at(-1)?.path ?? openAround(tree, own.path) ?? own.path;
      return { uri: tree.uriOf(`${folder}/${tablesFolderName}/vocabulary.yaml`) };
    },
    workspaceFolders: (uris) => {
      workspace = uris;
      found.clear();
    },
    forget: () => found.clear(),
    of: async (uri) => {
      const tree = host.filesAround(uri, workspace);
      const path = tree?.pathOf(uri);
      const home = tree && path !== undefined ? openAround(tree, path) : undefined;
      const fromWorkspace = home === undefined ? undefined : path?.slice(home.length + 1);
      try {
        const folder = path === undefined ? workspace[0] : folderOf(uri);
        const project = await nest(folder === undefined ? undefined : await read(folder));
        return { project, path, fromWorkspace };
      } catch (error) {
        faults.report('Opening a project', error);
        return { project: undefined, path, fromWorkspace };
      }
    },
  };
}
