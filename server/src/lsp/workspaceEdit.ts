import type { ClientCapabilities, WorkspaceEdit } from 'vscode-languageserver';
import type { Edit } from '../core/text/edit.ts';
import { toTextEdit } from './convert.ts';
import type { OpenDocument } from './openDocuments.ts';

/** Versioned where the client can: an edit made for an earlier text is then refused, not misplaced. */
export function toWorkspaceEdit(
  edits: readonly Edit[],
  { uri, text }: OpenDocument,
  client: ClientCapabilities,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(text, edit));
  return client.workspace?.workspaceEdit?.documentChanges
    ? { documentChanges: [{ textDocument: { uri, version: text.version }, edits: textEdits }] }
    : { changes: { [uri]: textEdits } };
}
