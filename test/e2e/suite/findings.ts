import assert from 'node:assert/strict';
import { type CodeAction, commands, workspace } from 'vscode';
import { findingAt, findings, openExample, placeIn, rangeOf, ruleOf } from './example.ts';

/** The faults that were planted in the example, and the words that carry them. */
const planted = [
  ['variant/residue-mismatch', 'L790M'],
  ['drug/misspelled', 'osimertinab'],
  ['drug/brand', 'Gleevec'],
  ['gene/fusion-separator', 'BCR-ABL1'],
  ['gene/mirna', 'has-miR-21'],
  ['claim/uncited', 'E255K'],
  ['claim/contradicted', 'F317L'],
  ['text/citation-style', '[1]'],
] as const;

describe('findings in the example', () => {
  for (const [rule, words] of planted) {
    it(`${rule} at ${words}`, async () => {
      const { document } = await openExample();
      await findingAt(document, rule, words);
    });
  }

  it('are the planted ones and no others', async () => {
    const { document } = await openExample();
    const ours = await findings(document, (found) =>
      planted.every(([rule]) => found.some((one) => ruleOf(one) === rule)),
    );
    const unexpected = ours.filter(
      ({ range }) => !planted.some(([, words]) => range.intersection(rangeOf(document, words))),
    );
    assert.deepEqual(
      unexpected.map((one) => `${ruleOf(one)} at ${document.getText(one.range)}`),
      [],
    );
  });

  it('a quick fix changes the text, and the finding is gone', async () => {
    const { document } = await openExample();
    await findingAt(document, 'drug/misspelled', 'osimertinab');
    const actions = await commands.executeCommand<CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, 'osimertinab'),
      'quickfix',
      10,
    );
    const fix = actions.find(({ title }) => title.includes('osimertinib'));
    assert.ok(fix, actions.map(({ title }) => title).join('\n'));
    if (fix.edit) await workspace.applyEdit(fix.edit);
    if (fix.command) await commands.executeCommand(fix.command.command, ...(fix.command.arguments ?? []));
    await findings(document, (ours) => !ours.some((one) => ruleOf(one) === 'drug/misspelled'));
    assert.ok(!document.getText().includes('osimertinab'));
    await commands.executeCommand('undo');
    await findingAt(document, 'drug/misspelled', 'osimertinab');
    assert.ok(placeIn(document, 'osimertinab'));
  });
});
