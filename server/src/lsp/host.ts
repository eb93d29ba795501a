import type { FileTree } from '../files/fileTree.ts';

/**
 * What the server needs from its platform. Node and the web worker each provide one; nothing above `node/` touches a file or a
 * timer itself.
 */
export interface Host {
  /** Loads the compiled knowledge base; rejects with a message that names the remedy if it is missing or unreadable. */
  loadKnowledge(): Promise<Uint8Array>;
  /** Loads the compiled layer that the user imported; undefined if there is none. */
  loadUserLayer(): Promise<Uint8Array | undefined>;
  /**
   * The file tree that a document or folder (URI) belongs to; `roots` are the URIs of the open folders. Undefined if there are
   * no files.
   */
  filesAround(uri: string, roots: readonly string[]): FileTree | undefined;
  /**
   * Runs `task` after `milliseconds`; 0 means once the messages already waiting have been read. Returns a function that cancels
   * it.
   */
  schedule(task: () => void, milliseconds: number): () => void;
}

/** Lets the messages be read that already wait. */
export const breathe = (host: Host): Promise<void> => new Promise((resolve) => host.schedule(resolve, 0));
