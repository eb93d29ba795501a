// The Evidence view and the Markdown preview where extensions run in the browser, as on vscode.dev.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;

before(async () => {
  // The preview takes from extensions of its own host, so both are put there.
  const inBrowser = ['resistance-annotations.resistance-annotations', 'vscode.markdown-language-features'];
  window = await openWindow({ 'remote.extensionKind': Object.fromEntries(inBrowser.map((id) => [id, ['web']])) });
  const { workbench } = window;
  await workbench.waitForText('Gefitinib and erlotinib');
  await workbench.waitForSquiggle();
});

after(() => window?.close());

test('the Evidence view tells of claims', async () => {
  const { workbench } = window;
  await workbench.openEvidence();
  await workbench.widenSideBar(520);
  assert.match(await workbench.viewLine('Claims'), /^Claims, \d+ agree/);
  await window.picture('web-evidence');
});

test('the preview explains names', async () => {
  const { workbench } = window;
  await workbench.closeSideBar();
  await workbench.openPreview();
  const name = workbench
    .preview()
    .locator('.resistance-name', { hasText: /^T790M$/ })
    .first();
  await name.waitFor();
  assert.match(await name.getAttribute('title'), /^EGFR T790M · substitution/);
  await window.picture('web-preview');
});
