import { type Disposable, type TextDocument, type TextEditorSelectionChangeEvent, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Where the cursor went, so that the server can release the findings that it held back in the block it left. */
const cursorNotification = 'resistance/cursor';

/** Tells the server whenever the cursor goes to another line. */
export function reportCursor(client: BaseLanguageClient, concerns: (document: TextDocument) => boolean): Disposable {
  let last = '';
  return window.onDidChangeTextEditorSelection(({ textEditor, selections }: TextEditorSelectionChangeEvent) => {
    const { document } = textEditor;
    const position = selections[0]?.active;
    if (position === undefined || !concerns(document) || !client.isRunning()) return;
    const place = `${document.uri}#${position.line}`;
    if (place === last) return;
    last = place;
    const { asUri, asPosition } = client.code2ProtocolConverter;
    // A server that has just ended needs no cursor.
    client
      .sendNotification(cursorNotification, { uri: asUri(document.uri), position: asPosition(position) })
      .catch(() => {});
  });
}
