import assert from 'node:assert/strict';
import {
  type Diagnostic,
  languages,
  type Position,
  Range,
  type TextDocument,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';

/** The example manuscript, as the only editor. */
export async function openExample(): Promise<TextEditor> {
  const folder = workspace.workspaceFolders?.[0];
  assert.ok(folder, 'the window has a folder');
  return window.showTextDocument(await workspace.openTextDocument(Uri.joinPath(folder.uri, 'review.md')));
}

/** Where `words` stand first in the document. */
export function rangeOf(document: TextDocument, words: string): Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `the document contains "${words}"`);
  return new Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A place inside `words`, `offset` characters in. */
export function placeIn(document: TextDocument, words: string, offset = 1): Position {
  return rangeOf(document, words).start.translate(0, offset);
}

/** Our findings, once they satisfy `wanted`; the time limit of the test is the only other end. */
export function findings(
  document: TextDocument,
  wanted: (ours: readonly Diagnostic[]) => boolean,
): Promise<readonly Diagnostic[]> {
  return new Promise((resolve) => {
    const look = (): boolean => {
      const ours = languages.getDiagnostics(document.uri).filter((diagnostic) => diagnostic.source === 'resistance');
      if (!wanted(ours)) return false;
      listener.dispose();
      resolve(ours);
      return true;
    };
    const listener = languages.onDidChangeDiagnostics(look);
    look();
  });
}

/** The id of the rule behind a diagnostic. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : code);
}

/** The rule's finding that touches `words`. */
export async function findingAt(document: TextDocument, rule: string, words: string): Promise<Diagnostic> {
  const place = rangeOf(document, words);
  const touches = (diagnostic: Diagnostic): boolean =>
    ruleOf(diagnostic) === rule && diagnostic.range.intersection(place) !== undefined;
  const found = (await findings(document, (ours) => ours.some(touches))).find(touches);
  assert.ok(found);
  return found;
}
