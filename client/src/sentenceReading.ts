import { commands, type Disposable, type Position, type TextDocument, Uri, window, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type SentenceReading, sentenceReadingMethod } from '../../server/src/wire/sentenceReading.ts';

/** Asks the server how it read the sentence at a position, as Markdown; null if there is none. */
export const readSentence = (
  client: BaseLanguageClient,
  document: TextDocument,
  position: Position,
): Promise<SentenceReading> =>
  client.sendRequest<SentenceReading>(sentenceReadingMethod, {
    textDocument: client.code2ProtocolConverter.asTextDocumentIdentifier(document),
    position: client.code2ProtocolConverter.asPosition(position),
  });

/** URI scheme of pages on sentences. The server is not told of them, since they are not manuscripts to be checked. */
const pageScheme = 'resistance-reading';

/** The URI of a page contains its whole text, so that nothing is stored and nothing is left to be saved. */
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
