import { type ExtensionContext, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { listenForAnalyses } from './analyses.ts';
import { registerCommands } from './commands.ts';
import { reportCursor } from './cursor.ts';
import { showEvidence } from './evidence/evidenceView.ts';
import { isManuscript, manuscripts } from './manuscripts.ts';
import { type PreviewTooltips, showPreviewTooltips } from './preview/previewNames.ts';
import { showStatus } from './status.ts';

/** Creates the language client; Node and the browser differ in where the server runs. */
export type MakeClient = (context: ExtensionContext, options: LanguageClientOptions) => Promise<BaseLanguageClient>;

/** The running extension, with what VS Code's Markdown preview uses. */
export interface ActiveExtension {
  /** Stops the server, once it has started. */
  stop(): Promise<void>;
  readonly forPreview: Pick<PreviewTooltips, 'extendMarkdownIt'>;
}

/** Starts the language server and the editor's views on it. All knowledge of the field is in the server. */
export async function activateWith(makeClient: MakeClient, context: ExtensionContext): Promise<ActiveExtension> {
  const log = window.createOutputChannel('Resistance Annotations', { log: true });
  const client = await makeClient(context, clientOptions(log));
  const analyses = listenForAnalyses(client);
  const evidence = showEvidence(client, analyses.onAnalysed);
  const preview = showPreviewTooltips(client, analyses.onAnalysed);
  context.subscriptions.push(
    log,
    analyses,
    evidence,
    preview,
    showStatus(client, analyses.onAnalysed, manuscripts),
    ...registerCommands(client, log, evidence),
    reportCursor(client, isManuscript),
  );
  // The client itself shows and logs a failed start; the commands stay, so that a restart can mend it. The start is not
  // awaited: a Markdown preview is not shown before every extension that adds to it is active.
  const started = client.start().catch(() => {});
  return {
    stop: async () => {
      await started;
      if (client.needsStop()) await client.stop();
    },
    forPreview: { extendMarkdownIt: preview.extendMarkdownIt },
  };
}

function clientOptions(log: LogOutputChannel): LanguageClientOptions {
  return {
    documentSelector: manuscripts,
    outputChannel: log,
    markdown: { supportHtml: false, isTrusted: false },
  };
}
