// VS Code's Markdown preview: names are explained by tooltips, and everything else is shown as ever.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';
import { explainsWhatIsWrittenNext } from './writtenNext.mjs';

let window;

before(async () => {
  window = await openWindow();
  const { workbench } = window;
  await workbench.waitForText('Gefitinib and erlotinib');
  await workbench.waitForSquiggle();
  await workbench.closeSideBar();
  await workbench.openPreview();
});

after(() => window?.close());

test('a name has its short card as tooltip', async () => {
  const name = window.workbench
    .preview()
    .locator('.resistance-name', { hasText: /^T790M$/ })
    .first();
  await name.waitFor();
  assert.match(
    await name.getAttribute('title'),
    /^EGFR T790M · substitution · p\.Thr790Met\nResidue 790 of EGFR is threonine/,
  );
  await name.hover();
  await window.picture('preview');
});

test('the words of the page are those of the manuscript', async () => {
  const paragraph = window.workbench.preview().locator('p', { hasText: 'EGFR C797S removes' });
  assert.equal(
    (await paragraph.innerText()).replace(/\s+/gu, ' '),
    'EGFR C797S removes the cysteine that osimertinib needs. It was detected in the plasma of patients whose disease had progressed on the drug [@thress2015].',
  );
});

test('in a table each cell has its own', async () => {
  const row = window.workbench.preview().locator('tr', { hasText: 'ponatinib' });
  assert.deepEqual(await row.locator('.resistance-name').allInnerTexts(), [
    'ABL1',
    'T315I',
    'imatinib',
    'dasatinib',
    'ponatinib',
  ]);
});

test('what is written next is explained once it is saved', () => explainsWhatIsWrittenNext(window));
