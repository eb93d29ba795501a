import { type Connection, MessageType, ShowMessageNotification } from 'vscode-languageserver';
import type { OpenDocument, Report } from './documents/openDocuments.ts';
import type { FaultLog } from './faultLog.ts';
import { FindingsNotification, StatusNotification } from './protocol/customMessages.ts';
import type { LoadedKnowledge } from './surroundings/knowledgeBase.ts';

/** Notifications that the server sends of its own accord, about itself and about documents. */
export interface Announcements {
  /** A document has grown above `maxFileSize`, was opened at that size, or has shrunk again. */
  size(document: OpenDocument, state: 'tooLarge' | 'ready', message: string, dataVersion: string): void;
  /** How many findings a document has, and how many of them are shown. */
  findings(document: OpenDocument, report: Report): void;
  /** The knowledge base was loaded, or could not be, with the reason. */
  knowledge(loaded: LoadedKnowledge): Promise<void>;
}

/** What the status says while all is well. */
export const baseInUse = (version: string): string => `Knowledge base ${version}`;

export function createAnnouncements(connection: Connection, faults: FaultLog): Announcements {
  return {
    size: ({ uri }, state, message, dataVersion) => {
      connection
        .sendNotification(StatusNotification, { state, message, uri, dataVersion })
        .catch((error) => faults.report('Telling the status', error));
    },
    findings: ({ uri }, { analysis, findings, held, cut }) => {
      const counts = { uri, shown: findings.length, held, cut, parked: analysis.parked.length };
      connection
        .sendNotification(FindingsNotification, counts)
        .catch((error) => faults.report('Telling the number of findings', error));
    },
    knowledge: async (loaded) => {
      if ('problem' in loaded) {
        const message = `Resistance Annotations: ${loaded.problem}`;
        await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message });
        await connection.sendNotification(StatusNotification, { state: 'off', message: loaded.problem });
        return;
      }
      const message = baseInUse(loaded.version);
      await connection.sendNotification(StatusNotification, { state: 'ready', message, dataVersion: loaded.version });
    },
  };
}
