import type { Host } from '../lsp/host.ts';

/** The host of a web worker. It has no files: whoever starts the worker hands in the knowledge base. */
export function createHost(knowledge: Uint8Array): Host {
  return {
    loadKnowledge: async () => knowledge,
    loadUserLayer: async () => undefined,
    readProjects: async () => undefined,
    readBeside: async () => undefined,
    readAbove: async () => [],
    schedule: (task, milliseconds) => {
      const later = setTimeout(task, milliseconds);
      return () => clearTimeout(later);
    },
  };
}
