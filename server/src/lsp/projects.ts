import type { Connection, Diagnostic } from 'vscode-languageserver';
import { DiagnosticSeverity } from 'vscode-languageserver';
import { type FileTree, isWithin } from '../files/fileTree.ts';
import { createProjectReader } from '../files/projectFolders.ts';
import type { Nesting } from '../project/nesting.ts';
import type { Project } from '../project/project.ts';
import {
  type ProjectFault,
  type ProjectFile,
  type ProjectFolders,
  tablesFolderName,
} from '../project/projectFolder.ts';
import type { FaultLog } from './faultLog.ts';
import type { Host } from './host.ts';
import type { LoadedKnowledge } from './knowledgeBase.ts';
import { diagnosticSource } from './serverInfo.ts';

/** The project that a document belongs to. */
export interface DocumentProject {
  /** One and the same object as long as no file of the project changes; undefined outside of any project. */
  readonly project: Project | undefined;
  /** The document, absolute with `/` between its parts, where it is a file. */
  readonly path: string | undefined;
  /** The same as seen from the folder of the workspace that it lies in, where it lies in one. */
  readonly fromWorkspace: string | undefined;
}

/** `.resistance/vocabulary.yaml` of a project; without a text it is still to be made. */
export interface VocabularyFile {
  readonly uri: string;
  readonly text?: string;
}

/** Knows the project of every document; tells the faults of project files as diagnostics of these files. */
export interface Projects {
  of(uri: string): Promise<DocumentProject>;
  /** Where words of the project of a document are kept, or would be; undefined for a document in no folder. */
  vocabulary(uri: string): Promise<VocabularyFile | undefined>;
  /** A document that is no file, such as an untitled one, belongs to the first folder of the workspace. */
  workspaceFolders(uris: readonly string[]): void;
  /** The files may have changed: they are read again when they are next asked for. */
  forget(): void;
}

const folderOf = (uri: string): string => uri.slice(0, uri.lastIndexOf('/'));

/** In UTF-16 units. A place behind the end of a line is its end. */
const lineLength = 10_000;

/** A fault of a project file, on its whole line. */
const toDiagnostic = ({ line, code, message }: ProjectFault): Diagnostic => ({
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
  /** What was found around folders (URIs) since the files may last have changed. */
  const found = new Map<string, Promise<ProjectFolders | undefined>>();
  let nesting: Promise<Nesting> | undefined;
  /** What each file with faults is told; a file that has none any more is told so once. */
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

  /** The innermost folder of the workspace that a path lies in. */
  const openAround = (tree: FileTree, path: string): string | undefined =>
    workspace
      .flatMap((folder) => tree.pathOf(folder) ?? [])
      .filter((folder) => isWithin(path, folder))
      .sort((a, b) => b.length - a.length)[0];

  const tell = (uri: string, found: readonly ProjectFault[]): void => {
    const diagnostics = found.map(toDiagnostic);
    const words = JSON.stringify(diagnostics);
    if ((blamed.get(uri) ?? '[]') === words) return;
    blamed.set(uri, words);
    connection
      .sendDiagnostics({ uri, diagnostics })
      .catch((error) => faults.report('Publishing the faults of a project file', error));
  };

  const nest = async (around: ProjectFolders | undefined): Promise<Project | undefined> => {
    const loaded = await base;
    // Few manuscripts have a project: the reader of YAML is not loaded for those that have none.
    if (!around || 'problem' in loaded || (!nesting && around.folders.length === 0)) return undefined;
    nesting ??= import('../project/apart.ts').then(({ createNesting }) =>
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
      // What cannot be read must not be written either.
      if (known) return known.problem === undefined ? known : undefined;
      // The nearest folder that keeps something is the project; else the one that is open, or that of the manuscript.
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
