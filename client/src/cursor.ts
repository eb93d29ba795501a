import { type Disposable, type TextDocument, type TextEditorSelectionChangeEvent, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type CursorParams, cursorMethod } from '../../server/src/wire/cursor.ts';

/** Notifies the server whenever the cursor moves to another line, so that it can release the findings held back in the block that it left. */
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
    const params: CursorParams = { uri: asUri(document.uri), position: asPosition(position) };
    client.sendNotification(cursorMethod, params).catch(() => {});
  });
}
