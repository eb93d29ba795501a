import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { DocumentSymbol } from 'vscode-languageserver-protocol';
import { startTestServer } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

it('the outline has headings with the claims under them', async () => {
  const server = await startTestServer({ knowledge: readFileSync(path.join(root, 'dist/knowledge.bin')) });
  const outlined = 'file:///outlined.md';
  server.open(outlined, '# Review\r\n\r\n## Lung 🧬\r\n\r\nEGFR T790M confers resistance to gefitinib.\r\n');
  const params = { textDocument: { uri: outlined } };
  const [review] = await server.request<DocumentSymbol[]>('textDocument/documentSymbol', params);
  const [lung] = review?.children ?? [];
  expect([review?.name, lung?.name]).toEqual(['Review', 'Lung 🧬']);
  expect(lung?.selectionRange.start.line).toBe(2);
  expect(lung?.children).toMatchObject([
    {
      name: 'EGFR T790M – resistance – gefitinib',
      range: { start: { line: 4, character: 0 }, end: { line: 4, character: 43 } },
    },
  ]);
  await server.stop();
});
