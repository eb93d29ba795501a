// Finds a Chromium that playwright-core can drive: named by CHROMIUM, on the PATH, or installed where apt allows it.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

const commands = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'];
const installed = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];
const aptPackages = ['chromium', 'fonts-dejavu-core'];

/** Where the browser is. Ends this process with one line that says what to install when there is none and none can be had. */
export function findChromium() {
  const named = process.env.CHROMIUM;
  if (named)
    return existsSync(named) ? named : (onPath(named) ?? giveUp(`CHROMIUM names ${named}, which does not exist.`));
  return (
    search() ??
    installWithApt() ??
    giveUp('No browser for the UI tests: install Chromium or Chrome, or name one in CHROMIUM.')
  );
}

/** Starts it without a window. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core');
  return chromium.launch({
    executablePath: findChromium(),
    headless: true,
    args: [
      // Containers give the sandbox no user namespaces, and only our own page is opened.
      ...['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
      ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
    ],
  });
}

/** The full path of a command, if it is on the PATH. */
export function onPath(command) {
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const folder of (process.env.PATH ?? '').split(path.delimiter)) {
    for (const ending of endings) {
      const file = path.join(folder, command + ending);
      if (folder !== '' && isExecutable(file)) return file;
    }
  }
  return undefined;
}

function search() {
  return commands.map(onPath).find(Boolean) ?? installed.find((file) => existsSync(file));
}

function installWithApt() {
  const isRoot = process.getuid?.() === 0;
  if (!isRoot || !onPath('apt-get')) return undefined;
  console.log(`Installing ${aptPackages.join(' and ')} with apt.`);
  const apt = (...args) =>
    spawnSync('apt-get', ['-qq', ...args], {
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...aptPackages);
  return search();
}

function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function giveUp(reason) {
  console.error(reason);
  process.exit(1);
}
