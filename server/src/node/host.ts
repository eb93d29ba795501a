import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Host } from '../lsp/host.ts';
import { systemFiles } from './systemFiles.ts';
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
    loadUserLayer: () =>
      readFile(userLayerFile()).catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      }),
    filesAround: () => systemFiles,
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
