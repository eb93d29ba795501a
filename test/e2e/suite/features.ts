import assert from 'node:assert/strict';
import { type CompletionList, commands, type Hover, MarkdownString, Position } from 'vscode';
import { openExample, placeIn, rangeOf } from './example.ts';

describe('features in the example', () => {
  it('hover on T790M gives its card', async () => {
    const { document } = await openExample();
    const hovers = await commands.executeCommand<Hover[]>(
      'vscode.executeHoverProvider',
      document.uri,
      placeIn(document, 'T790M was found'),
    );
    const text = hovers.flatMap(({ contents }) =>
      contents.map((part) => (part instanceof MarkdownString ? part.value : part)),
    );
    assert.match(text.join('\n'), /Thr790Met/);
  });

  it('completion offers osimertinib after its development code', async () => {
    const editor = await openExample();
    const { document } = editor;
    const end = rangeOf(document, 'They are outside').start;
    await editor.edit((edit) => edit.insert(end, 'AZD9291 '));
    try {
      const list = await commands.executeCommand<CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        new Position(end.line, end.character + 'AZD92'.length),
        undefined,
        20,
      );
      const offered = list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
      assert.ok(
        offered.some((label) => label.includes('osimertinib')),
        offered.join(', '),
      );
    } finally {
      await commands.executeCommand('undo');
    }
  });
});
