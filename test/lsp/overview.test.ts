import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Overview } from '../../server/src/wire/overview.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const uri = 'file:///review.md';
const text = '# Lung\n\nEGFR T790M confers resistance to gefitinib.\n';

let server: TestServer;
let settings: object | undefined;
beforeEach(async () => {
  settings = undefined;
  server = await startTestServer({
    settings: () => settings,
    knowledge: readFileSync(path.join(root, 'dist/knowledge.bin')),
  });
});
afterEach(() => server.stop());

const ask = (claims?: string): Promise<Overview> =>
  server.request('resistance/overview', { textDocument: { uri }, ...(claims === undefined ? {} : { claims }) });

it('claims, names, gaps and data come with their places in the document', async () => {
  server.open(uri, text);
  const { items, message } = await ask();
  expect(message).toBeUndefined();
  expect(items.map(({ kind }) => kind)).toEqual(['claims', 'names', 'gaps', 'data']);
  const [section] = items[0]?.items ?? [];
  expect(section).toMatchObject({ kind: 'section', label: 'Lung' });
  expect(section?.items[0]).toMatchObject({
    label: 'EGFR T790M – resistance – gefitinib',
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 43 } },
  });
});

it('claims stand by verdict where that is asked for', async () => {
  server.open(uri, text);
  const { items } = await ask('verdict');
  expect(items[0]?.items[0]?.label).toMatch(/evidence/);
});

it('it follows the text', async () => {
  server.open(uri, text);
  await ask();
  server.change(uri, 'Nothing is named here.');
  expect((await ask()).items[1]).toMatchObject({ label: 'Names', detail: 'none recognised', items: [] });
});

it('a text that is too long, or that settings leave out, is told in words', async () => {
  settings = { maxFileSize: 1000 };
  server.open(uri, text.repeat(100));
  expect(await ask()).toMatchObject({ message: expect.stringContaining('maxFileSize'), items: [] });
  server.close(uri);
  settings = { enable: false };
  server.open(uri, text);
  expect(await ask()).toMatchObject({ message: expect.stringContaining('not analysed'), items: [] });
});

it('a request without a document is refused', async () => {
  await expect(server.request('resistance/overview', {})).rejects.toThrow(/document/);
});
