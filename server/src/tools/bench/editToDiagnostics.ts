import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import {
  type Diagnostic,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  DocumentDiagnosticRequest,
} from 'vscode-languageserver/node';
import { lineStarts, positionAt } from '../../core/text/lineIndex.ts';
import { bundled } from './bundled.ts';
import { median } from './rounds.ts';
import { type StartedServer, startServer } from './startServer.ts';

const uri = 'file:///bench.md';
const capabilities = { textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } } };

/** Opens a document for a writer who types in the middle of it and waits for the diagnostics after each letter. */
async function openWriter({ connection, initialize }: StartedServer, text: string) {
  await initialize(capabilities);
  await connection.sendNotification(DidOpenTextDocumentNotification.type, {
    textDocument: { uri, languageId: 'markdown', version: 1, text },
  });
  const place = positionAt(lineStarts(text), text.indexOf(' ', text.length >> 1));
  let version = 1;
  const diagnostics = async (): Promise<readonly Diagnostic[]> => {
    const report = await connection.sendRequest(DocumentDiagnosticRequest.type, { textDocument: { uri } });
    return report.kind === 'full' ? report.items : [];
  };
  /** Milliseconds from the edit to the diagnostics. A letter is typed, and removed the next time. */
  const type = async (): Promise<number> => {
    version++;
    const isTyped = version % 2 === 1;
    const end = { ...place, character: place.character + (isTyped ? 1 : 0) };
    const start = performance.now();
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges: [{ range: { start: place, end }, text: isTyped ? '' : 's' }],
    });
    await diagnostics();
    return performance.now() - start;
  };
  return { diagnostics, type };
}

/**
 * Returns how many times longer our server takes from an edit to its diagnostics than one that has the same diagnostics
 * ready.
 */
export async function editRatio(
  server: string,
  text: string,
  rounds: number,
): Promise<{ readonly ratio: number; readonly diagnostics: number }> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-bench-'));
  const ours = startServer(server);
  try {
    const writer = await openWriter(ours, text);
    const items = await writer.diagnostics();
    const diagnosticsFile = path.join(folder, 'diagnostics.json');
    const bundle = path.join(folder, 'ready.js');
    writeFileSync(diagnosticsFile, JSON.stringify(items));
    await bundled('readyServer.ts', bundle);
    const ready = startServer(bundle, [], [diagnosticsFile]);
    const baseline = await openWriter(ready, text);
    const times = { ours: [] as number[], ready: [] as number[] };
    for (let round = 0; round < rounds * 2; round++) {
      const [ownTime, readyTime] = [await writer.type(), await baseline.type()];
      // The first half only warms up both servers.
      if (round < rounds) continue;
      times.ours.push(ownTime);
      times.ready.push(readyTime);
    }
    await ready.stop();
    return { ratio: median(times.ours) / median(times.ready), diagnostics: items.length };
  } finally {
    await ours.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
