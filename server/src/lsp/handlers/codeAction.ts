import {
  type ClientCapabilities,
  type CodeAction,
  CodeActionKind,
  type CodeActionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import { type CodeActionItem, codeActions } from '../../core/features/codeActions.ts';
import { answeringOf, invalid } from '../answering.ts';
import { toSpan } from '../protocol/convert.ts';
import { toDiagnostic } from '../protocol/toDiagnostic.ts';
import { rangeIn } from '../protocol/wellFormed.ts';
import { toFile, toWorkspaceEdit } from '../protocol/workspaceEdit.ts';
import type { AnalysedDocument } from '../session.ts';
import type { Projects } from '../surroundings/projects.ts';
import type { Feature } from './feature.ts';

/** Kind of the action that applies all safe fixes; also requested by a plain `source.fixAll`, as in "fix on save". */
const fixAllKind = `${CodeActionKind.SourceFixAll}.resistance`;

/**
 * Whether a client asks for a kind. Kinds are hierarchical: `source` includes `source.fixAll.resistance`, and no filter
 * includes all.
 */
const wanted = (kind: string, only: readonly string[] | undefined): boolean =>
  !only || only.some((wish) => wish === '' || kind === wish || kind.startsWith(`${wish}.`));

/** The edit that adds a word to the vocabulary of the document's project; undefined if there is no place for it. */
async function wordEdit(
  { list, word }: { readonly list: string; readonly word: string },
  uri: string,
  projects: Projects,
  client: ClientCapabilities,
): Promise<WorkspaceEdit | undefined> {
  const file = await projects.vocabulary(uri);
  if (!file) return undefined;
  const { addWord } = await import('../../project/loadedOnDemand.ts');
  const text = addWord(file.text, list, word);
  return text === undefined ? undefined : toFile(file, text, client);
}

const kindOf = (kind: CodeActionItem['kind']): CodeActionKind =>
  kind === 'quickfix' ? CodeActionKind.QuickFix : fixAllKind;

function toCodeAction(
  item: CodeActionItem,
  edit: WorkspaceEdit,
  { document, analysis }: AnalysedDocument,
  client: ClientCapabilities,
): CodeAction {
  const finding = item.finding === undefined ? undefined : analysis.findings[item.finding];
  return {
    title: item.title,
    kind: kindOf(item.kind),
    edit,
    ...(item.preferred ? { isPreferred: true } : {}),
    ...(finding ? { diagnostics: [toDiagnostic(finding, document, client)] } : {}),
  };
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
        const isWanted = (kind: CodeActionItem['kind']) => wanted(kindOf(kind), Array.isArray(only) ? only : undefined);
        for (const item of codeActions(analysis, toSpan(document.text, range), isWanted)) {
          const edit = item.word
            ? await wordEdit(item.word, document.uri, projects, client)
            : toWorkspaceEdit(item, document, client);
          if (edit) actions.push(toCodeAction(item, edit, reading, client));
        }
        return actions;
      }),
    );
  },
};
