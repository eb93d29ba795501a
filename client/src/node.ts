import { Uri } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import type { MakeClient } from './activate.ts';
import { entryWith } from './entry.ts';

/** The flag of the server's `compileExpressions.ts`: the first analysis takes two thirds of the time. */
const compileExpressionsAtOnce = '--no-regexp-tier-up';

/** Entry point where the extension host is a Node process: the server is another process. */
const makeClient: MakeClient = async (context, options) => {
  const server: NodeModule = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath,
    transport: TransportKind.ipc,
    options: { execArgv: [compileExpressionsAtOnce] },
  };
  const debug: NodeModule = {
    ...server,
    options: { execArgv: [compileExpressionsAtOnce, '--nolazy', '--inspect=6009'] },
  };
  return new LanguageClient('resistance', 'Resistance Annotations', { run: server, debug }, options);
};

export const { activate, deactivate } = entryWith(makeClient);
