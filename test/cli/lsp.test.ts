import { once } from 'node:events';
import { expect, it } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { TestCli } from '../support/cli.ts';

it('resistance lsp --stdio: is the language server, with the knowledge base beside the bundle', async () => {
  const cli = await TestCli.make();
  const child = cli.start(['lsp', '--stdio']);
  const closed = once(child, 'close');
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const published = new Promise<{ diagnostics: { code: string }[] }>((resolve) => {
    connection.onNotification('textDocument/publishDiagnostics', resolve);
  });
  connection.listen();
  const { serverInfo } = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { publishDiagnostics: {} } },
  });
  expect(serverInfo.name).toBe('resistance-annotations');
  await connection.sendNotification('initialized', {});
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: {
      uri: 'file:///a.md',
      languageId: 'markdown',
      version: 1,
      text: 'Tumours with EGFR L790M relapse.\n',
    },
  });
  expect((await published).diagnostics.map((one) => one.code)).toEqual(['variant/residue-mismatch']);
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  const [code] = await closed;
  expect(code).toBe(0);
  connection.dispose();
});
