import { commands, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const request = 'resistance/readSentence';

/** Shows how the sentence at the cursor was read, as a page beside the manuscript. */
export async function explainSentence(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  const markdown = await client.sendRequest<string | null>(request, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(selection.active),
  });
  if (markdown === null) {
    await window.showInformationMessage('There is no sentence at the cursor.');
    return;
  }
  const page = await workspace.openTextDocument({ language: 'markdown', content: markdown });
  await commands.executeCommand('markdown.showPreviewToSide', page.uri);
}
