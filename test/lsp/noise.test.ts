import { describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';

const framed = (body: string | Buffer): Buffer =>
  Buffer.concat([Buffer.from(`Content-Length: ${Buffer.byteLength(body)}\r\n\r\n`), Buffer.from(body)]);

/** The session still works after `what`. */
async function expectWorking(server: TestServer, what: string): Promise<void> {
  server.open(uri, 'Patients took Gleevec daily.');
  expect(await server.diagnostics(uri), what).toMatchObject([{ code: 'drug/brand' }]);
  expect(await server.at('textDocument/hover', uri, { line: 0, character: 16 }), what).not.toBeNull();
  server.close(uri);
}

describe('bytes that are no message', () => {
  const bytes: readonly (readonly [string, Buffer])[] = [
    ['a line of text', Buffer.from('hello\n')],
    ['a header without a colon', Buffer.from('garbage\r\n\r\n')],
    ['a header of something else', Buffer.from('GET / HTTP/1.1\r\nHost: example.org\r\n\r\n')],
    ['a length that is no number', Buffer.from('Content-Length: many\r\n\r\n')],
    ['a negative length', Buffer.from('Content-Length: -5\r\n\r\n')],
    ['an absurd length', Buffer.from('Content-Length: 99999999999999999999\r\n\r\n')],
    ['binary', Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255))],
    ['half a header, then a whole one', Buffer.from('Content-Length: 12\r\nContent-')],
    ['a body that is longer than its header says', Buffer.from('Content-Length: 2\r\n\r\n{}trailing')],
  ];
  it('are skipped, and the session goes on after each', async () => {
    const server = await startTestServer();
    for (const [what, noise] of bytes) {
      server.process.stdin!.write(noise);
      await expectWorking(server, what);
    }
    await server.stop();
  });

  it('messages come through whatever the pieces they arrive in', async () => {
    const server = await startTestServer();
    const text = 'Patients took Gleevec, 🧬 α.';
    const open = { textDocument: { uri, languageId: 'markdown', version: 1, text } };
    const message = framed(JSON.stringify({ jsonrpc: '2.0', method: 'textDocument/didOpen', params: open }));
    for (const byte of message) server.process.stdin!.write(Buffer.from([byte]));
    expect(await server.diagnostics(uri)).toMatchObject([{ code: 'drug/brand' }]);
    await server.stop();
  });

  it('headers may carry a content type', async () => {
    const server = await startTestServer();
    const body = JSON.stringify({
      jsonrpc: '2.0',
      method: 'textDocument/didOpen',
      params: { textDocument: { uri, languageId: 'markdown', version: 1, text: 'Patients took Gleevec.' } },
    });
    const type = 'Content-Type: application/vscode-jsonrpc; charset=utf-8';
    server.process.stdin!.write(`${type}\r\nContent-Length: ${body.length}\r\n\r\n${body}`);
    server.process.stdin!.write(`content-length: ${body.length}\r\n${type}\r\n\r\n${body}`);
    server.process.stdin!.write(`Content-Length: ${body.length}\r\n${type}\r\n\r\n${body}`);
    expect(await server.diagnostics(uri)).toMatchObject([{ code: 'drug/brand' }]);
    await server.stop();
  });
});

