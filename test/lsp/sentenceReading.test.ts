import { afterEach, beforeEach, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';

let server: TestServer;
beforeEach(async () => {
  server = await startTestServer();
  server.open(uri, 'EGFR T790M was found.\n\nThey took Gleevec.\n');
});
afterEach(() => server.stop());

const readAt = (line: number, character: number) =>
  server.request('resistance/readSentence', { textDocument: { uri }, position: { line, character } });

it('the sentence at the cursor is told as Markdown', async () => {
  const reading = await readAt(0, 3);
  expect(reading).toContain('**T790M**: variant');
  expect(reading).not.toContain('Gleevec');
});

it('between sentences there is nothing to tell', async () => {
  expect(await readAt(1, 0)).toBeNull();
});
