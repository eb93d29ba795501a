import {
  type ClientCapabilities,
  ErrorCodes,
  type InitializeParams,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { isKeptByProject } from '../project/projectFolder.ts';
import { idle } from './delivery.ts';
import { announced } from './handlers/index.ts';
import { CursorNotification } from './protocol/customMessages.ts';
import { positionIn } from './protocol/wellFormed.ts';
import { registerForChanges } from './registrations.ts';
import { serverInfo } from './serverInfo.ts';
import type { ServerParts } from './serverParts.ts';

/** The URIs of the folders or files that a client sent; invalid entries are skipped. */
const urisOf = (given: unknown): readonly string[] =>
  Array.isArray(given) ? given.flatMap((one) => (typeof one?.uri === 'string' ? [one.uri as string] : [])) : [];

/** The answer to `initialize`: server info and capabilities for this client. */
const resultFor = (client: ClientCapabilities): InitializeResult => ({
  serverInfo,
  capabilities: {
    positionEncoding: PositionEncodingKind.UTF16,
    textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: { includeText: false } },
    workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    ...announced(client),
  },
});

function initialize(
  { session, settings, projects, state, deliveryFor }: ServerParts,
  { capabilities, initializationOptions, workspaceFolders }: InitializeParams,
): InitializeResult {
  if (session.client) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is already initialized.');
  const client = capabilities ?? {};
  session.client = client;
  state.delivery = deliveryFor(client);
  state.folders = urisOf(workspaceFolders);
  projects.workspaceFolders(state.folders);
  settings.replace(initializationOptions?.settings);
  if (client.workspace?.configuration) settings.ask();
  return resultFor(client);
}

/** Listens to what the client says of itself and its workspace: not of documents, and no requests. */
export function listenToClient(parts: ServerParts): void {
  const { connection, settings, projects, bibliographies, documents, held, session, state } = parts;
  const reconsider = (): void => {
    settings.forget();
    state.delivery.outdated(documents.all());
  };

  connection.onInitialize((params) => initialize(parts, params));
  connection.onInitialized(async () => {
    registerForChanges(connection, session.client, parts.faults);
    if (session.client?.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        const gone = urisOf(change?.removed);
        state.folders = [...state.folders.filter((uri) => !gone.includes(uri)), ...urisOf(change?.added)];
        projects.workspaceFolders(state.folders);
        reconsider();
      });
    await parts.announce.knowledge(await parts.knowledgeBase);
  });
  connection.onDidChangeConfiguration((params) => {
    const given: unknown = params?.settings;
    if (given !== null && given !== undefined) settings.replace(given);
    reconsider();
  });
  connection.onDidChangeWatchedFiles((params) => {
    const changed = urisOf(params?.changes);
    const ofProjects = changed.some(isKeptByProject);
    if (ofProjects) projects.forget();
    if (bibliographies.changed(changed) || ofProjects) state.delivery.outdated(documents.all());
  });
  connection.onNotification(CursorNotification, (params) => {
    const position = positionIn(params);
    const document = documents.get(params?.uri);
    if (document && position) held.cursorAt(document, document.text.offsetAt(position));
  });
  connection.onShutdown(() => {
    session.ended = true;
    state.delivery = idle;
  });
}
