import assert from 'node:assert/strict';
import { type Diagnostic, languages, Uri, window, workspace } from 'vscode';
import { expected } from '../../project/expected.ts';
import { findings, ruleOf } from './example.ts';

const severities = ['error', 'warning', 'information', 'hint'];

const told = (diagnostic: Diagnostic): string =>
  `${diagnostic.range.start.line + 1}:${diagnostic.range.start.character + 1} ${ruleOf(diagnostic)} ${severities[diagnostic.severity]}`;

/** The tree that the command line and the server are held to by a unit test. */
describe('a project with nested settings, tables, bibliography and baselines', () => {
  for (const [file, lines] of Object.entries(expected)) {
    if (lines.length === 0) continue;
    it(`shows in ${file} what the command line reports`, async () => {
      const folder = workspace.workspaceFolders?.[0];
      assert.ok(folder, 'the window has a folder');
      const uri = Uri.joinPath(folder.uri, 'project', ...file.split('/'));
      // An editor without the Quarto extension takes .qmd for plain text.
      const document = await languages.setTextDocumentLanguage(await workspace.openTextDocument(uri), 'markdown');
      await window.showTextDocument(document);
      const shown = await findings(document, (ours) => ours.length >= lines.length);
      assert.deepEqual(shown.map(told).sort(), [...lines].sort());
    });
  }
});
