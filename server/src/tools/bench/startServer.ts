import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  type ClientCapabilities,
  createProtocolConnection,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** A server in a process of its own, and the connection to it. */
export interface StartedServer {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  /** Performs the handshake of an editor. */
  initialize(capabilities: ClientCapabilities): Promise<void>;
  /** Resolves when the process has ended. */
  stop(): Promise<void>;
}

/** Starts a server over stdio. `nodeArguments` come before its file, `serverArguments` after it. */
export function startServer(
  file: string,
  nodeArguments: readonly string[] = [],
  serverArguments: readonly string[] = [],
): StartedServer {
  const child = spawn(process.execPath, [...nodeArguments, file, ...serverArguments, '--stdio'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const closed = once(child, 'close');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  return {
    process: child,
    connection,
    async initialize(capabilities) {
      await connection.sendRequest(InitializeRequest.type, { processId: process.pid, rootUri: null, capabilities });
      await connection.sendNotification(InitializedNotification.type, {});
    },
    async stop() {
      await connection.sendRequest(ShutdownRequest.type);
      await connection.sendNotification(ExitNotification.type);
      await closed;
      connection.dispose();
    },
  };
}
