import { commands, type Disposable, type LogOutputChannel } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The commands of the palette that concern the server as a whole. */
export function registerCommands(client: BaseLanguageClient, log: LogOutputChannel): Disposable[] {
  return [
    commands.registerCommand('resistance.restart', () => restart(client)),
    commands.registerCommand('resistance.showLog', () => log.show()),
  ];
}

/** Also starts a server that could not start before. */
async function restart(client: BaseLanguageClient): Promise<void> {
  if (client.needsStop()) await client.stop();
  await client.start();
}
