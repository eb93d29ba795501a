import {
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameResult,
  type RenameParams,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename, renameable } from '../../core/features/rename.ts';
import type { Edit } from '../../core/text/edit.ts';
import { answeringAt, invalid } from '../answering.ts';
import type { OpenDocument } from '../documents/openDocuments.ts';
import { toRange, toTextEdit } from '../protocol/convert.ts';
import { toWorkspaceEdit } from '../protocol/workspaceEdit.ts';
import type { Feature } from './feature.ts';

const annotation = 'resistance.rename';

/** Marks every change for confirmation if the client supports that: a name may be deliberate at its place. */
function toConfirm(edits: readonly Edit[], document: OpenDocument, client: ClientCapabilities): WorkspaceEdit {
  const { documentChanges, changeAnnotationSupport } = client.workspace?.workspaceEdit ?? {};
  if (!documentChanges || !changeAnnotationSupport) return toWorkspaceEdit({ edits }, document, client);
  const { uri, text } = document;
  const textEdits = edits.map((edit) => ({ ...toTextEdit(text, edit), annotationId: annotation }));
  return {
    documentChanges: [{ textDocument: { uri, version: text.version }, edits: textEdits }],
    changeAnnotations: {
      [annotation]: {
        label: 'One name throughout',
        description: 'Quotations, references and names of trials stay',
        needsConfirmation: true,
      },
    },
  };
}

export const renameFeature: Feature = {
  capabilities: (client) => ({
    renameProvider: client.textDocument?.rename?.prepareSupport ? { prepareProvider: true } : true,
  }),
  listen({ connection, session }) {
    connection.onPrepareRename(
      answeringAt<unknown, PrepareRenameResult | null>(
        'Preparing a rename',
        session,
        null,
        ({ analysis, document: { text } }, offset) => {
          const found = renameable(analysis, offset);
          if (!found) return null;
          // The placeholder is the name as written: VS Code does nothing if the initial value comes back unchanged.
          const range = toRange(text, found);
          return { range, placeholder: text.getText(range) };
        },
      ),
    );
    connection.onRenameRequest(
      answeringAt<RenameParams, WorkspaceEdit | null>(
        'Rename',
        session,
        null,
        ({ analysis, knowledge, document }, offset, params) => {
          const newName: unknown = params.newName;
          if (typeof newName !== 'string') throw invalid('name');
          const { client } = session;
          if (!client) return null;
          const renamed = rename(analysis, knowledge, offset, newName);
          if ('problem' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.problem);
          return toConfirm(renamed.edits, document, client);
        },
      ),
    );
  },
};
