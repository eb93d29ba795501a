import assert from 'node:assert/strict';
import { commands, type Hover, languages, Selection, type TextDocument, window, workspace } from 'vscode';
import { openExample, placeIn } from './example.ts';

describe('explaining a sentence', () => {
  it('opens a page on it, which is no manuscript', async () => {
    const editor = await openExample();
    const place = placeIn(editor.document, 'E255K');
    editor.selection = new Selection(place, place);
    const opened = new Promise<TextDocument>((resolve) => {
      const listening = workspace.onDidOpenTextDocument((document) => {
        if (!document.getText().includes('**Claims**')) return;
        listening.dispose();
        resolve(document);
      });
    });
    try {
      const [page] = await Promise.all([opened, commands.executeCommand('resistance.explainSentence')]);
      assert.match(page.getText(), /E255K[\s\S]*\*\*Reported\*\*[\s\S]*claim\/uncited/);
      assert.equal(page.isDirty, false);
      // Who asks for a card has the document read, if it is one to be read.
      const hovers = await commands.executeCommand<Hover[]>(
        'vscode.executeHoverProvider',
        page.uri,
        placeIn(page, 'E255K'),
      );
      assert.deepEqual(hovers, []);
      assert.deepEqual(languages.getDiagnostics(page.uri), []);
    } finally {
      await window.tabGroups.close(window.tabGroups.all.flatMap(({ tabs }) => tabs.filter(({ isActive }) => isActive)));
    }
  });
});
