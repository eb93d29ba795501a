import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { registerCommands } from './commands.ts';
import { reportCursor } from './cursor.ts';
import { isManuscript, manuscripts } from './manuscripts.ts';
import { showStatus } from './status.ts';

/** How node and the browser differ: where the server runs. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Starts the language server and everything that the editor shows of it. All knowledge of the field is in the server. */
export async function activateWith(makeClient: MakeClient, context: ExtensionContext): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel('Resistance Annotations', { log: true });
  const client = await makeClient(context, clientOptions(log));
  context.subscriptions.push(
    log,
    showStatus(client, manuscripts),
    ...registerCommands(client, log),
    reportCursor(client, isManuscript),
  );
  // A failed start is shown and logged by the client itself; the commands stay, so that a restart can mend it.
  await client.start().catch(() => {});
  return client;
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: manuscripts,
    outputChannel: log,
    markdown: { supportHtml: false, isTrusted: false },
  };
}
