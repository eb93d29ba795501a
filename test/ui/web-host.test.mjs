// The same .vsix where extensions run in the browser, as on vscode.dev: client and server are web workers.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { tsImport } from 'tsx/esm/api';
import { openWindow, root } from './session.mjs';

const { expected } = await tsImport('../project/expected.ts', import.meta.url);
const inTheBrowser = { 'remote.extensionKind': { 'resistance-annotations.resistance-annotations': ['web'] } };

describe('the web host', () => {
  let window;
  before(async () => {
    window = await openWindow({ settings: inTheBrowser });
  });
  after(() => window?.close());

  test('a manuscript that is opened gets its findings', async () => {
    const { workbench } = window;
    await workbench.waitForText('Gefitinib and erlotinib');
    await workbench.waitForSquiggle();
    await workbench.waitForProblem('variant/residue-mismatch');
    const workers = await workbench.workers();
    assert.ok(
      workers.some((name) => name.endsWith('resistance')),
      `the server is no web worker: ${workers}`,
    );
  });
});

/** The tree that command line, server, desktop and other editors are held to. */
describe('a project with nested settings, tables, bibliography and baselines in the web host', () => {
  const [first, ...others] = Object.keys(expected).filter((file) => expected[file].length > 0);
  const listed = Object.values(expected)
    .flat()
    .filter((line) => !line.endsWith(' hint'))
    .map((line) => line.replace(/information$/, 'info'))
    .sort();
  let window;
  before(async () => {
    // An editor without the Quarto extension takes .qmd for plain text.
    const settings = { ...inTheBrowser, 'files.associations': { '*.qmd': 'markdown' } };
    window = await openWindow({ settings, tree: 'test/project/fixture', file: first });
  });
  after(() => window?.close());

  test('shows what the command line reports', async () => {
    const { workbench } = window;
    await workbench.waitForText('Patients took Gleevec');
    for (const file of others) await workbench.openFile(file);
    assert.deepEqual((await workbench.problems(listed.length)).sort(), listed);
    await workbench.screenshot(path.join(root, 'test/ui/screenshots/web-host.png'));
  });

  test('shows what follows from a change of its settings', async () => {
    const settings = path.join(path.dirname(window.manuscript), '.resistance.yaml');
    writeFileSync(settings, readFileSync(settings, 'utf8').replace('drug/brand: warning', 'drug/brand: off'));
    const left = listed.filter((line) => !line.includes('drug/brand'));
    assert.deepEqual((await window.workbench.problems(left.length)).sort(), left);
  });
});
