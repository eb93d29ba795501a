// Installs the editor host: VS Code's server and web workbench, out of code-server's npm package. No compiler, no install scripts.
//   node test/host/install.mjs
import { existsSync, lstatSync, readdirSync, realpathSync, rmSync, symlinkSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensurePackages } from './packages.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const packages = path.join(here, 'node_modules');

/** The folder of VS Code's server. */
export const editorRoot = path.join(packages, 'code-server/lib/vscode');

/** Makes the host ready to start; quick when it is already. */
export function installHost() {
  ensurePackages(here);
  const modules = path.join(editorRoot, 'node_modules');
  if (!isLink(modules)) {
    removeSourceMaps(path.join(editorRoot, 'out'));
    // The page fetches TextMate, Oniguruma and others from below the server's own folder.
    rmSync(modules, { recursive: true, force: true });
    const target = process.platform === 'win32' ? packages : path.relative(editorRoot, packages);
    symlinkSync(target, modules, 'junction');
  }
  return editorRoot;
}

function isLink(file) {
  return lstatSync(file, { throwIfNoEntry: false })?.isSymbolicLink() ?? false;
}

/** They are half of the download's size, and nobody debugs the editor here. */
function removeSourceMaps(folder) {
  if (!existsSync(folder)) return;
  for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
    if (entry.isFile() && entry.name.endsWith('.map')) rmSync(path.join(entry.parentPath ?? entry.path, entry.name));
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) console.log(installHost());
