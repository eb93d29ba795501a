import { commands, Disposable, type TextDocument, workspace } from 'vscode';
import { isManuscript } from '../manuscripts.ts';

/**
 * In milliseconds. For 300 ms after an event of its document (a save also changes the dirty mark) a preview of VS Code waits
 * before it renders; it then renders only another version, and drops requests to refresh made meanwhile.
 */
const settled = 400;

/** Refreshes the previews at a time when the request is not dropped. */
export interface PreviewRefresh extends Disposable {
  /** Requests a refresh; requests made while one is waiting are merged. */
  request(): void;
}

/** `isDue` is called right before the refresh, since an edit may have made it unnecessary. */
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
