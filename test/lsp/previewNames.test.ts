import { afterEach, beforeEach, expect, it } from 'vitest';
import type { PreviewNames } from '../../server/src/wire/previewNames.ts';
import { startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';

let server: TestServer;
let settings: object | undefined;
beforeEach(async () => {
  settings = undefined;
  server = await startTestServer({ settings: () => settings });
});
afterEach(() => server.stop());

const ask = (): Promise<PreviewNames> => server.request('resistance/previewNames', { textDocument: { uri } });

it('names come with their places and their notes', async () => {
  server.open(uri, '# Title\n\nThey took Gleevec.\n\nImatinib helped.\n');
  const { words, notes } = await ask();
  expect(words).toEqual([
    { line: 2, character: 10, length: 7, kind: 'drug', note: 0 },
    { line: 4, character: 0, length: 8, kind: 'drug', note: 0 },
  ]);
  expect(notes).toEqual([expect.stringMatching(/^imatinib · drug/)]);
});

it('the setting previewTooltips switches them off', async () => {
  settings = { previewTooltips: false };
  server.open(uri, 'They took Gleevec.');
  expect(await ask()).toEqual({ words: [], notes: [] });
});

it('a document that is not open has none', async () => {
  expect(await ask()).toEqual({ words: [], notes: [] });
});
