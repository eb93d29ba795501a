import { commands, Disposable, type TextDocument, workspace } from 'vscode';
import { isManuscript } from '../manuscripts.ts';

/**
 * For 300 ms after an event of its document, the change of its dirty mark by a save among them, a preview of VS Code waits before it
 * renders; it then renders only another version, and forgets that it was asked to refresh meanwhile.
 */
const settled = 400;

/** Refreshes the previews, at a time when that is not forgotten. */
export interface PreviewRefresh extends Disposable {
  /** Once, however often it is asked for while it waits. */
  request(): void;
}

/** `isDue` is asked when the time has come, since an edit may have brought what was missing. */
export function refreshPreviews(isDue: () => boolean): PreviewRefresh {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let requested = false;

  const refresh = (): void => {
    requested = false;
    if (isDue()) void commands.executeCommand('markdown.preview.refresh');
  };
  const wait = (document: TextDocument): void => {
    if (!isManuscript(document)) return;
    clearTimeout(waiting);
    waiting = setTimeout(() => {
      waiting = undefined;
      if (requested) refresh();
    }, settled);
  };

  const listening = Disposable.from(
    workspace.onDidOpenTextDocument(wait),
    workspace.onDidChangeTextDocument(({ document }) => wait(document)),
  );
  return {
    request: () => {
      requested = true;
      if (waiting === undefined) refresh();
    },
    dispose: () => {
      listening.dispose();
      clearTimeout(waiting);
    },
  };
}
