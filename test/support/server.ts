import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import {
  type CancellationToken,
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type Position,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { packLayer } from '../../server/src/core/knowledge/layer.ts';
import { fullTables, oncology, type SmallTables } from './knowledge.ts';
import { root } from './sourceFiles.ts';

let bundle: Promise<string> | undefined;

/** The server as the build bundles it, made of the present sources once per test file. */
const serverBundle = (): Promise<string> => {
  bundle ??= build({
    entryPoints: [path.join(root, 'server/src/node/main.ts')],
    bundle: true,
    write: false,
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    mainFields: ['module', 'main'],
    logLevel: 'error',
  }).then((result) => result.outputFiles[0]!.text);
  return bundle;
};

export const dataVersion = '2000.01.01';

/** The compiled knowledge base of small tables, as the build writes it. */
export const artefact = (tables: SmallTables): Uint8Array<ArrayBuffer> =>
  packLayer(fullTables(tables), { version: dataVersion, date: '2000-01-01', hash: '0'.repeat(64) });

/** The same files as a broken download, an older program or a wrong path leave them. */
export const unreadableArtefacts = {
  foreign: new TextEncoder().encode('{"format":1}'),
  short: artefact(oncology).slice(0, 1000),
  altered: artefact(oncology).map((byte, at) => (at === 1000 ? byte ^ 1 : byte)),
  ofOtherFormat: artefact(oncology).map((byte, at) => (at === 4 ? 99 : byte)),
} as const;

/** What VS Code says of itself, as far as it matters here. */
export const pullClient = {
  workspace: {
    configuration: true,
    workspaceFolders: true,
    diagnostics: { refreshSupport: true },
    workspaceEdit: { documentChanges: true },
    didChangeConfiguration: { dynamicRegistration: true },
  },
  textDocument: {
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true, codeDescriptionSupport: true },
    hover: { contentFormat: ['markdown', 'plaintext'] },
    completion: { completionItem: { documentationFormat: ['markdown'] } },
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: ['quickfix', 'source.fixAll'] } } },
  },
};

/** A small editor that knows no pull diagnostics and no configuration requests. */
export const pushClient = {
  textDocument: {
    publishDiagnostics: {},
    codeAction: { codeActionLiteralSupport: { codeActionKind: { valueSet: [] } } },
  },
};

export interface ServerOptions {
  readonly capabilities?: object;
  readonly initializationOptions?: unknown;
  /** Tables of the knowledge base; a string is written as it is, `null` leaves the file out. */
  readonly knowledge?: SmallTables | Uint8Array | null;
  readonly nodeArguments?: readonly string[];
  /** The editor's settings for a document; only asked of clients with `workspace.configuration`. */
  readonly settings?: (uri: string | undefined) => unknown;
  readonly workspaceFolders?: readonly { readonly uri: string; readonly name: string }[];
  /** Leaves `initialize` to the test. */
  readonly silent?: boolean;
}

interface Heard {
  readonly method: string;
  readonly params: unknown;
}

/** A real server process, driven over stdio as an editor does it. Everything that it says is kept until it is asked for. */
export class TestServer {
  readonly process: ChildProcess;
  readonly connection: ProtocolConnection;
  readonly folder: string;
  stderr = '';
  /** Requests whose answer has not come. */
  readonly unanswered = new Map<number, string>();
  private heard: Heard[] = [];
  private listeners = new Set<() => void>();
  private requests = 0;
  private readonly versions = new Map<string, number>();
  private readonly exited: Promise<unknown>;

