import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OpenDocument } from '../documents/openDocuments.ts';
import type { ReportMaker } from '../documents/reports.ts';
import type { Session } from '../session.ts';
import type { Projects } from '../surroundings/projects.ts';

/** What a feature needs to handle requests. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly makeReport: ReportMaker;
  readonly projects: Projects;
  /** Call when the diagnostics of a document may have changed although its text has not. */
  outdated(document: OpenDocument): void;
}

/** One feature of the protocol: its announced capabilities together with its handlers. */
export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  listen(context: FeatureContext): void;
}
