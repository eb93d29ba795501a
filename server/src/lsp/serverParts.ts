import type { ClientCapabilities, Connection } from 'vscode-languageserver';
import type { Announcements } from './announcements.ts';
import type { Delivery } from './delivery.ts';
import type { HeldFindings } from './documents/heldFindings.ts';
import type { OpenDocuments } from './documents/openDocuments.ts';
import type { FaultLog } from './faultLog.ts';
import type { Session } from './session.ts';
import type { Bibliographies } from './surroundings/bibliographies.ts';
import type { CircumstancesOf } from './surroundings/circumstances.ts';
import type { LoadedKnowledge } from './surroundings/knowledgeBase.ts';
import type { Projects } from './surroundings/projects.ts';
import type { ResourceSettings } from './surroundings/resourceSettings.ts';

/** What the client decides, at `initialize` and later. */
export interface ClientState {
  /** URIs of the folders that are open. */
  folders: readonly string[];
  delivery: Delivery;
}

/** The parts of a server, all of them built before one hears from the client. */
export interface ServerParts {
  readonly connection: Connection;
  readonly faults: FaultLog;
  readonly settings: ResourceSettings;
  readonly announce: Announcements;
  readonly knowledgeBase: Promise<LoadedKnowledge>;
  readonly projects: Projects;
  readonly circumstances: CircumstancesOf;
  readonly bibliographies: Bibliographies;
  readonly documents: OpenDocuments;
  readonly held: HeldFindings;
  readonly session: Session;
  readonly state: ClientState;
  /** The way in which diagnostics reach such a client. */
  deliveryFor(client: ClientCapabilities): Delivery;
}
