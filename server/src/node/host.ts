import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Host } from '../lsp/host.ts';
import { readAbove, readBeside } from './nearbyFiles.ts';
import { createProjectReader } from './projectFolders.ts';
import { userLayerFile } from './userData.ts';

/** The host of a node process. The knowledge base lies beside the bundle. */
export function createHost(folder: string): Host {
  return {
    loadKnowledge: async () => {
      try {
        // Read at once: in pieces through the thread pool it would cost a start several times as much.
        return readFileSync(join(folder, 'knowledge.bin'));
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new Error(
          `The knowledge base knowledge.bin cannot be read (${reason}). Install the extension again, or run "npm run build".`,
        );
      }
    },
    loadUserLayer: () => readFile(userLayerFile()).catch(() => undefined),
    readProjects: async (folder) =>
      folder.startsWith('file:') ? createProjectReader().around(fileURLToPath(folder)) : undefined,
    readBeside,
    readAbove,
    schedule: (task, milliseconds) => {
      // setTimeout would wait a whole millisecond for "as soon as the messages at hand are read".
      if (milliseconds <= 0) {
        const soon = setImmediate(task);
        return () => clearImmediate(soon);
      }
      const later = setTimeout(task, milliseconds);
      return () => clearTimeout(later);
    },
  };
}