describe('messages that make no sense', () => {
  it('leave the session as it was', async () => {
    const server = await startTestServer();
    const bodies = [
      'not json',
      'null',
      '7',
      '[]',
      '[{"jsonrpc":"2.0"}]',
      '{}',
      '{"jsonrpc":"2.0","id":null,"method":"textDocument/hover","params":{}}',
      '{"jsonrpc":"2.0","id":"x","result":1}',
      '{"jsonrpc":"2.0","id":null,"error":{"code":1,"message":"m"}}',
      '{"jsonrpc":"2.0","method":"$/cancelRequest"}',
      '{"jsonrpc":"2.0","method":"$/cancelRequest","params":{"id":null}}',
      '{"jsonrpc":"2.0","method":"no/such/notification","params":[1,2]}',
      '{"jsonrpc":"2.0","method":"textDocument/didOpen"}',
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":null}}',
      '{"jsonrpc":"2.0","method":"textDocument/didOpen","params":{"textDocument":{"uri":"file:///x.md","text":5}}}',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"textDocument":{"uri":"file:///unknown.md","version":2},"contentChanges":[{"text":"x"}]}}',
      '{"jsonrpc":"2.0","method":"textDocument/didChange","params":{"contentChanges":7}}',
      '{"jsonrpc":"2.0","method":"textDocument/didSave","params":{"textDocument":{}}}',
      '{"jsonrpc":"2.0","method":"textDocument/didClose","params":[]}',
      '{"jsonrpc":"2.0","method":"workspace/didChangeConfiguration"}',
      '{"jsonrpc":"2.0","method":"workspace/didChangeWorkspaceFolders","params":{}}',
      '{"jsonrpc":"2.0","method":"resistance/cursor"}',
      '{"jsonrpc":"2.0","method":"resistance/cursor","params":{"uri":5,"position":"top"}}',
    ];
    for (const body of bodies) {
      server.process.stdin!.write(framed(body));
      await expectWorking(server, body);
    }
    await server.stop();
  });

  it('requests with wrong parameters get one error each', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.');
    const wrong = [undefined, null, 5, 'x', [], [1, 2], {}, { textDocument: null }, { textDocument: { uri: 5 } }];
    const places = [{ textDocument: { uri } }, { textDocument: { uri }, position: { line: '0', character: null } }];
    const methods = ['textDocument/hover', 'textDocument/completion', 'textDocument/codeAction'];
    for (const method of methods)
      for (const params of [...wrong, ...places])
        await expect(server.request(method, params), `${method} ${JSON.stringify(params)}`).rejects.toHaveProperty(
          'code',
        );
    for (const params of wrong)
      await expect(server.request('textDocument/diagnostic', params)).rejects.toHaveProperty('code');
    for (const method of [...methods, 'textDocument/definition', 'workspace/executeCommand'])
      for (const params of [undefined, null, []])
        await expect(server.request(method, params), method).rejects.toMatchObject({ code: -32602 });
    for (const command of ['no.such.command', null, 5])
      await expect(server.request('workspace/executeCommand', { command })).rejects.toMatchObject({
        code: -32602,
        message: expect.stringContaining('There is no command'),
      });
    await expect(server.request('no/such/request', {})).rejects.toMatchObject({ code: -32601 });
    await server.stop();
  });

  it('changes out of range or out of order are made inside the text; malformed ones are left out', async () => {
    const server = await startTestServer();
    server.open(uri, 'One.\r\nTwo.\r\n');
    const at = (line: number, character: number) => ({ line, character });
    const contentChanges = [
      { range: { start: at(900, 4), end: at(901, 0) }, text: '\r\nPatients took Gleevec.\r\n' },
      { range: { start: at(1, 9), end: at(-1, -1) }, text: '' },
      { range: { start: at(0, 0) }, text: 'lost' },
      { range: 'all', text: 'lost' },
      { text: 5 },
      null,
      { range: { start: at(0, 0), end: at(0, 0) }, text: '\ud800 ' },
    ];
    server.notify('textDocument/didChange', { textDocument: { uri, version: 2 }, contentChanges });
    const [brand] = await server.diagnostics(uri);
    expect(brand?.range).toEqual({ start: at(2, 14), end: at(2, 21) });
    await server.stop();
  });

  it('a burst of requests, half of them cancelled, gets an answer each', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.');
    const methods = ['textDocument/hover', 'textDocument/completion', 'textDocument/diagnostic'];
    const answers = Array.from({ length: 300 }, (_, i) => {
      const answer = server.at(methods[i % 3]!, uri, { line: 0, character: i % 40 });
      if (i % 2) server.notify('$/cancelRequest', { id: i + 1 });
      if (i % 50 === 0) server.insert(uri, 0, 0, 'x ');
      return answer;
    });
    const settled = await Promise.allSettled(answers);
    expect(settled).toHaveLength(300);
    expect(server.unanswered.size).toBe(0);
    await server.stop();
  });
});
