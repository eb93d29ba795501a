// Names in a Markdown preview where extensions run in the browser, as on vscode.dev.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';
import { packStandIn } from './standIn.mjs';
import { explainsWhatIsWrittenNext } from './writtenNext.mjs';

const inTheBrowser = {
  'remote.extensionKind': {
    'resistance-annotations.resistance-annotations': ['web'],
    // It has no web build in this host, so that it does not run.
    'vscode.markdown-language-features': ['web'],
  },
};

let window;

before(async () => {
  window = await openWindow({ settings: inTheBrowser, alsoInstalled: [await packStandIn()] });
  const { workbench } = window;
  await workbench.waitForText('Gefitinib and erlotinib');
  await workbench.waitForSquiggle();
  await workbench.closeSideBar();
  await workbench.runCommand('Preview Stand-in: Open');
});

after(() => window?.close());

test('a name has its short card as tooltip', async () => {
  const { workbench } = window;
  const name = workbench
    .preview()
    .locator('.resistance-name', { hasText: /^T790M$/ })
    .first();
  await name.waitFor();
  assert.match(await name.getAttribute('title'), /^EGFR T790M · substitution · p\.Thr790Met\n/);
  await name.hover();
  const workers = await workbench.workers();
  assert.ok(
    workers.some((one) => one.endsWith('resistance')),
    `the server is no web worker: ${workers}`,
  );
  await window.picture('web-preview');
});

test('what is written next is explained once it is saved', () => explainsWhatIsWrittenNext(window));
