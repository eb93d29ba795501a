// Starts and stops the editor host's server, installs extensions into it, and makes the addresses that it answers to.
import { spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { editorRoot } from './install.mjs';

const serverMain = path.join(editorRoot, 'out/server-main.js');
/** Without a gallery nothing is looked up on the network. */
const environment = () => ({ ...process.env, EXTENSIONS_GALLERY: '{}', NODE_OPTIONS: '' });

const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.enableExperiments': false,
  'telemetry.telemetryLevel': 'off',
  'extensions.autoUpdate': false,
  'extensions.autoCheckUpdates': false,
  'extensions.ignoreRecommendations': true,
  'editor.wordBasedSuggestions': 'off',
  'window.commandCenter': false,
  'chat.commandCenter.enabled': false,
};

/** What is left to do when this process ends, the newest first: a server stops before its folder goes. */
const endings = [];

function atEnd(task) {
  if (endings.length === 0) {
    process.on('exit', () => {
      for (const ending of endings.reverse()) ending();
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => process.exit(130));
  }
  endings.push(task);
}

/** A folder for one session's extensions, settings and logs; gone when this process ends. */
export function sessionFolder() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'editor-host-'));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 10 }));
  return folder;
}

export function installExtension(vsix, extensionsDir) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [serverMain, '--install-extension', vsix, '--force', '--extensions-dir', extensionsDir],
    { env: environment(), encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`The editor did not install ${vsix}:\n${stdout}${stderr}`);
}

/**
 * Starts the server on a free port of this machine, behind a random token.
 * Resolves once it listens; `stop()` ends it, and so does the end of this process.
 */
export async function startEditor({ session, extensionsDir, userDataDir = path.join(session, 'user'), settings = {} }) {
  writeSettings(userDataDir, settings);
  mkdirSync(extensionsDir, { recursive: true });
  const token = randomBytes(16).toString('hex');
  const server = spawn(
    process.execPath,
    [
      serverMain,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--accept-server-license-terms', '--telemetry-level', 'off', '--enable-smoke-test-driver'],
      ...['--server-data-dir', path.join(session, 'server'), '--user-data-dir', userDataDir],
      ...['--extensions-dir', extensionsDir],
    ],
    { env: environment(), stdio: ['ignore', 'pipe', 'pipe'], detached: process.platform !== 'win32' },
  );
  const stop = () => stopGroup(server);
  atEnd(stop);
  const port = await listeningPort(server);
  return {
    port,
    stop,
    exited: new Promise((resolve) => server.on('exit', resolve)),
    url: address.bind(null, port, token),
  };
}

function writeSettings(userDataDir, settings) {
  const file = path.join(userDataDir, 'User/settings.json');
  if (existsSync(file)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...quietSettings, ...settings }, null, 2));
}

/** The server says which port it was given; what it says before is shown only when it ends without saying that. */
function listeningPort(server) {
  return new Promise((resolve, reject) => {
    const said = [];
    const hear = (line) => {
      said.push(line);
      const port = /^Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve(Number(port));
    };
    createInterface({ input: server.stdout }).on('line', hear);
    createInterface({ input: server.stderr }).on('line', hear);
    server.on('error', reject);
    server.on('exit', (code) => reject(new Error(`The editor's server ended with ${code}:\n${said.join('\n')}`)));
  });
}

/** The address of a window on `folder` with `files` open, and with an extension from its sources where asked. */
function address(port, token, { folder, files = [], extensionDevelopmentPath, extensionTestsPath } = {}) {
  const remote = (file) => `vscode-remote://127.0.0.1:${port}${remotePath(file)}`;
  const payload = [['skipWelcome', 'true']];
  if (extensionDevelopmentPath) payload.push(['extensionDevelopmentPath', remote(extensionDevelopmentPath)]);
  if (extensionTestsPath) payload.push(['extensionTestsPath', remote(extensionTestsPath)]);
  for (const file of files) payload.push(['openFile', remote(file)]);
  const query = new URLSearchParams({ tkn: token, ...(folder ? { folder: remotePath(folder) } : { ew: 'true' }) });
  return `http://127.0.0.1:${port}/?${query}&payload=${encodeURIComponent(JSON.stringify(payload))}`;
}

function remotePath(file) {
  const forward = path.resolve(file).replaceAll('\\', '/');
  return forward.startsWith('/') ? forward : `/${forward}`;
}

/** The server has children of its own (extension hosts, our language server), which must not outlive it. */
function stopGroup(server) {
  try {
    if (process.platform === 'win32') server.kill();
    else process.kill(-server.pid, 'SIGTERM');
  } catch {
    // It has ended already.
  }
}
