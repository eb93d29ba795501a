import type { ClientCapabilities, TextEdit, WorkspaceEdit } from 'vscode-languageserver';
import type { CodeActionItem } from '../../core/features/codeActions.ts';
import type { Addition } from '../../core/rules/finding.ts';
import type { OpenDocument } from '../documents/openDocuments.ts';
import type { VocabularyFile } from '../surroundings/projects.ts';
import { toTextEdit } from './convert.ts';

/** Column for the end of a line of unknown length: clients clamp a position beyond it. */
const farRight = 2 ** 31 - 1;

function toAddition({ line, newText }: Addition): TextEdit {
  const end = { line, character: farRight };
  return { range: { start: end, end }, newText };
}

/**
 * A workspace edit that undoes in one step, also if an entry goes into another file. Versioned if the client supports it, so
 * that an edit made for an earlier text is refused rather than misplaced.
 */
export function toWorkspaceEdit(
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

/** A workspace edit that replaces the whole text of a file, or creates it; undefined if the client cannot create files. */
export function toFile(
  { uri, text }: VocabularyFile,
  newText: string,
  client: ClientCapabilities,
): WorkspaceEdit | undefined {
  const { documentChanges, resourceOperations } = client.workspace?.workspaceEdit ?? {};
  const range = { start: { line: 0, character: 0 }, end: { line: text?.split('\n').length ?? 0, character: 0 } };
  const edits: TextEdit[] = [{ range, newText }];
  if (!documentChanges) return text === undefined ? undefined : { changes: { [uri]: edits } };
  if (text === undefined && !resourceOperations?.includes('create')) return undefined;
  const create = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
  return {
    documentChanges: [...(text === undefined ? [create] : []), { textDocument: { uri, version: null }, edits }],
  };
}
