import path from 'node:path';
import { build } from 'esbuild';

/**
 * Bundles a program of this folder as `esbuild.mjs` bundles ours: a loader that runs TypeScript files directly names
 * every function anew, which costs time.
 */
export async function bundled(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, entry)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    supported: { 'regexp-sticky-and-unicode-flags': false, 'dynamic-import': false },
    logLevel: 'error',
  });
}
