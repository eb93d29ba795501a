import { describe, expect, it } from 'vitest';
import { CancellationTokenSource } from 'vscode-languageserver-protocol';
import { pullClient, pushClient, startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';
const rulesOf = async (server: TestServer, of = uri) => (await server.diagnostics(of)).map(({ code }) => code);
/** Rules that read whole sentences are left out, so that these tests say only what they are about. */
const quietClaims = { settings: { rules: { 'claim/uncited': 'off' } } };

describe('pulled diagnostics', () => {
  it('carry rule, page, severity, fingerprint and the other places', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.\n\nLater Gleevec was stopped.\n');
    const [brand] = await server.diagnostics(uri);
    expect(brand).toMatchObject({
      code: 'drug/brand',
      source: 'resistance',
      severity: 3,
      range: { start: { line: 0, character: 14 }, end: { line: 0, character: 21 } },
      codeDescription: {
        href: 'https://github.com/resistance-annotations/resistance-annotations/blob/main/server/docs/rules/drug-brand.md',
      },
      data: { fingerprint: expect.any(String) },
      relatedInformation: [{ location: { uri, range: { start: { line: 2, character: 6 } } } }],
    });
    await server.stop();
  });

  it('list the first of many places, and tell of all', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily. '.repeat(60));
    const [brand] = await server.diagnostics(uri);
    expect(brand?.message).toContain('60 places');
    expect(brand?.relatedInformation).toHaveLength(20);
    await server.stop();
  });

  it('are unchanged while the text is, and full after an edit', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.');
    const first = await server.pull(uri);
    const again = await server.pull(uri, first.resultId);
    expect(again).toEqual({ kind: 'unchanged', resultId: first.resultId });
    server.insert(uri, 0, 0, 'Most ');
    expect(await server.pull(uri, first.resultId)).toMatchObject({
      kind: 'full',
      items: [{ range: { start: { line: 0, character: 19 } } }],
    });
    await server.stop();
  });

  it('are never published as well', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.');
    await server.diagnostics(uri);
    server.insert(uri, 0, 0, 'Most ');
    await server.diagnostics(uri);
    server.close(uri);
    expect(await server.diagnostics(uri)).toEqual([]);
    expect(server.count('textDocument/publishDiagnostics')).toBe(0);
    await server.stop();
  });

  it('are an error, not a result, when cancelled', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.');
    const cancel = new CancellationTokenSource();
    const answer = server.request('textDocument/diagnostic', { textDocument: { uri } }, cancel.token);
    cancel.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
    expect(await rulesOf(server)).toEqual(['drug/brand']);
    await server.stop();
  });

  it('of a text that changed meanwhile are asked for again, and answers at a place are refused', async () => {
    const server = await startTestServer({
      // The editor's answer comes after the edit, so the edit overtakes both requests.
      settings: () => {
        server.insert(uri, 0, 0, 'Most ');
        return {};
      },
    });
    server.open(uri, 'Patients took Gleevec daily.');
    const pulled = server.pull(uri);
    const hovered = server.at('textDocument/hover', uri, { line: 0, character: 16 });
    await expect(pulled).rejects.toMatchObject({ code: -32802, data: { retriggerRequest: true } });
    await expect(hovered).rejects.toMatchObject({ code: -32801 });
    expect(await server.pull(uri)).toMatchObject({ items: [{ range: { start: { character: 19 } } }] });
    await server.stop();
  });

  it('leave out what the client cannot show', async () => {
    const server = await startTestServer({ capabilities: { textDocument: { diagnostic: {} } } });
    server.open(uri, 'Patients took Gleevec. Gleevec was stopped.');
    const [brand] = await server.diagnostics(uri);
    expect(brand).not.toHaveProperty('relatedInformation');
    expect(brand).not.toHaveProperty('codeDescription');
    await server.stop();
  });
});

describe('published diagnostics', () => {
  it('follow the text with its version, and are cleared when it closes', async () => {
    const server = await startTestServer({ capabilities: pushClient, initializationOptions: quietClaims });
    server.open(uri, 'Patients took Gleevec daily.');
    expect(await server.published(uri)).toMatchObject({ version: 1, diagnostics: [{ code: 'drug/brand' }] });
    server.change(uri, 'Patients took imatinib daily.');
    expect(await server.published(uri)).toMatchObject({ version: 2, diagnostics: [] });
    server.close(uri);
    expect(await server.published(uri)).toEqual({ uri, diagnostics: [] });
    await server.stop();
  });

  it('are sent once for a burst of edits, for the last version', async () => {
    const server = await startTestServer({ capabilities: pushClient });
    server.open(uri, 'Patients took imatinib daily.\n\n');
    await server.published(uri, 1);
    for (const letter of 'Gleevec') server.insert(uri, 2, 0, letter);
    expect((await server.published(uri)).version).toBe(8);
    await server.stop();
  });
});

