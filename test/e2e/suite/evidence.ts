import assert from 'node:assert/strict';
import { commands, ViewColumn, window, workspace } from 'vscode';
import { openExample, rangeOf } from './example.ts';

describe('the Evidence view', () => {
  it('can be opened, and its claims be put in either order', async () => {
    await openExample();
    await commands.executeCommand('resistance.evidence.focus');
    await commands.executeCommand('resistance.claimsByVerdict');
    await commands.executeCommand('resistance.claimsBySection');
  });

  it('opens a place where its manuscript is shown already', async () => {
    const { document, viewColumn } = await openExample();
    const place = rangeOf(document, 'T790M was found');
    const other = await workspace.openTextDocument({ language: 'plaintext', content: 'beside' });
    await window.showTextDocument(other, ViewColumn.Beside);
    await commands.executeCommand('resistance.openPlace', document, place);
    const editor = window.activeTextEditor;
    assert.equal(editor?.document, document);
    assert.equal(editor?.viewColumn, viewColumn);
    assert.ok(editor?.selection.isEqual(place));
    assert.equal(window.visibleTextEditors.filter((one) => one.document === document).length, 1);
  });
});
