import type { Connection } from 'vscode-languageserver';
import { createAnnouncements } from './announcements.ts';
import { listenToClient } from './clientEvents.ts';
import { createPull, createPush, idle } from './delivery.ts';
import { documentEvents } from './documents/documentEvents.ts';
import { createHeldFindings } from './documents/heldFindings.ts';
import { keepDocuments, type OpenDocument } from './documents/openDocuments.ts';
import { createReportMaker } from './documents/reports.ts';
import { createFaultLog } from './faultLog.ts';
import { features } from './handlers/index.ts';
import type { Host } from './host.ts';
import type { ClientState, ServerParts } from './serverParts.ts';
import { createSession } from './session.ts';
import { createBibliographies } from './surroundings/bibliographies.ts';
import { createCircumstances } from './surroundings/circumstances.ts';
import { loadKnowledgeBase } from './surroundings/knowledgeBase.ts';
import { createProjects } from './surroundings/projects.ts';
import { createResourceSettings } from './surroundings/resourceSettings.ts';

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
