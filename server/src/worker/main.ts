import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { connectionOptions } from '../lsp/connectionOptions.ts';
import { startServer } from '../lsp/startServer.ts';
import { clientFiles } from './clientFiles.ts';
import { createHost } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

/** The first message of whoever starts the worker; all later ones are the protocol's. */
interface KnowledgeMessage {
  readonly type: 'resistance/knowledge';
  readonly bytes: Uint8Array;
  /**
   * Whether it answers `resistance/readFile` and `resistance/readFolder`; without them manuscripts have no project and no
   * bibliography.
   */
  readonly files?: boolean;
}

self.addEventListener('message', function first({ data }: MessageEvent<KnowledgeMessage>) {
  if (data?.type !== 'resistance/knowledge') return;
  self.removeEventListener('message', first);
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(self),
    new BrowserMessageWriter(self),
    connectionOptions,
  );
  startServer(
    connection,
    createHost(data.bytes, (uri, roots) => (data.files === true ? clientFiles(connection, uri, roots) : undefined)),
  );
});
