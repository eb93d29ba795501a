import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser';
import { connectionOptions } from '../lsp/protocol/connectionOptions.ts';
import { startServer } from '../lsp/startServer.ts';
import { type WorkerStart, workerStartType } from '../wire/workerStart.ts';
import { clientFiles } from './clientFiles.ts';
import { createHost } from './host.ts';

declare const self: DedicatedWorkerGlobalScope;

self.addEventListener('message', function first({ data }: MessageEvent<WorkerStart>) {
  if (data?.type !== workerStartType) return;
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
