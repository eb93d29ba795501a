import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import type { EvidenceView } from './evidence/evidenceView.ts';
import { openProjectSettings } from './projectSettings.ts';
import { explainSentence, provideSentencePages } from './sentenceReading.ts';

/** Registers the commands of the palette and the documents that show their answers. */
export function registerCommands(
  client: BaseLanguageClient,
  log: LogOutputChannel,
  evidence: EvidenceView,
): Disposable[] {
  return [
    commands.registerCommand('resistance.restart', () => restart(client)),
    commands.registerCommand('resistance.showLog', () => log.show()),
    commands.registerCommand('resistance.check', () => check(client)),
    commands.registerCommand('resistance.openProjectSettings', openProjectSettings),
    commands.registerCommand('resistance.explainSentence', () => explainSentence(client)),
    provideSentencePages(),
    commands.registerCommand('resistance.claimsBySection', () => evidence.orderClaims('section')),
    commands.registerCommand('resistance.claimsByVerdict', () => evidence.orderClaims('verdict')),
  ];
}

/** Restarts the server; also starts one that failed to start before. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}

/** Asks the server to check the manuscript in the active editor now, whatever the setting `run` says. */
async function check(client: BaseLanguageClient): Promise<void> {
  const document = window.activeTextEditor?.document;
  // A command of the server, which the language client registers.
  if (document)
    await commands.executeCommand('resistance.checkDocument', client.code2ProtocolConverter.asUri(document.uri));
}
