import {
  type ClientCapabilities,
  LSPErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { rename, renameable } from '../../core/features/rename.ts';
import type { Edit } from '../../core/text/edit.ts';
import { answering, invalid } from '../answering.ts';
import { toRange, toTextEdit } from '../convert.ts';
import type { OpenDocument } from '../openDocuments.ts';
import { positionIn, uriIn } from '../wellFormed.ts';
import { toWorkspaceEdit } from '../workspaceEdit.ts';
import type { Feature } from './feature.ts';

const annotation = 'resistance.rename';

/** Where the client can, every change waits for a look at it: a name may stand where the writer wants it to. */
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
      answering(
        'Preparing a rename',
        session,
        () => null,
        async (params, token): Promise<PrepareRenameResult | null> => {
          const [uri, position] = [uriIn(params), positionIn(params)];
          if (uri === undefined) throw invalid('document');
          if (!position) throw invalid('position');
          const reading = await session.read(uri, token);
          if (reading.state !== 'analysed') return null;
          const { text } = reading.document;
          const found = renameable(reading.analysis, text.offsetAt(position));
          if (!found) return null;
          // The name as it is written: VS Code does nothing when what it was given to begin with comes back unchanged.
          const range = toRange(text, found);
          return { range, placeholder: text.getText(range) };
        },
      ),
    );
    connection.onRenameRequest(
      answering(
        'Rename',
        session,
        () => null,
        async (params, token): Promise<WorkspaceEdit | null> => {
          const [uri, position] = [uriIn(params), positionIn(params)];
          const newName: unknown = params?.newName;
          if (uri === undefined) throw invalid('document');
          if (!position) throw invalid('position');
          if (typeof newName !== 'string') throw invalid('name');
          const reading = await session.read(uri, token);
          const { client } = session;
          if (reading.state !== 'analysed' || !client) return null;
          const { document, analysis, knowledge } = reading;
          const renamed = rename(analysis, knowledge, document.text.offsetAt(position), newName);
          if ('problem' in renamed) throw new ResponseError(LSPErrorCodes.RequestFailed, renamed.problem);
          return toConfirm(renamed.edits, document, client);
        },
      ),
    );
  },
};
