import {
  type ClientCapabilities,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
} from 'vscode-languageserver';
import type { FaultLog } from './faultLog.ts';

/** Files that affect the findings of a manuscript: project files and bibliographies. */
const watched = [
  { globPattern: '**/.resistance.yaml' },
  { globPattern: '**/.resistance/*.{yaml,yml,tsv,json}' },
  { globPattern: '**/*.{bib,bibtex,biblatex,json,yaml,yml}' },
];

/** Asks the client, if it supports that, to report changed settings and files. */
export function registerForChanges(
  connection: Connection,
  client: ClientCapabilities | undefined,
  faults: FaultLog,
): void {
  if (client?.workspace?.didChangeConfiguration?.dynamicRegistration)
    connection.client
      .register(DidChangeConfigurationNotification.type, { section: 'resistance' })
      .catch((error) => faults.report('Asking to be told of settings', error));
  if (client?.workspace?.didChangeWatchedFiles?.dynamicRegistration)
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers: watched })
      .catch((error) => faults.report('Asking to be told of project files and bibliographies', error));
}
