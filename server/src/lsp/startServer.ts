import {
  type ClientCapabilities,
  type Connection,
  ErrorCodes,
  type InitializeResult,
  PositionEncodingKind,
  ResponseError,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { isKeptByProject } from '../project/projectFolder.ts';
import { createAnnouncements } from './announcements.ts';
import { createBibliographies } from './bibliographies.ts';
import { createCircumstances } from './circumstances.ts';
import { CursorNotification } from './customMessages.ts';
import { createPull, createPush, type Delivery } from './delivery.ts';
import { createFaultLog } from './faultLog.ts';
import { announced, features } from './handlers/index.ts';
import { createHeldFindings } from './heldFindings.ts';
import type { Host } from './host.ts';
import { loadKnowledgeBase } from './knowledgeBase.ts';
import { listenToDocuments, type OpenDocument } from './openDocuments.ts';
import { createProjects } from './projects.ts';
import { registerForChanges } from './registrations.ts';
import { createReportMaker } from './reports.ts';
import { createResourceSettings } from './resourceSettings.ts';
import { serverInfo } from './serverInfo.ts';
import { createSession } from './session.ts';
import { positionIn } from './wellFormed.ts';

/** Whether findings may be held back from a client. One that pulls but cannot be asked to pull again would never see them. */
const canHoldBack = (client: ClientCapabilities): boolean =>
  !client.textDocument?.diagnostic || client.workspace?.diagnostics?.refreshSupport === true;

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

/** Assembles the server and starts listening. Runs alike in Node and in a web worker. */
export function startServer(connection: Connection, host: Host): void {
  const faults = createFaultLog(connection.console);
  const settings = createResourceSettings(connection, faults);
  const announce = createAnnouncements(connection, faults);
  const makeReport = createReportMaker(announce.findings);
  const knowledgeBase = loadKnowledgeBase(host, faults);
  const projects = createProjects(connection, host, knowledgeBase, faults);
  const circumstances = createCircumstances(knowledgeBase, settings, projects);
  let folders: readonly string[] = [];
  const idle: Delivery = { changed: () => {}, outdated: () => {}, closed: () => {} };
  let delivery = idle;

  const held = createHeldFindings(host, (document) => delivery.outdated([document]));
  const documents = listenToDocuments(connection, {
    opened: (document) => {
      // Not every client watches files, so opening or saving a manuscript re-reads its project.
      projects.forget();
      delivery.changed(document);
    },
    edited: (document) => {
      if (session.client && canHoldBack(session.client)) held.edited(document);
      else {
        document.edited = undefined;
        document.release = 'asked';
      }
      delivery.changed(document);
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
      delivery.closed(document);
    },
  });
  const bibliographies = createBibliographies(host, () => folders, faults);
  const session = createSession({ host, circumstances, bibliographies, documents, faults, tellSize: announce.size });

  connection.onInitialize(({ capabilities, initializationOptions, workspaceFolders }): InitializeResult => {
    if (session.client) throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is already initialized.');
    const client = capabilities ?? {};
    session.client = client;
    delivery = client.textDocument?.diagnostic
      ? createPull(connection, session)
      : createPush(connection, session, host, makeReport);
    folders = urisOf(workspaceFolders);
    projects.workspaceFolders(folders);
    settings.replace(initializationOptions?.settings);
    if (client.workspace?.configuration) settings.ask();
    return resultFor(client);
  });

  const reconsider = (): void => {
    settings.forget();
    delivery.outdated(documents.all());
  };
  connection.onInitialized(async () => {
    registerForChanges(connection, session.client, faults);
    if (session.client?.workspace?.workspaceFolders)
      connection.workspace.onDidChangeWorkspaceFolders((change) => {
        const gone = urisOf(change?.removed);
        folders = [...folders.filter((uri) => !gone.includes(uri)), ...urisOf(change?.added)];
        projects.workspaceFolders(folders);
        reconsider();
      });
    await announce.knowledge(await knowledgeBase);
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
    if (bibliographies.changed(changed) || ofProjects) delivery.outdated(documents.all());
  });
  connection.onNotification(CursorNotification, (params) => {
    const position = positionIn(params);
    const document = documents.get(params?.uri);
    if (document && position) held.cursorAt(document, document.text.offsetAt(position));
  });
  connection.onShutdown(() => {
    session.ended = true;
    delivery = idle;
  });

  const outdated = (document: OpenDocument): void => delivery.outdated([document]);
  for (const feature of features) feature.listen({ connection, session, makeReport, projects, outdated });
  connection.listen();
}
