import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer, type TestServer } from '../support/server.ts';

const entry = (key: string) =>
  `@article{${key},\n  author = {Ito, K.},\n  year = {2019},\n  title = {Pumps at rest}\n}\n`;

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
    server = await startTestServer({ workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'review' }] });
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
    const uri = uriOf('review.md');
    server.open(uri, '---\nbibliography: [refs.bib, gone.bib]\n---\n\nCells pump [@roth2020; @abe].');
    expect(await codes(uri)).toEqual([
      expect.stringMatching(/cite\/bibliography-unreadable: .*refs\.bib.*line 1/u),
      expect.stringMatching(/cite\/bibliography-unreadable: .*gone\.bib.*not found/u),
    ]);
  });
});
