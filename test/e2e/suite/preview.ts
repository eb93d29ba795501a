import assert from 'node:assert/strict';
import { ConfigurationTarget, commands, type TextDocument, workspace } from 'vscode';
import { openExample, rangeOf } from './example.ts';

/** What the preview shows of a document, once it satisfies `wanted`; the time limit of the test is the only other end. */
async function rendered(document: TextDocument, wanted: (html: string) => boolean): Promise<string> {
  for (;;) {
    const html = await commands.executeCommand<string>('markdown.api.render', document);
    if (wanted(html)) return html;
    // The commands answer without leaving their turn of the event loop, in which nothing else would ever happen.
    await new Promise(setImmediate);
  }
}

/** Without the spans of names. */
const plain = (html: string): string => html.replace(/<span class="resistance-name[^>]*>([^<]*)<\/span>/gu, '$1');

describe('the Markdown preview', () => {
  it('explains names, and leaves all else as it was', async () => {
    const { document } = await openExample();
    const before = await commands.executeCommand<string>('markdown.api.render', document);
    assert.doesNotMatch(before, /resistance-name/);
    await commands.executeCommand('markdown.showPreviewToSide', document.uri);
    const html = await rendered(document, (one) => one.includes('resistance-name'));
    assert.match(html, /<span class="resistance-name resistance-variant" title="EGFR T790M · [^"]*">T790M<\/span>/);
    assert.equal(plain(html), before);
  });

  it('marks each name where it stands, and no look-alike of it', async () => {
    const text = [
      'In `EGFR` code and in [a link to MET](https://example.org/MET), we met *MET* twice: MET.',
      '',
      '> 1. Quoted imatinib, &alpha; and',
      '>    gefitinib.',
      '',
      '| drug     | drugs                | gene |',
      '| -------- | -------------------- | ---- |',
      '| imatinib | dasatinib, imatinib  | EGFR |',
    ].join('\n');
    const document = await workspace.openTextDocument({ language: 'markdown', content: text });
    const html = await rendered(document, (one) => one.includes('resistance-name'));
    const names = [...html.matchAll(/<span class="resistance-name[^>]*>([^<]*)<\/span>/gu)].map(([, name]) => name);
    assert.deepEqual(names, ['imatinib', 'gefitinib', 'imatinib', 'dasatinib', 'imatinib', 'EGFR']);
    assert.match(plain(html), /<code>EGFR<\/code>/);
    assert.match(plain(html), /<td>dasatinib, imatinib<\/td>/);
  });

  it('is as ever where the setting says so', async () => {
    const { document } = await openExample();
    await rendered(document, (html) => html.includes('resistance-name'));
    const settings = workspace.getConfiguration('resistance', document);
    await settings.update('previewTooltips', false, ConfigurationTarget.Workspace);
    try {
      await rendered(document, (html) => !html.includes('resistance-name'));
    } finally {
      await settings.update('previewTooltips', undefined, ConfigurationTarget.Workspace);
    }
  });

  it('explains what is written next', async () => {
    const editor = await openExample();
    const { document } = editor;
    await editor.edit((edit) => edit.insert(rangeOf(document, 'They are outside').start, 'Vemurafenib is a drug. '));
    try {
      await rendered(document, (html) => />Vemurafenib<\/span>/u.test(html));
    } finally {
      await commands.executeCommand('undo');
      await commands.executeCommand('workbench.action.closeEditorsInOtherGroups');
    }
  });
});
