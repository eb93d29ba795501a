import type { FileTree } from '../files/fileTree.ts';

/**
 * What the server needs of its platform. Node and the web worker each give one; nothing above `node/` touches a file or a timer
 * itself.
 */
export interface Host {
  /** The compiled knowledge base; rejects with a message that says what to do when it is missing or unreadable. */
  loadKnowledge(): Promise<Uint8Array>;
  /** The layer that the user imported, compiled; undefined where there is none. */
  loadUserLayer(): Promise<Uint8Array | undefined>;
  /**
   * The files that a document or folder (URI) may lie among, with `roots`, the folders (URIs) that are open; undefined where there
   * are no files.
   */
  filesAround(uri: string, roots: readonly string[]): FileTree | undefined;
  /** Runs `task` after `milliseconds`, with 0 once the messages that already wait have been read; the answer cancels it. */
  schedule(task: () => void, milliseconds: number): () => void;
}
