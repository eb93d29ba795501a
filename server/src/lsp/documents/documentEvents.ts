import type { ClientCapabilities } from 'vscode-languageserver';
import type { ServerParts } from '../serverParts.ts';
import type { DocumentEvents } from './openDocuments.ts';

/** Whether findings may be held back from a client. One that pulls but cannot be asked to pull again would never see them. */
const canHoldBack = (client: ClientCapabilities): boolean =>
  !client.textDocument?.diagnostic || client.workspace?.diagnostics?.refreshSupport === true;

/** What the server does when a document is opened, edited, saved and closed. */
export const documentEvents = ({
  settings,
  projects,
  circumstances,
  bibliographies,
  held,
  session,
  state,
}: ServerParts): DocumentEvents => ({
  opened: (document) => {
    // Not every client watches files, so opening or saving a manuscript re-reads its project.
    projects.forget();
    state.delivery.changed(document);
  },
  edited: (document) => {
    if (session.client && canHoldBack(session.client)) held.edited(document);
    else {
      document.edited = undefined;
      document.release = 'asked';
    }
    state.delivery.changed(document);
  },
  saved: (document) => {
    projects.forget();
    bibliographies.forget(document.uri);
    document.release ??= 'saved';
    held.release(document);
  },
  closed: (document) => {
    held.forget(document);
    settings.forget(document.uri);
    circumstances.forget(document.uri);
    bibliographies.forget(document.uri);
    state.delivery.closed(document);
  },
});
