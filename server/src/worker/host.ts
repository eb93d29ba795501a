import type { Host } from '../lsp/host.ts';

/** The host of a web worker. It has nothing of its own: whoever starts the worker hands in the knowledge base, and the files. */
export function createHost(knowledge: Uint8Array, filesAround: Host['filesAround']): Host {
  return {
    loadKnowledge: async () => knowledge,
    loadUserLayer: async () => undefined,
    filesAround,
    schedule: (task, milliseconds) => {
      const later = setTimeout(task, milliseconds);
      return () => clearTimeout(later);
    },
  };
}
