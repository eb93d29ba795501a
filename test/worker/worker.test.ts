import { expect, it } from 'vitest';
import { oncology } from '../support/knowledge.ts';
import { artefact, dataVersion, pullClient } from '../support/server.ts';
import { TestWorker } from '../support/worker.ts';

it('the worker takes the knowledge base as its first message and then speaks the protocol', async () => {
  const worker = await TestWorker.start({ type: 'resistance/knowledge', bytes: artefact(oncology) });
  const { textDocument } = pullClient;
  expect(await worker.initialize({ textDocument })).toMatchObject({ capabilities: { hoverProvider: true } });
  expect(await worker.next('resistance/status')).toMatchObject({ state: 'ready', dataVersion });
  const uri = 'memfs:/review.md';
  worker.open(uri, 'They took Gleevec.');
  const report = await worker.request('textDocument/diagnostic', { textDocument: { uri } });
  expect(report).toMatchObject({ kind: 'full', items: [{ code: 'drug/brand', range: { start: { character: 10 } } }] });
  const position = { line: 0, character: 12 };
  expect(await worker.request('textDocument/hover', { textDocument: { uri }, position })).toMatchObject({
    contents: { kind: 'markdown', value: expect.stringMatching(/^\*\*imatinib\*\* · drug\n/u) },
    range: { start: { character: 10 }, end: { character: 17 } },
  });
  await worker.stop();
});