  constructor(folder: string, { nodeArguments = [], settings }: ServerOptions) {
    this.folder = folder;
    this.process = spawn(process.execPath, [...nodeArguments, path.join(folder, 'server.js'), '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe', 'ipc'],
      cwd: folder,
      // What the tester imported is not the test's.
      env: { ...process.env, RESISTANCE_DATA: path.join(folder, 'imported') },
    });
    this.exited = once(this.process, 'exit');
    this.process.stderr!.setEncoding('utf8').on('data', (part: string) => {
      this.stderr += part;
    });
    this.connection = createProtocolConnection(
      new StreamMessageReader(this.process.stdout!),
      new StreamMessageWriter(this.process.stdin!),
    );
    this.connection.onUnhandledNotification(({ method, params }) => this.hear(method, params));
    this.connection.onRequest('workspace/configuration', ({ items }: { items: { scopeUri?: string }[] }) =>
      items.map((item) => settings?.(item.scopeUri) ?? null),
    );
    for (const method of ['workspace/diagnostic/refresh', 'client/registerCapability', 'client/unregisterCapability'])
      this.connection.onRequest(method, (params: unknown) => {
        this.hear(method, params);
        return null;
      });
    this.connection.listen();
  }

  private hear(method: string, params: unknown): void {
    this.heard.push({ method, params });
    for (const listener of [...this.listeners]) listener();
  }

  /** Waits for a message of the server that has come or will come, and takes it out. */
  async next<P>(method: string, matches: (params: P) => boolean = () => true): Promise<P> {
    for (;;) {
      const index = this.heard.findIndex((one) => one.method === method && matches(one.params as P));
      if (index >= 0) return this.heard.splice(index, 1)[0]!.params as P;
      await new Promise<void>((resolve, reject) => {
        const heard = () => {
          this.listeners.delete(heard);
          resolve();
        };
        this.listeners.add(heard);
        this.exited.then(() => reject(new Error(`The server ended while ${method} was awaited.\n${this.stderr}`)));
      });
    }
  }

  /** Messages of this kind that nobody has taken yet. */
  count(method: string): number {
    return this.heard.filter((one) => one.method === method).length;
  }

  async request<R>(method: string, params: unknown, token?: CancellationToken): Promise<R> {
    const id = ++this.requests;
    this.unanswered.set(id, method);
    try {
      return await (token
        ? this.connection.sendRequest<R>(method, params, token)
        : this.connection.sendRequest<R>(method, params));
    } finally {
      this.unanswered.delete(id);
    }
  }

  notify(method: string, params: unknown): void {
    void this.connection.sendNotification(method, params);
  }

  async initialize({
    capabilities = pullClient,
    initializationOptions,
    workspaceFolders,
  }: ServerOptions = {}): Promise<unknown> {
    const params = { processId: process.pid, rootUri: null, capabilities, initializationOptions, workspaceFolders };
    const result = await this.request('initialize', params);
    this.notify('initialized', {});
    return result;
  }

  open(uri: string, text: string, languageId = 'markdown'): void {
    this.versions.set(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
  }

  /** Replaces a range; without one, the whole text. */
  change(uri: string, text: string, range?: Range): void {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    this.notify('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [range ? { range, text } : { text }],
    });
  }

  insert(uri: string, line: number, character: number, text: string): void {
    this.change(uri, text, { start: { line, character }, end: { line, character } });
  }

  save(uri: string): void {
    this.notify('textDocument/didSave', { textDocument: { uri } });
  }

  close(uri: string): void {
    this.notify('textDocument/didClose', { textDocument: { uri } });
  }

  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport> {
    return this.request('textDocument/diagnostic', {
      textDocument: { uri },
      ...(previousResultId === undefined ? {} : { previousResultId }),
    });
  }

  async diagnostics(uri: string): Promise<readonly Diagnostic[]> {
    const report = await this.pull(uri);
    if (report.kind !== 'full') throw new Error('Nothing to compare with, yet the report says "unchanged".');
    return report.items;
  }

  published(uri: string, version?: number): Promise<PublishDiagnosticsParams> {
    return this.next<PublishDiagnosticsParams>(
      'textDocument/publishDiagnostics',
      (params) => params.uri === uri && (version === undefined || params.version === version),
    );
  }

  at<R>(method: string, uri: string, position: Position, token?: CancellationToken): Promise<R> {
    return this.request(method, { textDocument: { uri }, position }, token);
  }

  /** Ends the session in order. Fails where a request went unanswered, or where the server complained on stderr. */
  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    this.notify('exit', undefined);
    const [code] = (await this.exited) as [number | null];
    rmSync(this.folder, { recursive: true, force: true });
    if (this.unanswered.size > 0) throw new Error(`Unanswered: ${[...this.unanswered.values()].join(', ')}`);
    if (code !== 0 || this.stderr !== '') throw new Error(`The server ended with ${code}. ${this.stderr}`);
  }
}

/** A folder with the server and its knowledge base, as the build leaves it. */
export async function serverFolder(knowledge: ServerOptions['knowledge'] = oncology): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-server-'));
  writeFileSync(path.join(folder, 'server.js'), await serverBundle());
  if (knowledge !== null)
    writeFileSync(
      path.join(folder, 'knowledge.bin'),
      knowledge instanceof Uint8Array ? knowledge : artefact(knowledge),
    );
  return folder;
}

/** Starts a server with its own knowledge base, initialized unless `silent`. */
export async function startTestServer(options: ServerOptions = {}): Promise<TestServer> {
  const server = new TestServer(await serverFolder(options.knowledge), options);
  if (!options.silent) await server.initialize(options);
  return server;
}
