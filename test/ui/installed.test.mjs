// The installed .vsix in a real editor, as a writer uses it: squiggle, card, completion, quick fix.
//   node --test test/ui/installed.test.mjs                     pictures go to test/ui/screenshots/
//   UPDATE_README=1 node --test test/ui/installed.test.mjs     and to .github/images/, where the README shows them
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, beforeEach, test } from 'node:test';
import { openWindow } from './session.mjs';

let window;
let text;

before(async () => {
  window = await openWindow();
  text = readFileSync(window.manuscript, 'utf8');
  await window.workbench.waitForText('Gefitinib and erlotinib');
  await window.workbench.closeSideBar();
});

beforeEach(() => window.workbench.closeProblems());
after(() => window?.close());

test('squiggles stand under the findings, and the list of problems names their rules', async () => {
  const { workbench } = window;
  await workbench.waitForSquiggle();
  for (const rule of ['gene/mirna', 'drug/brand', 'drug/misspelled', 'variant/residue-mismatch']) {
    await workbench.waitForProblem(rule);
  }
  await workbench.putCursor(text, 'An assay of plasma DNA');
  await window.picture('squiggle', { readme: true });
});

test('the language status says that the server is ready, and on which data', async () => {
  assert.match(await window.workbench.languageStatus(), /Resistance: (?:no|\d+) findings?.*20\d\d[.-]\d+/);
});

test('the card of T790M gives its name in HGVS and a linked reference', async () => {
  const { workbench } = window;
  await workbench.putCursor(text, 'T790M was found', 2);
  const card = await workbench.hover();
  await window.picture('hover', { readme: true });
  assert.match(card, /T790M/);
  assert.match(card, /p\.Thr790Met/);
  await workbench.press('Escape');
});

test('the quick fix for a residue that EGFR does not have offers T790M', async () => {
  const { workbench } = window;
  await workbench.putCursor(text, 'EGFR L790M', 'EGFR L7'.length);
  const titles = await workbench.quickFixes();
  await window.picture('quick-fix', { readme: true });
  assert.ok(
    titles.some((title) => title.includes('T790M')),
    titles.join('\n'),
  );
  await workbench.press('Escape');
});

test('a quick fix corrects a misspelled drug in the manuscript', async () => {
  const { workbench } = window;
  await workbench.putCursor(text, 'osimertinab', 3);
  const titles = await workbench.quickFixes();
  assert.ok(titles[0]?.includes('osimertinib'), titles.join('\n'));
  await workbench.press('Enter');
  await workbench.waitForText('trial osimertinib');
});

test('completion offers a drug by its development code', async () => {
  const { workbench } = window;
  await workbench.putCursor(text, '## 5. Conclusion', '## 5. Conclusion'.length);
  await workbench.type('\n\nPatients then received AZD92');
  const { offered, documentation } = await workbench.complete();
  await window.picture('completion', { readme: true });
  assert.match(documentation, /osimertinib/i);
  assert.ok(
    offered.some((label) => label.includes('osimertinib')),
    offered.join('\n'),
  );
  await workbench.press('Enter');
  await workbench.waitForText('Patients then received osimertinib');
});
