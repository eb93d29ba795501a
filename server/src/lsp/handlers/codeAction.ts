import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type CodeActionItem, codeActions } from '../../core/features/codeActions.ts';
import type { Addition } from '../../core/rules/finding.ts';
import { answering, invalid } from '../answering.ts';
import { toSpan, toTextEdit } from '../convert.ts';
import type { OpenDocument } from '../openDocuments.ts';
import { toDiagnostic } from '../toDiagnostic.ts';
import { rangeIn, uriIn } from '../wellFormed.ts';
import type { Feature } from './feature.ts';

/** All safe fixes of the document; `source.fixAll` alone, as in "fix on save", asks for it too. */
export const fixAllKind = `${CodeActionKind.SourceFixAll}.resistance`;

/** Kinds are trees: who asks for `source` gets `source.fixAll.resistance`. No wish is any kind. */
const wanted = (kind: string, only: readonly string[] | undefined): boolean =>
  !only || only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));

/** The end of a file whose last line is known and not how long it is: a place behind the end of a line is its end. */
const farRight = 2 ** 31 - 1;

function toAddition({ line, newText }: Addition): TextEdit {
  const end = { line, character: farRight };
  return { range: { start: end, end }, newText };
}

/**
 * One step for the writer, also where an entry goes into another file. Versioned where the client can: an edit made for an earlier
 * text is then refused, not misplaced.
 */
function toWorkspaceEdit(
  { edits, addition }: Pick<CodeActionItem, 'edits' | 'addition'>,
  { uri, text }: OpenDocument,
  client: ClientCapabilities,
): WorkspaceEdit {
  const textEdits = edits.map((edit) => toTextEdit(text, edit));
  if (!client.workspace?.workspaceEdit?.documentChanges)
    return { changes: { [uri]: textEdits, ...(addition ? { [addition.uri]: [toAddition(addition)] } : {}) } };
  return {
    documentChanges: [
      { textDocument: { uri, version: text.version }, edits: textEdits },
      ...(addition ? [{ textDocument: { uri: addition.uri, version: null }, edits: [toAddition(addition)] }] : []),
    ],
  };
}

export const codeActionFeature: Feature = {
  capabilities: (client) =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }
      : {},
  listen({ connection, session }) {
    connection.onCodeAction(
      answering(
        'Code actions',
        session,
        () => [],
        async (params, token): Promise<CodeAction[]> => {
          const [uri, range] = [uriIn(params), rangeIn(params)];
          if (uri === undefined) throw invalid('document');
          if (!range) throw invalid('range');
          const reading = await session.read(uri, token);
          const { client } = session;
          if (reading.state !== 'analysed' || !client) return [];
          const { document, analysis } = reading;
          const only: unknown = params.context?.only;
          const actions: CodeAction[] = [];
          for (const item of codeActions(analysis, toSpan(document.text, range))) {
            const kind = item.kind === 'quickfix' ? CodeActionKind.QuickFix : fixAllKind;
            if (!wanted(kind, Array.isArray(only) ? only : undefined)) continue;
            const finding = item.finding === undefined ? undefined : analysis.findings[item.finding];
            actions.push({
              title: item.title,
              kind,
              edit: toWorkspaceEdit(item, document, client),
              ...(item.preferred ? { isPreferred: true } : {}),
              ...(finding ? { diagnostics: [toDiagnostic(finding, document, client)] } : {}),
            });
          }
          return actions;
        },
      ),
    );
  },
};
