// The Evidence view where extensions run in the browser, as on vscode.dev.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;

before(async () => {
  window = await openWindow({
    settings: { 'remote.extensionKind': { 'resistance-annotations.resistance-annotations': ['web'] } },
  });
  const { workbench } = window;
  await workbench.waitForText('Gefitinib and erlotinib');
  await workbench.waitForSquiggle();
});

after(() => window?.close());

test('the Evidence view tells of claims', async () => {
  const { workbench } = window;
  await workbench.openEvidence();
  await workbench.widenSideBar(520);
  assert.match(await workbench.viewLine('Claims'), /^Claims, 1 disagree, \d+ agree/);
  await window.picture('web-evidence');
});
