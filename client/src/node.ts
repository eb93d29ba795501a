import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, type NodeModule, TransportKind } from 'vscode-languageclient/node';
import { type Activated, activateWith, type MakeClient } from './activate.ts';

/** Entry where the extension host is a node process: the server is another one. */
const makeClient: MakeClient = async (context, options) => {
  const server: NodeModule = {
    module: Uri.joinPath(context.extensionUri, 'dist', 'server.js').fsPath,
    transport: TransportKind.ipc,
  };
  const debug: NodeModule = { ...server, options: { execArgv: ['--nolazy', '--inspect=6009'] } };
  return new LanguageClient('resistance', 'Resistance Annotations', { run: server, debug }, options);
};

let stop: (() => Promise<void>) | undefined;

/** What it answers, VS Code's Markdown preview calls. */
export async function activate(context: ExtensionContext): Promise<Activated['forPreview']> {
  const active = await activateWith(makeClient, context);
  stop = active.stop;
  return active.forPreview;
}

export async function deactivate(): Promise<void> {
  await stop?.();
}
