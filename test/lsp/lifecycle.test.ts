import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import manifest from '../../package.json' with { type: 'json' };
import {
  dataVersion,
  pullClient,
  pushClient,
  serverFolder,
  startTestServer,
  unreadableArtefacts,
} from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

interface Status {
  readonly state: string;
  readonly message: string;
  readonly dataVersion?: string;
}

describe('a session', () => {
  it('announces what it can do, and says when it is ready and on which data', async () => {
    const server = await startTestServer({ silent: true });
    const { capabilities, serverInfo } = (await server.initialize({ capabilities: pullClient })) as InitializeResult;
    expect(serverInfo).toEqual({ name: manifest.name, version: manifest.version });
    expect(capabilities.positionEncoding).toBe('utf-16');
    expect(capabilities.hoverProvider).toBe(true);
    expect(capabilities.completionProvider?.resolveProvider).toBe(true);
    expect(capabilities.diagnosticProvider).toMatchObject({
      interFileDependencies: false,
      workspaceDiagnostics: false,
    });
    expect(capabilities.codeActionProvider).toEqual({ codeActionKinds: ['quickfix', 'source.fixAll.resistance'] });
    const status = await server.next<Status>('resistance/status');
    expect(status).toEqual({ state: 'ready', message: `Knowledge base ${dataVersion}`, dataVersion });
    await server.stop();
  });

  it('offers pull diagnostics only to clients that pull', async () => {
    const server = await startTestServer({ silent: true });
    const { capabilities } = (await server.initialize({ capabilities: pushClient })) as InitializeResult;
    expect(capabilities.diagnosticProvider).toBeUndefined();
    await server.stop();
  });

  it('answers nothing before initialize and after shutdown', async () => {
    const server = await startTestServer({ silent: true });
    const hover = () => server.at('textDocument/hover', 'file:///a.md', { line: 0, character: 0 });
    await expect(hover()).rejects.toMatchObject({ code: -32002 });
    await server.initialize();
    await expect(hover()).resolves.toBeNull();
    await expect(server.initialize()).rejects.toMatchObject({ code: -32600 });
    await server.request('shutdown', undefined);
    await expect(hover()).rejects.toMatchObject({ code: -32600 });
    await server.stop();
  });

  it.each([
    ['is missing', null, /knowledge\.bin cannot be read.*npm run build/u],
    ['is something else', unreadableArtefacts.foreign, /no compiled knowledge base.*npm run build/u],
    ['is cut short', unreadableArtefacts.short, /cut short.*npm run build/u],
    ['is damaged', unreadableArtefacts.altered, /damaged.*npm run build/u],
    ['has another format', unreadableArtefacts.ofOtherFormat, /format 99/u],
  ])('stays up and says what to do when the knowledge base %s', async (_what, knowledge, message) => {
    const server = await startTestServer({ knowledge });
    const shown = await server.next<{ message: string }>('window/showMessage');
    expect(shown.message).toMatch(message);
    expect(await server.next<Status>('resistance/status')).toMatchObject({ state: 'off' });
    server.open('file:///a.md', 'EGFR T790M confers resistance to gefitinib.');
    expect(await server.diagnostics('file:///a.md')).toEqual([]);
    expect(await server.at('textDocument/hover', 'file:///a.md', { line: 0, character: 2 })).toBeNull();
    await server.stop();
  });
});

describe('the process', () => {
  it('ends when the editor goes away without a word', async () => {
    const server = await startTestServer();
    await server.next('resistance/status');
    const ended = once(server.process, 'exit');
    server.process.stdin!.end();
    expect((await ended)[0]).toBe(1);
    expect(server.stderr).toBe('');
    rmSync(server.folder, { recursive: true });
  });

  it('speaks over the channel of a parent node process as well', async () => {
    const folder = await serverFolder();
    const child = fork(path.join(folder, 'server.js'), ['--node-ipc'], { stdio: 'inherit' });
    child.send({
      jsonrpc: '2.0',
      id: 1,
      method: 'initialize',
      params: { processId: null, rootUri: null, capabilities: {} },
    });
    const [answer] = (await once(child, 'message')) as [{ id: number; result: InitializeResult }];
    expect(answer).toMatchObject({ id: 1, result: { capabilities: { hoverProvider: true } } });
    child.send({ jsonrpc: '2.0', method: 'exit' });
    expect((await once(child, 'exit'))[0]).toBe(1);
    rmSync(folder, { recursive: true });
  });

  it('says how to start it when it is started without a transport', async () => {
    const folder = await serverFolder();
    const { status, stderr } = spawnSync(process.execPath, [path.join(folder, 'server.js')], {
      encoding: 'utf8',
    });
    expect(status).toBe(2);
    expect(stderr).toMatch(/--stdio/u);
    rmSync(folder, { recursive: true });
  });

  it('survives what nobody caught, and tells it on stderr', async () => {
    const server = await startTestServer({ nodeArguments: ['--require', path.join(root, 'test/support/stray.cjs')] });
    server.process.send('stray');
    while (!/stray rejection.*stray exception/su.test(server.stderr)) await once(server.process.stderr!, 'data');
    server.open('file:///a.md', 'Patients took Gleevec daily.');
    expect(await server.diagnostics('file:///a.md')).toMatchObject([{ code: 'drug/brand' }]);
    server.stderr = '';
    await server.stop();
  });
});
