import { commands, type Position, type TextDocument, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

const request = 'resistance/readSentence';

/** How the server read the sentence at a position, as Markdown; null where there is none. */
export const readSentence = (
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<string | null> =>
  client.sendRequest<string | null>(request, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });

/** Shows how the sentence at the cursor was read, as a page beside the manuscript. */
export async function explainSentence(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const markdown = await readSentence(client, editor.document, editor.selection.active);
  if (markdown === null) {
    await window.showInformationMessage('There is no sentence at the cursor.');
    return;
  }
  const page = await workspace.openTextDocument({ language: 'markdown', content: markdown });
  await commands.executeCommand('markdown.showPreviewToSide', page.uri);
}
