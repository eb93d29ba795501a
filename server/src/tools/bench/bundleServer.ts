import path from 'node:path';
import { build } from 'esbuild';

/** Bundles a server of this folder in the way in which ours is bundled. */
export async function bundleServer(entry: string, outfile: string): Promise<void> {
  await build({
    entryPoints: [path.join(__dirname, entry)],
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  });
}
