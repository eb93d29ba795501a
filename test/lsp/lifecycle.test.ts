import { describe, expect, it } from 'vitest';
import type { InitializeResult } from 'vscode-languageserver-protocol';
import manifest from '../../package.json' with { type: 'json' };
import { dataVersion, pullClient, pushClient, startTestServer } from '../support/server.ts';

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
    await server.request('shutdown', undefined);
    await expect(hover()).rejects.toMatchObject({ code: -32002 });
    await server.stop();
  });

  it.each([
    ['is missing', null, /knowledge\.json cannot be read.*npm run build/u],
    ['is no JSON', '{', /not valid JSON/u],
    ['has another format', '{"format":99}', /format 99/u],
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
