// The Evidence view beside a manuscript: what a writer sees there, where its lines lead, and that it follows the text.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;
let text;

before(async () => {
  window = await openWindow();
  text = readFileSync(window.manuscript, 'utf8');
  await window.workbench.waitForText('Gefitinib and erlotinib');
  // The view is known to the command palette once the extension is.
  await window.workbench.waitForSquiggle();
  await window.workbench.openEvidence();
  await window.workbench.widenSideBar(520);
});

after(() => window?.close());

test('claims stand below their sections, with what curated evidence says of them', async () => {
  const { workbench } = window;
  assert.match(await workbench.viewLine('Claims'), /^Claims, 1 disagree, \d+ agree/);
  assert.match(await workbench.viewLine('The gatekeeper'), /1 agree/);
  assert.match(
    await workbench.viewLine('EGFR T790M – resistance – gefitinib, erlotinib'),
    /agrees, level A, \d+ works/,
  );
  await window.picture('evidence', { readme: true });
});

test('a claim leads to its sentence', async () => {
  const { workbench } = window;
  await workbench.clickViewLine('ABL1 E255K – resistance – imatinib');
  const line = text.slice(0, text.indexOf('The E255K mutation')).split('\n').length;
  await workbench.waitForCursor(line);
});

test('the other order puts them below what the evidence says', async () => {
  const { workbench } = window;
  await workbench.pressViewButton('Show Claims by What Evidence Says');
  assert.match(await workbench.viewLine('Curated evidence agrees'), /agrees, \d+$/);
  await workbench.noViewLine('The gatekeeper');
  await workbench.pressViewButton('Show Claims by Section');
  await workbench.viewLine('The gatekeeper');
});

test('names stand by kind, with how often and how else they are written', async () => {
  const { workbench } = window;
  await workbench.clickViewLine('Claims');
  await workbench.clickViewLine('Names');
  await workbench.clickViewLine('Drugs');
  assert.match(await workbench.viewLine('osimertinib'), /^osimertinib, 6 times, as AZD9291$/);
  await window.picture('evidence-names');
});

test('what sections on a drug leave out stands below the drug, and the data are named', async () => {
  const { workbench } = window;
  await workbench.clickViewLine('Names');
  await workbench.clickViewLine('Coverage gaps');
  assert.match(await workbench.viewLine('osimertinib'), /^osimertinib, \d+ not named/);
  await workbench.clickViewLine('osimertinib');
  assert.match(await workbench.viewLine('KRAS mutation'), /level [ABC] in .*lung/);
  assert.match(await workbench.viewLine('Knowledge base'), /^Knowledge base, 20\d\d\.\d+/);
  await window.picture('evidence-gaps');
  await workbench.clickViewLine('Coverage gaps');
});

test('it follows the text', async () => {
  const { workbench } = window;
  await workbench.clickViewLine('Names');
  await workbench.putCursor(text, '## 5. Conclusion', '## 5. Conclusion'.length);
  await workbench.type('\n\nVemurafenib and dabrafenib are outside of this text.');
  assert.match(await workbench.viewLine('vemurafenib'), /^vemurafenib, once/);
});
