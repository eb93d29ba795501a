// Brings a folder's node_modules in line with its package-lock.json, and touches nothing when it already is.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** Whether every package of the lock is installed in its version. npm keeps its own record of what is, in a hidden lock. */
function packagesAreCurrent(folder) {
  const record = path.join(folder, 'node_modules/.package-lock.json');
  if (!existsSync(record)) return false;
  const wanted = readLock(path.join(folder, 'package-lock.json'));
  const installed = readLock(record);
  return Object.entries(wanted).every(([place, entry]) => {
    if (place === '') return true;
    const found = installed[place];
    // Packages for other platforms are in the lock, and rightly absent here.
    if (found === undefined) return entry.optional === true || entry.devOptional === true;
    return found.version === entry.version && found.integrity === entry.integrity;
  });
}

/** `npm ci` where it is needed. No package that we use needs its install script; some would compile or download. */
export function ensurePackages(folder) {
  if (packagesAreCurrent(folder)) return;
  console.log(`Installing the npm packages of ${path.relative(process.cwd(), folder) || 'this project'}.`);
  runNpm(['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** Runs npm to its end, and ends this process with its exit code when it fails. */
export function runNpm(args, folder) {
  const code = npm(args, folder);
  if (code !== 0) process.exit(code);
}

/** Runs npm to its end, and answers its exit code. */
export function npm(args, folder) {
  const { command, leading, shell } = npmCommand();
  const { status } = spawnSync(command, [...leading, ...args], {
    cwd: folder,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell,
  });
  return status ?? 1;
}

function readLock(file) {
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** npm itself names its script to the scripts that it runs; only outside of npm has it to be looked for. */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js')) return { command: process.execPath, leading: [script], shell: false };
  return { command: 'npm', leading: [], shell: process.platform === 'win32' };
}
