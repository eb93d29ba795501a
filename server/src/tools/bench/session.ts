import { readFileSync } from 'node:fs';
import { DidOpenTextDocumentNotification, PublishDiagnosticsNotification } from 'vscode-languageserver/node';
import { startServer } from './startServer.ts';

/** The cost of one session, from the start of the process to its first diagnostics; CPU and memory include its end. */
export interface SessionCost {
  readonly wall: number;
  readonly cpu: number;
  /** Peak resident memory in kilobytes. */
  readonly memory: number;
}

/**
 * Returns a program for `node --require` that writes what the process used into `file` when it exits. Linux includes
 * the memory of the parent process in its peak; what the process itself held is in its status.
 */
export const usageReporter = (file: string): string =>
  `process.on('exit', () => {
  const fs = require('node:fs');
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  const own = process.platform === 'linux' && /^VmHWM:\\s+(\\d+)/m.exec(fs.readFileSync('/proc/self/status', 'utf8'));
  const usage = { cpu: (userCPUTime + systemCPUTime) / 1000, memory: own ? Number(own[1]) : maxRSS };
  fs.writeFileSync(${JSON.stringify(file)}, JSON.stringify(usage));
});
`;

/** Starts a server, opens a document and shuts everything down once the first diagnostics arrive. */
export async function session(server: string, reporter: string, usage: string, text: string): Promise<SessionCost> {
  const start = performance.now();
  const { process: child, connection, initialize, stop } = startServer(server, ['--require', reporter]);
  const first = new Promise<number>((resolve, reject) => {
    connection.onNotification(PublishDiagnosticsNotification.type, () => resolve(performance.now()));
    child.once('exit', (code) => reject(new Error(`The server ${server} ended with ${code} before any diagnostics.`)));
  });
  // An editor without pull diagnostics: both servers publish.
  await initialize({ textDocument: { publishDiagnostics: {} } });
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri: 'file:///bench.md', languageId: 'markdown', version: 1, text },
  });
  const wall = (await first) - start;
  await stop();
  return { wall, ...(JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; memory: number }) };
}
