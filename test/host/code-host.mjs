#!/usr/bin/env node
// Behaves like a VS Code executable, as far as @vscode/test-electron asks of one: it takes the same flags, runs the extension's
// tests inside a real extension host, and ends with their exit code. Without tests it serves the editor and prints its address.
import { statSync } from 'node:fs';
import path from 'node:path';
import { format } from 'node:util';
import { launchChromium } from './chromium.mjs';
import { sessionFolder, startEditor } from './editor.mjs';
import { installHost } from './install.mjs';

/** How long a whole run may take; a busy machine needs about a minute. */
const patience = Number(process.env.EDITOR_HOST_TIMEOUT ?? 300_000);
/** What the workbench itself says in the console, none of it about the extension. */
const workbenchTalk = /gallery|renderer-|connection token|\[Service Worker\]|ChatSessionStore|builtin extensions cache/;

const { flags, paths } = readArguments(process.argv.slice(2));

installHost();
const session = sessionFolder();
const editor = await startEditor({
  session,
  extensionsDir: path.resolve(flags.get('extensions-dir') ?? path.join(session, 'extensions')),
  userDataDir: path.resolve(flags.get('user-data-dir') ?? path.join(session, 'user')),
  settings: { 'security.workspace.trust.enabled': !flags.has('disable-workspace-trust') },
});
const tests = flags.get('extensionTestsPath');
const url = editor.url({
  folder: paths[0],
  files: paths.slice(1),
  extensionDevelopmentPath: flags.get('extensionDevelopmentPath'),
  extensionTestsPath: tests === undefined ? undefined : testsFile(path.resolve(tests)),
});
if (tests === undefined) {
  console.log(url);
  process.exit((await editor.exited) ?? 1);
}
process.exit(await runTests(url));

async function runTests(url) {
  const browser = await launchChromium();
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  await page.exposeFunction('codeAutomationLog', (type, args) => {
    const line = format(...args);
    if (!workbenchTalk.test(line)) (type === 'error' ? console.error : console.log)(line);
  });
  const result = new Promise((resolve) => page.exposeFunction('codeAutomationExit', resolve));
  const tooLong = new Promise((resolve) => {
    setTimeout(resolve, patience, 'timeout').unref();
  });
  await page.goto(url);
  const outcome = await Promise.race([result, tooLong, editor.exited.then(() => 'server ended')]);
  await browser.close();
  if (typeof outcome === 'number') return outcome;
  console.error(`The tests did not finish: ${outcome}.`);
  return 1;
}

/** VS Code takes `--name=value` and bare words; a flag that is given twice keeps its first value. */
function readArguments(args) {
  const flags = new Map();
  const paths = [];
  for (const argument of args) {
    const [, name, value] = /^--([\w-]+)(?:=(.*))?$/s.exec(argument) ?? [];
    if (name === undefined) paths.push(argument);
    else if (!flags.has(name)) flags.set(name, value);
  }
  return { flags, paths };
}

/** A module may be named without its ending, or as a folder, as `require` allows; the web workbench wants the file. */
function testsFile(name) {
  const candidates = [name, `${name}.js`, path.join(name, 'index.js')];
  return candidates.find((file) => statSync(file, { throwIfNoEntry: false })?.isFile()) ?? name;
}
