import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { listenForAnalyses } from './analyses.ts';
import { registerCommands } from './commands.ts';
import { reportCursor } from './cursor.ts';
import { showEvidence } from './evidence/evidenceView.ts';
import { isManuscript, manuscripts } from './manuscripts.ts';
import { showStatus } from './status.ts';

/** How node and the browser differ: where the server runs. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** Starts the language server and everything that the editor shows of it. All knowledge of the field is in the server. */
export async function activateWith(makeClient: MakeClient, context: ExtensionContext): Promise<BaseLanguageClient> {
  const log = window.createOutputChannel('Resistance Annotations', { log: true });
  const client = await makeClient(context, clientOptions(log));
  const analyses = listenForAnalyses(client);
  const evidence = showEvidence(client, analyses.onAnalysed);
  context.subscriptions.push(
    log,
    analyses,
    evidence,
    showStatus(client, analyses.onAnalysed, manuscripts),
    ...registerCommands(client, log, evidence),
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
