import type { ClientCapabilities, Connection, ServerCapabilities } from 'vscode-languageserver';
import type { OpenDocument } from '../openDocuments.ts';
import type { Projects } from '../projects.ts';
import type { ReportMaker } from '../reports.ts';
import type { Session } from '../session.ts';

/** What a feature is given to answer with. */
export interface FeatureContext {
  readonly connection: Connection;
  readonly session: Session;
  readonly makeReport: ReportMaker;
  readonly projects: Projects;
  /** The text is the same, but its diagnostics may not be. */
  outdated(document: OpenDocument): void;
}

/** One feature of the protocol: what is announced and what is handled stand together. */
export interface Feature {
  capabilities(client: ClientCapabilities): ServerCapabilities;
  listen(context: FeatureContext): void;
}
