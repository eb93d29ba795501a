import path from 'node:path';
import { Worker } from 'node:worker_threads';
import { build } from 'esbuild';
import { root } from './sourceFiles.ts';

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

let bundle: Promise<string> | undefined;
const workerBundle = (): Promise<string> => {
  bundle ??= build({
    entryPoints: [path.join(root, 'server/src/worker/main.ts')],
    bundle: true,
    write: false,
    platform: 'browser',
    format: 'iife',
    mainFields: ['browser', 'module', 'main'],
    logLevel: 'error',
  }).then((result) => result.outputFiles[0]!.text);
  return bundle;
};

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
}

/** What the test answers to requests of the worker, by method; all others get `null`. */
export type Answers = Readonly<Record<string, (params: { readonly uri: string }) => unknown>>;

/** The server as a web worker runs it. */
export class TestWorker {
  private readonly heard: Message[] = [];
  private wake: (failed?: Error) => void = () => {};
  private requests = 0;

  private constructor(
    private readonly worker: Worker,
    answers: Answers,
  ) {
    worker.on('error', (error) => this.wake(error));
    worker.on('message', (message: Message) => {
      const { id, method, params } = message;
      if (id !== undefined && method !== undefined)
        worker.postMessage({ jsonrpc: '2.0', id, result: answers[method]?.(params as { uri: string }) ?? null });
      this.heard.push(message);
      this.wake();
    });
  }

  /** `first` is the message that comes before those of the protocol. */
  static async start(first: object, answers: Answers = {}): Promise<TestWorker> {
    const started = new TestWorker(
      new Worker(`${browserWorld}\n(() => {${await workerBundle()}})()`, { eval: true }),
      answers,
    );
    started.worker.postMessage(first);
    return started;
  }

  private async take(matches: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const at = this.heard.findIndex(matches);
      if (at >= 0) return this.heard.splice(at, 1)[0]!;
      await new Promise<void>((resolve, reject) => {
        this.wake = (failed) => (failed ? reject(failed) : resolve());
      });
    }
  }

  /** The parameters of a message of the worker that has come or will come. */
  async next(method: string): Promise<unknown> {
    return (await this.take((message) => message.method === method)).params;
  }

  async request<R>(method: string, params: unknown): Promise<R> {
    const id = ++this.requests;
    this.worker.postMessage({ jsonrpc: '2.0', id, method, params });
    return (await this.take((message) => message.id === id && message.method === undefined)).result as R;
  }

  notify(method: string, params: unknown): void {
    this.worker.postMessage({ jsonrpc: '2.0', method, params });
  }

  async initialize(capabilities: object, folders: readonly string[] = []): Promise<unknown> {
    const workspaceFolders = folders.map((uri) => ({ uri, name: uri }));
    const answer = await this.request('initialize', { processId: null, rootUri: null, capabilities, workspaceFolders });
    this.notify('initialized', {});
    return answer;
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  async stop(): Promise<void> {
    await this.worker.terminate();
  }
}
