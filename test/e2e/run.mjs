// Runs the mocha suite inside a real VS Code: the one whose path is in VSCODE_EXECUTABLE, else the desktop one where there is a display
// and it can be downloaded, else (or when VSCODE_EXECUTABLE is `host`) the editor host of this repository.
//   node test/e2e/run.mjs
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { downloadAndUnzipVSCode, runTests } from '@vscode/test-electron';
import * as esbuild from 'esbuild';
import { sessionFolder } from '../host/editor.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const suite = path.join(root, 'out/e2e/suite.js');

await esbuild.build({
  entryPoints: [path.join(here, 'suite/index.ts')],
  outfile: suite,
  bundle: true,
  platform: 'node',
  format: 'cjs',
  sourcemap: 'inline',
  external: ['vscode', 'mocha'],
});

const session = sessionFolder();
const folder = path.join(session, 'manuscript');
cpSync(path.join(root, 'test/host/example'), folder, { recursive: true });
cpSync(path.join(root, 'test/project/fixture'), path.join(folder, 'project'), { recursive: true });

try {
  await runTests({
    vscodeExecutablePath: await executable(),
    extensionDevelopmentPath: root,
    extensionTestsPath: suite,
    launchArgs: [
      folder,
      '--disable-extensions',
      `--user-data-dir=${path.join(session, 'user')}`,
      `--extensions-dir=${path.join(session, 'extensions')}`,
    ],
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}

async function executable() {
  const host = path.join(root, 'test/host/code-host.mjs');
  const chosen = process.env.VSCODE_EXECUTABLE;
  if (chosen) return chosen === 'host' ? host : chosen;
  const hasDisplay = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!hasDisplay) return host;
  try {
    return await downloadAndUnzipVSCode({ cachePath: path.join(root, 'out/vscode') });
  } catch (error) {
    console.log(`Desktop VS Code cannot be downloaded (${error.message}); the editor host is used.`);
    return host;
  }
}
