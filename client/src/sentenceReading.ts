import { commands, type Disposable, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
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

/** Of pages on sentences. The server is not told of them: what they show is no manuscript to be checked. */
const pageScheme = 'resistance-reading';

/** The address of a page holds all of it, so that nothing is kept for it and nothing is left to be saved. */
const pageOf = (markdown: string): Uri =>
  Uri.from({ scheme: pageScheme, path: '/How the sentence is read', query: markdown });

export const provideSentencePages = (): Disposable =>
  workspace.registerTextDocumentContentProvider(pageScheme, { provideTextDocumentContent: ({ query }) => query });

/** Shows how the sentence at the cursor was read, as a page beside the manuscript. */
export async function explainSentence(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const markdown = await readSentence(client, editor.document, editor.selection.active);
  if (markdown === null) {
    await window.showInformationMessage('There is no sentence at the cursor.');
    return;
  }
  await commands.executeCommand('markdown.showPreviewToSide', pageOf(markdown));
}
