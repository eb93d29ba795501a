import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Hover } from 'vscode-languageserver-protocol';
import { TestCli } from '../support/cli.ts';
import { startTestServer } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const denied = ['--require', path.join(root, 'test/support/denySockets.cjs')];

describe('without any network', () => {
  it.each([
    "require('net').connect(80, 'example.org')",
    "new (require('net').Socket)().connect(80)",
    "require('net').createServer().listen(0)",
    "require('tls').connect(443)",
    "require('http').get('http://example.org')",
    "require('https').request('https://example.org')",
    "require('dgram').createSocket('udp4')",
    "require('dns').lookup('example.org', () => {})",
    "require('dns/promises').lookup('example.org').catch(() => {})",
    "fetch('https://example.org')",
  ])('the denial bites: %s', (code) => {
    const { status, stderr } = spawnSync(process.execPath, [...denied, '-e', code], { encoding: 'utf8' });
    expect(status).not.toBe(0);
    expect(stderr).toContain('denied:');
  });

  // stop() fails on any word on stderr, and a denied call says one even where its error is caught.
  it('the server does all of its work', async () => {
    const server = await startTestServer({ nodeArguments: denied });
    const uri = 'file:///review.md';
    server.open(uri, 'Patients took Gleevec and osimertinab, HER2.');
    expect(await server.diagnostics(uri)).toHaveLength(2);
    const hover = await server.at<Hover>('textDocument/hover', uri, { line: 0, character: 16 });
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('imatinib') });
    const list = await server.at<{ items: unknown[] }>('textDocument/completion', uri, { line: 0, character: 43 });
    expect(list.items.length).toBeGreaterThan(0);
    await server.request('completionItem/resolve', list.items[0]);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 40 } };
    const context = { diagnostics: [] };
    expect(await server.request('textDocument/codeAction', { textDocument: { uri }, range, context })).not.toEqual([]);
    await server.stop();
  });

  it('so does the command line', async () => {
    const cli = await TestCli.make();
    const text = 'Patients took Gleevec and osimertinab.';
    const check = await cli.run(['check', '-'], { input: text, nodeArguments: denied });
    expect(check).toMatchObject({ code: 0, stdout: expect.stringContaining('drug/brand') });
    const explain = await cli.run(['explain', 'imatinib'], { nodeArguments: denied });
    expect(explain).toMatchObject({ code: 0, stdout: expect.stringContaining('imatinib') });
    const annotate = await cli.run(['annotate', '--jsonl'], {
      input: `${JSON.stringify({ id: '1', text })}\n`,
      nodeArguments: denied,
    });
    expect(annotate).toMatchObject({ code: 0, stdout: expect.stringContaining('drug/misspelled') });
    expect([check.stderr, explain.stderr, annotate.stderr].join('')).not.toContain('denied:');
  });
});
