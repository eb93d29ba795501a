// Packs the stand-in for VS Code's Markdown preview, for windows whose extensions run in the browser.
import { cpSync } from 'node:fs';
import path from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { build } from 'esbuild';
import { sessionFolder } from '../host/editor.mjs';
import { root } from './session.mjs';

const source = path.join(root, 'test/ui/stand-in');

/** The path of its .vsix. */
export async function packStandIn() {
  const folder = sessionFolder();
  cpSync(path.join(source, 'package.json'), path.join(folder, 'package.json'));
  await build({
    entryPoints: [path.join(source, 'extension.js')],
    outfile: path.join(folder, 'extension.js'),
    bundle: true,
    platform: 'browser',
    format: 'cjs',
    external: ['vscode'],
  });
  const packagePath = path.join(folder, 'stand-in.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}
