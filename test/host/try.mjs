// Opens an editor with the extension on an example manuscript, and does all its own set-up:
//   npm run try                 desktop VS Code when `code` is on the PATH, else the editor host in the browser
//   npm run try -- --no-open    only prints the address of the editor host, and keeps serving
import { spawn } from 'node:child_process';
import { cpSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { onPath } from './chromium.mjs';
import { installExtension, sessionFolder, startEditor } from './editor.mjs';
import { installHost } from './install.mjs';
import { ensurePackages, runNpm } from './packages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');
const vsix = path.join(root, 'dist/resistance-annotations.vsix');
const only = process.argv.includes('--no-open') ? 'print' : 'open';

ensurePackages(root);
runNpm(['run', '--silent', 'package'], root);
// A copy, so that trying out leaves the checkout as it was.
const session = sessionFolder();
const folder = path.join(session, 'manuscript');
cpSync(path.join(here, 'example'), folder, { recursive: true });
const manuscript = path.join(folder, 'review.md');

const desktop = only === 'open' ? onPath('code') : undefined;
if (desktop) await openDesktop(desktop);
else await serve();

async function openDesktop(code) {
  console.log('Opening desktop VS Code; this command ends when its window is closed.');
  const shell = process.platform === 'win32';
  const args = [
    '--new-window',
    '--wait',
    '--disable-workspace-trust',
    `--extensionDevelopmentPath=${root}`,
    folder,
    manuscript,
  ];
  const status = await new Promise((resolve) => {
    spawn(shell ? `"${code}"` : code, args, { stdio: 'inherit', shell }).on('exit', resolve);
  });
  process.exit(status ?? 1);
}

async function serve() {
  installHost();
  const extensionsDir = path.join(session, 'extensions');
  installExtension(vsix, extensionsDir);
  const editor = await startEditor({ session, extensionsDir, settings: { 'security.workspace.trust.enabled': false } });
  const url = editor.url({ folder, files: [manuscript] });
  console.log(`\nThe editor is ready, with the extension and an example manuscript:\n\n  ${url}\n\nCtrl+C ends it.`);
  if (only === 'open') openInBrowser(url);
  process.exit((await editor.exited) ?? 1);
}

function openInBrowser(url) {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['rundll32', 'url.dll,FileProtocolHandler', url]
        : ['xdg-open', url];
  // Where there is nothing to open it with, the printed address is enough.
  spawn(command, args, { stdio: 'ignore', detached: true })
    .on('error', () => {})
    .unref();
}