describe('settings', () => {
  it('differ between the folders of a workspace, and are asked for again when they change', async () => {
    let severity = 'error';
    const server = await startTestServer({
      settings: (of) => ({ rules: { 'drug/brand': of?.startsWith('file:///b/') ? 'off' : severity } }),
    });
    server.open('file:///a/review.md', 'Patients took Gleevec daily.');
    server.open('file:///b/review.md', 'Patients took Gleevec daily.');
    expect(await server.diagnostics('file:///a/review.md')).toMatchObject([{ severity: 1 }]);
    expect(await server.diagnostics('file:///b/review.md')).toEqual([]);
    severity = 'hint';
    server.notify('workspace/didChangeConfiguration', { settings: null });
    await server.next('workspace/diagnostic/refresh');
    expect(await server.diagnostics('file:///a/review.md')).toMatchObject([{ severity: 4 }]);
    await server.stop();
  });

  it('come from initializationOptions or didChangeConfiguration where the client cannot be asked', async () => {
    const server = await startTestServer({
      capabilities: pushClient,
      initializationOptions: { settings: { rules: { 'drug/brand': 'error' } } },
    });
    server.open(uri, 'Patients took Gleevec daily.');
    expect(await server.published(uri)).toMatchObject({ diagnostics: [{ severity: 1 }] });
    server.notify('workspace/didChangeConfiguration', { settings: { resistance: { rules: { 'drug/brand': 'off' } } } });
    expect(await server.published(uri)).toMatchObject({ diagnostics: [] });
    server.notify('workspace/didChangeConfiguration', { settings: { resistance: { enable: false } } });
    expect(await server.published(uri)).toMatchObject({ diagnostics: [] });
    await server.stop();
  });

  it('that are wrong are named once, and their defaults hold', async () => {
    const server = await startTestServer({ settings: () => ({ maxFileSize: 'huge', trace: { server: 'off' } }) });
    server.open(uri, 'Patients took Gleevec daily.');
    server.open('file:///other.md', 'Nothing here.');
    expect(await rulesOf(server)).toEqual(['drug/brand']);
    await server.diagnostics('file:///other.md');
    const { message } = await server.next<{ message: string }>('window/logMessage');
    expect(message).toMatch(/maxFileSize/u);
    expect(server.count('window/logMessage')).toBe(0);
    await server.stop();
  });
});

describe('a text above maxFileSize', () => {
  const big = 'Patients took Gleevec daily. '.repeat(Math.ceil((5 * 1024 * 1024) / 29));

  it('is not analysed; one diagnostic and one status say so, and everything else still answers', async () => {
    const server = await startTestServer();
    server.open(uri, big);
    const told = await server.diagnostics(uri);
    expect(told).toMatchObject([{ code: 'meta/too-large', severity: 3, range: { start: { line: 0, character: 0 } } }]);
    expect(told[0]?.message).toMatch(new RegExp(`${big.length}.*resistance\\.maxFileSize`, 'u'));
    const status = await server.next<{ state: string }>('resistance/status', ({ state }) => state === 'tooLarge');
    expect(status).toMatchObject({ uri, message: told[0]?.message, dataVersion: expect.any(String) });
    server.insert(uri, 0, 0, 'x');
    await server.diagnostics(uri);
    expect(await server.at('textDocument/hover', uri, { line: 0, character: 16 })).toBeNull();
    expect(await server.at('textDocument/completion', uri, { line: 0, character: 16 })).toMatchObject({ items: [] });
    server.change(uri, 'Patients took Gleevec daily.');
    expect(await rulesOf(server)).toEqual(['drug/brand']);
    expect(await server.next('resistance/status', ({ uri: of }: { uri?: string }) => of === uri)).toMatchObject({
      state: 'ready',
      dataVersion: expect.any(String),
    });
    await server.stop();
  });

  it('is told to push clients too', async () => {
    const server = await startTestServer({ capabilities: pushClient });
    server.open(uri, big);
    expect(await server.published(uri)).toMatchObject({ diagnostics: [{ code: 'meta/too-large' }] });
    await server.stop();
  });
});

it('a client that pulls but cannot be asked to pull again gets every finding at once', async () => {
  const { diagnostics: _none, ...workspace } = pullClient.workspace;
  const server = await startTestServer({ capabilities: { ...pullClient, workspace } });
  server.open(uri, 'Patients took imatinib daily.');
  await server.diagnostics(uri);
  server.insert(uri, 0, 14, 'Tagrisso and ');
  expect(await server.pull(uri)).toMatchObject({ items: [{ code: 'drug/brand' }] });
  await server.stop();
});
