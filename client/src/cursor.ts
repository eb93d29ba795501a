import { type Disposable, type TextDocument, type TextEditorSelectionChangeEvent, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** Notification of the cursor's position, so that the server can release the findings held back in the block that it left. */
const cursorNotification = 'resistance/cursor';

/** Notifies the server whenever the cursor moves to another line. */
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
    // Ignored: a server that has just stopped needs no cursor.
    client
      .sendNotification(cursorNotification, { uri: asUri(document.uri), position: asPosition(position) })
      .catch(() => {});
  });
}
