import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { startTestServer, type TestServer } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const entry = (key: string) =>
  `@article{${key},\n  author = {Ito, K.},\n  year = {2019},\n  title = {Pumps at rest}\n}\n`;

const knowledge = new Uint8Array(readFileSync(path.join(root, 'dist/knowledge.bin')));

describe('bibliographies', () => {
  let project: string;
  let server: TestServer;
  const uriOf = (name: string) => pathToFileURL(path.join(project, name)).href;
  const write = (name: string, text: string) => {
    mkdirSync(path.dirname(path.join(project, name)), { recursive: true });
    writeFileSync(path.join(project, name), text);
  };
  const codes = async (uri: string) =>
    (await server.diagnostics(uri)).map(({ code, message }) => `${code}: ${message}`);
  beforeEach(async () => {
    project = mkdtempSync(path.join(tmpdir(), 'review-'));
    server = await startTestServer({
      knowledge,
      workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'review' }],
    });
  });
  afterEach(async () => {
    await server.stop();
    rmSync(project, { recursive: true });
  });

  it('of the front matter are read, and again when they change', async () => {
    write('refs.bib', entry('ito2019'));
    const uri = uriOf('text/review.md');
    server.open(uri, '---\nbibliography: ../refs.bib\n---\n\nCells pump [@ito2019; @roth2020].');
    expect(await codes(uri)).toEqual([expect.stringMatching(/cite\/undefined-key: .*roth2020/u)]);
    write('refs.bib', entry('ito2019') + entry('roth2020'));
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('refs.bib'), type: 2 }] });
    await server.next('workspace/diagnostic/refresh');
    expect(await codes(uri)).toEqual([]);
  });

  it('of the project are read, also for text that is typed later', async () => {
    write('refs.bib', entry('ito2019'));
    write('_quarto.yml', 'project:\n  type: book\nbibliography: refs.bib\n');
    const uri = uriOf('chapters/one.qmd');
    server.open(uri, 'Cells pump.', 'quarto');
    expect(await codes(uri)).toEqual([]);
    server.change(uri, 'Cells pump [@roth2020].\n\nThey wait.');
    server.save(uri);
    expect(await codes(uri)).toEqual([expect.stringMatching(/refs\.bib has no key roth2020/u)]);
  });

  it('that cannot be read are one finding, and nothing is said of keys', async () => {
    write('refs.bib', '@article{ito2019, title={x');
    write('folder.bib/refs.bib', '');
    const uri = uriOf('review.md');
    server.open(uri, '---\nbibliography: [refs.bib, gone.bib, folder.bib]\n---\n\nCells pump [@roth2020; @abe].');
    expect(await codes(uri)).toEqual([
      expect.stringMatching(/cite\/bibliography-unreadable: .*refs\.bib.*line 1/u),
      expect.stringMatching(/cite\/bibliography-unreadable: .*gone\.bib.*not found/u),
      expect.stringMatching(/cite\/bibliography-unreadable: .*folder\.bib could not be read: it is a folder\./u),
    ]);
  });

  it('get the entry of a work that a fix cites', async () => {
    write('refs.bib', entry('ito2019'));
    const uri = uriOf('review.md');
    const claim = 'EGFR T790M confers resistance to gefitinib';
    server.open(uri, `---\nbibliography: refs.bib\n---\n\nCells pump [@ito2019].\n\n${claim}.`);
    const range = { start: { line: 6, character: 0 }, end: { line: 6, character: 1 } };
    const params = { textDocument: { uri }, range, context: { diagnostics: [] } };
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', params);
    const cite = actions.find(({ title }) => title.startsWith('Cite '));
    const end = { line: 5, character: 2 ** 31 - 1 };
    expect(cite?.edit?.documentChanges).toEqual([
      {
        textDocument: { uri, version: 1 },
        edits: [
          {
            range: { start: { line: 6, character: claim.length }, end: { line: 6, character: claim.length } },
            newText: ' [@kobayashi2005]',
          },
        ],
      },
      {
        textDocument: { uri: uriOf('refs.bib'), version: null },
        edits: [
          {
            range: { start: end, end },
            newText: expect.stringMatching(/@article\{kobayashi2005,[\s\S]*pmid = \{15728811\}/u),
          },
        ],
      },
    ]);
  });

  it('are offered after @, shown on hover, and gone to', async () => {
    write('refs.bib', `% mine\n${entry('ito2019')}`);
    const uri = uriOf('review.md');
    server.open(uri, '---\nbibliography: refs.bib\n---\n\nCells pump [@ito2019] and wait [@pum].');
    const offered = await server.at<CompletionList>('textDocument/completion', uri, { line: 4, character: 36 });
    expect(offered.items.map(({ label, textEdit }) => [label, textEdit?.newText])).toEqual([['ito2019', 'ito2019']]);
    const hover = await server.at<Hover>('textDocument/hover', uri, { line: 4, character: 15 });
    expect(hover.contents).toMatchObject({ value: expect.stringContaining('Pumps at rest') });
    const start = { line: 1, character: 0 };
    expect(await server.at('textDocument/definition', uri, { line: 4, character: 15 })).toEqual([
      { uri: uriOf('refs.bib'), range: { start, end: start } },
    ]);
  });
});
