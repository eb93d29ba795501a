import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { oncology } from '../support/knowledge.ts';
import { artefact, dataVersion, pullClient } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

/** What a browser gives a worker, made of a node worker's port; nothing else of a browser is needed, and that is tested too. */
const browserWorld = `
  const { parentPort } = require('node:worker_threads');
  const listeners = new Set();
  globalThis.self = globalThis;
  self.addEventListener = (type, listener) => type === 'message' && listeners.add(listener);
  self.removeEventListener = (_type, listener) => listeners.delete(listener);
  self.postMessage = (data) => parentPort.postMessage(data);
  parentPort.on('message', (data) => {
    const heard = [...listeners, self.onmessage].filter(Boolean);
    for (const listener of heard) listener.call(self, { data });
  });
  for (const name of ['process', 'Buffer', 'require', 'module', 'exports', 'setImmediate']) delete globalThis[name];
`;

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly state?: string; readonly dataVersion?: string };
  readonly result?: unknown;
}

it('the worker takes the knowledge base as its first message and then speaks the protocol', async () => {
  const bundled = await build({
    entryPoints: [path.join(root, 'server/src/worker/main.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'error',
  });
  const worker = new Worker(`${browserWorld}\n(() => {${bundled.outputFiles[0]!.text}})()`, { eval: true });
  const heard: Message[] = [];
  let wake = () => {};
  worker.on('message', (message: Message) => {
    heard.push(message);
    wake();
  });
  const next = async (matches: (message: Message) => boolean): Promise<Message> => {
    for (;;) {
      const found = heard.find(matches);
      if (found) return found;
      await new Promise<void>((resolve, reject) => {
        wake = resolve;
        worker.once('error', reject);
      });
    }
  };
  let requests = 0;
  const request = async (method: string, params: unknown): Promise<unknown> => {
    const id = ++requests;
    worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return (await next((message) => message.id === id && message.method === undefined)).result;
  };
  const notify = (method: string, params: unknown) => worker.postMessage({ jsonrpc: '2.0', method, params });

  worker.postMessage({ type: 'resistance/knowledge', bytes: artefact(oncology) });
  const { textDocument } = pullClient;
  const initialized = await request('initialize', { processId: null, rootUri: null, capabilities: { textDocument } });
  expect(initialized).toMatchObject({ capabilities: { hoverProvider: true } });
  notify('initialized', {});
  const status = await next(({ method }) => method === 'resistance/status');
  expect(status.params).toMatchObject({ state: 'ready', dataVersion });
  const uri = 'memfs:/review.md';
  notify('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version: 1, text: 'They took Gleevec.' },
  });
  const report = await request('textDocument/diagnostic', { textDocument: { uri } });
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'drug/brand', range: { start: { character: 10 } } }] });
  expect(
    await request('textDocument/hover', { textDocument: { uri }, position: { line: 0, character: 12 } }),
  ).toBeTruthy();
  await worker.terminate();
});
