// The walkthrough that a first-time reader is offered: every step, with the picture that shows what is meant.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { openWindow, root } from './session.mjs';

const { contributes } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
const [walkthrough] = contributes.walkthroughs;
let window;

before(async () => {
  window = await openWindow();
  await window.workbench.waitForText('Gefitinib and erlotinib');
  await window.workbench.waitForSquiggle();
  await window.workbench.closeSideBar();
});

after(() => window?.close());

test('the walkthrough has its steps, and each its picture', async () => {
  const { workbench } = window;
  const titles = walkthrough.steps.map(({ title }) => title);
  assert.deepEqual(await workbench.openWalkthrough(walkthrough.title), titles);
  for (const { title, media } of walkthrough.steps) {
    if (media.image) assert.ok((await workbench.openStep(title)) > 0, title);
  }
  await window.picture('walkthrough');
});

test('a step leads to what it tells of', async () => {
  const { workbench } = window;
  await workbench.pressStepButton('Open the Evidence View');
  await workbench.viewLine('Claims');
});
