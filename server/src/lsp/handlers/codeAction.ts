import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { codeActions } from '../../core/features/codeActions.ts';
import { answeringOf, invalid } from '../answering.ts';
import { toSpan } from '../convert.ts';
import type { Projects } from '../projects.ts';
import { toDiagnostic } from '../toDiagnostic.ts';
import { rangeIn } from '../wellFormed.ts';
import { toFile, toWorkspaceEdit } from '../workspaceEdit.ts';
import type { Feature } from './feature.ts';

/** All safe fixes of the document; `source.fixAll` alone, as in "fix on save", asks for it too. */
const fixAllKind = `${CodeActionKind.SourceFixAll}.resistance`;

/** Kinds are trees: who asks for `source` gets `source.fixAll.resistance`. No wish is any kind. */
const wanted = (kind: string, only: readonly string[] | undefined): boolean =>
  !only || only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));

/** The edit that adds a word to the vocabulary of the document's project; undefined where there is no place for it. */
async function wordEdit(
  { list, word }: { readonly list: string; readonly word: string },
  uri: string,
  projects: Projects,
  client: ClientCapabilities,
): Promise<WorkspaceEdit | undefined> {
  const file = await projects.vocabulary(uri);
  if (!file) return undefined;
  const { addWord } = await import('../../project/apart.ts');
  const text = addWord(file.text, list, word);
  return text === undefined ? undefined : toFile(file, text, client);
}

export const codeActionFeature: Feature = {
  capabilities: (client) =>
    client.textDocument?.codeAction?.codeActionLiteralSupport
      ? { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, fixAllKind] } }
      : {},
  listen({ connection, session, projects }) {
    connection.onCodeAction(
      answeringOf<CodeActionParams, CodeAction[]>('Code actions', session, [], async (reading, params) => {
        const range = rangeIn(params);
        if (!range) throw invalid('range');
        const { client } = session;
        if (!client) return [];
        const { document, analysis } = reading;
        const only: unknown = params.context?.only;
        const actions: CodeAction[] = [];
        for (const item of codeActions(analysis, toSpan(document.text, range))) {
          const kind = item.kind === 'quickfix' ? CodeActionKind.QuickFix : fixAllKind;
          if (!wanted(kind, Array.isArray(only) ? only : undefined)) continue;
          const edit = item.word
            ? await wordEdit(item.word, document.uri, projects, client)
            : toWorkspaceEdit(item, document, client);
          if (!edit) continue;
          const finding = item.finding === undefined ? undefined : analysis.findings[item.finding];
          actions.push({
            title: item.title,
            kind,
            edit,
            ...(item.preferred ? { isPreferred: true } : {}),
            ...(finding ? { diagnostics: [toDiagnostic(finding, document, client)] } : {}),
          });
        }
        return actions;
      }),
    );
  },
};
