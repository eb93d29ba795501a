import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { connectionOptions } from '../lsp/protocol/connectionOptions.ts';
import { startServer } from '../lsp/startServer.ts';
import { compileExpressionsAtOnce } from './compileExpressions.ts';
import { onlyFrames } from './frames.ts';
import { createHost } from './host.ts';

/** Faults that nobody caught are told on stderr, and the writer keeps the session. */
function tellFaults(): void {
  const tell = (error: unknown): void => {
    process.stderr.write(`${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
  };
  process.on('unhandledRejection', tell);
  process.on('uncaughtException', tell);
}

/** The language server on stdin and stdout, for any editor. `folder` holds `knowledge.bin`. */
export function runStdioServer(folder: string): void {
  tellFaults();
  compileExpressionsAtOnce();
  startServer(
    createConnection(ProposedFeatures.all, process.stdin.pipe(onlyFrames()), process.stdout, connectionOptions),
    createHost(folder),
  );
}

/**
 * The language server on the channel of a parent node process, as VS Code starts it. The client starts that process with the
 * flag of `compileExpressionsAtOnce`: an Electron may refuse flags that are set later.
 */
export function runIpcServer(folder: string): void {
  tellFaults();
  startServer(createConnection(ProposedFeatures.all, connectionOptions), createHost(folder));
}
