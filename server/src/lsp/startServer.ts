import type { Connection } from 'vscode-languageserver';
import { createAnnouncements } from './announcements.ts';
import { createBibliographies } from './bibliographies.ts';
import { createCircumstances } from './circumstances.ts';
import { listenToClient } from './clientEvents.ts';
import { createPull, createPush, idle } from './delivery.ts';
import { documentEvents } from './documentEvents.ts';
import { createFaultLog } from './faultLog.ts';
import { features } from './handlers/index.ts';
import { createHeldFindings } from './heldFindings.ts';
import type { Host } from './host.ts';
import { loadKnowledgeBase } from './knowledgeBase.ts';
import { keepDocuments, type OpenDocument } from './openDocuments.ts';
import { createProjects } from './projects.ts';
import { createReportMaker } from './reports.ts';
import { createResourceSettings } from './resourceSettings.ts';
import type { ClientState, ServerParts } from './serverParts.ts';
import { createSession } from './session.ts';

/** Assembles the server and starts listening. Runs alike in Node and in a web worker. */
export function startServer(connection: Connection, host: Host): void {
  const faults = createFaultLog(connection.console);
  const settings = createResourceSettings(connection, faults);
  const announce = createAnnouncements(connection, faults);
  const makeReport = createReportMaker(announce.findings);
  const knowledgeBase = loadKnowledgeBase(host, faults);
  const projects = createProjects(connection, host, knowledgeBase, faults);
  const circumstances = createCircumstances(knowledgeBase, settings, projects);
  const state: ClientState = { folders: [], delivery: idle };
  const outdated = (document: OpenDocument): void => state.delivery.outdated([document]);
  const held = createHeldFindings(host, outdated);
  const bibliographies = createBibliographies(host, () => state.folders, faults);
  const documents = keepDocuments();
  const session = createSession({ host, circumstances, bibliographies, documents, faults, tellSize: announce.size });
  const parts: ServerParts = {
    connection,
    faults,
    settings,
    announce,
    knowledgeBase,
    projects,
    circumstances,
    bibliographies,
    documents,
    held,
    session,
    state,
    deliveryFor: (client) =>
      client.textDocument?.diagnostic
        ? createPull(connection, session)
        : createPush(connection, session, host, makeReport),
  };

  documents.listen(connection, documentEvents(parts));
  listenToClient(parts);
  for (const feature of features) feature.listen({ connection, session, makeReport, projects, outdated });
  connection.listen();
}
