// The same .vsix where extensions run in the browser, as on vscode.dev: client and server are web workers.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;

before(async () => {
  window = await openWindow({ 'remote.extensionKind': { 'resistance-annotations.resistance-annotations': ['web'] } });
});

after(() => window?.close());

test('a manuscript that is opened in the web host gets its findings', async () => {
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
