// A name is renamed throughout a manuscript: VS Code shows every change before it is made.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;
let text;

before(async () => {
  window = await openWindow();
  text = readFileSync(window.manuscript, 'utf8');
  const { workbench } = window;
  await workbench.waitForText('Gefitinib and erlotinib');
  await workbench.waitForSquiggle();
  await workbench.closeSideBar();
});

after(() => window?.close());

test('every change is shown, and is made when it was confirmed', async () => {
  const { workbench } = window;
  await workbench.putCursor(text, 'Gleevec', 3);
  await workbench.rename('imatinib');
  const changes = await workbench.refactorPreview();
  assert.equal(changes.length, 1, changes.join('\n'));
  assert.match(changes[0], /GleevecImatinib was the first inhibitor/);
  await workbench.confirmRefactoring();
  await window.picture('rename');
  await workbench.applyRefactoring();
  await workbench.waitForText('deletion. Imatinib was the first inhibitor');
});
