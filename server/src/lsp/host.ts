import type { FoundFile } from '../bibliography/namedFiles.ts';
import type { ProjectFolders } from '../project/projectFolder.ts';

/** What the server needs of its platform. Node and the web worker each give one; nothing above `node/` touches a file or a timer itself. */
export interface Host {
  /** The compiled knowledge base; rejects with a message that says what to do when it is missing or unreadable. */
  loadKnowledge(): Promise<Uint8Array>;
  /** The layer that the user imported, compiled; undefined where there is none. */
  loadUserLayer(): Promise<Uint8Array | undefined>;
  /**
   * What projects keep for the manuscripts of a folder (URI), read anew; undefined where the folder is no place with files. It
   * looks into the folder and those around it, up to that of a repository.
   */
  readProjects(folder: string): Promise<ProjectFolders | undefined>;
  /**
   * A file by the name that the file or document at `from` (URI) gives it: relative to its folder or to one of `roots`, absolute, or
   * from the home folder. Undefined where the platform has no files.
   */
  readBeside(from: string, name: string, roots: readonly string[]): Promise<FoundFile | undefined>;
  /** The files of these names in the folder of `from` and in those above it, up to the one of `roots` that it lies in. */
  readAbove(
    from: string,
    names: readonly string[],
    roots: readonly string[],
  ): Promise<readonly (FoundFile & { readonly name: string })[]>;
  /** Runs `task` after `milliseconds`, with 0 once the messages that already wait have been read; the answer cancels it. */
  schedule(task: () => void, milliseconds: number): () => void;
}
