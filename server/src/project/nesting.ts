import type { Knowledge } from '../core/knowledge/knowledge.ts';
import { nestProject, noProject, type Project } from './project.ts';
import {
  type ProjectFault,
  type ProjectFile,
  type ProjectFolder,
  type ProjectFolders,
  sameFolder,
} from './projectFolder.ts';

/** Makes the projects of folders, each once as long as nothing in it or around it changes. */
export type Nesting = (around: ProjectFolders) => Project | undefined;

const filesOf = ({ settings, baseline, tables }: ProjectFolder): readonly ProjectFile[] =>
  [settings, baseline, ...tables].filter((file) => file !== undefined);

/** `tell` hears the faults of every file of a project that was made, and of a file that is gone: none. */
export function createNesting(
  layers: Project['layers'],
  knowledge: Knowledge,
  tell: (uri: string, faults: readonly ProjectFault[]) => void,
): Nesting {
  const made = new Map<string, { folder: ProjectFolder; around: Project | undefined; project: Project }>();

  /** Folders around `path` that kept something and keep nothing any more. */
  const dropEmptied = ({ path, folders }: ProjectFolders): void => {
    for (const { folder } of [...made.values()]) {
      if (!`${path}/`.startsWith(`${folder.path}/`) || folders.some((one) => one.path === folder.path)) continue;
      made.delete(folder.path);
      for (const { uri } of filesOf(folder)) tell(uri, []);
    }
  };

  return (around) => {
    dropEmptied(around);
    let outer: Project | undefined;
    for (const folder of around.folders) {
      const known = made.get(folder.path);
      if (known && known.around === outer && sameFolder(known.folder, folder)) {
        outer = known.project;
        continue;
      }
      const project = nestProject(outer ?? noProject(layers, knowledge), folder);
      made.set(folder.path, { folder, around: outer, project });
      for (const { uri } of [...(known ? filesOf(known.folder) : []), ...filesOf(folder)])
        tell(
          uri,
          project.faults.filter((fault) => fault.uri === uri),
        );
      outer = project;
    }
    return outer;
  };
}
