import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Diagnostic, Location } from 'vscode-languageserver-protocol';
import { expected } from '../project/expected.ts';
import { type SmallTables, treeTables } from '../support/knowledge.ts';
import { artefact, pullClient } from '../support/server.ts';
import { TestWorker } from '../support/worker.ts';

const fixture = path.join(__dirname, '../project/fixture');

/** Files of a web file system by URI, and a worker that may read those below `reach`. */
class WebFiles {
  readonly texts = new Map<string, string>();
  readonly asked: string[] = [];

  constructor(readonly reach: string) {}

  readonly answers = {
    'resistance/readFile': ({ uri }: { uri: string }) => {
      this.asked.push(uri);
      const text = this.texts.get(uri);
      return text === undefined ? { problem: 'it was not found.', missing: true } : { text };
    },
    'resistance/readFolder': ({ uri }: { uri: string }) => {
      this.asked.push(uri);
      const inside = [...this.texts.keys()].filter((one) => one.startsWith(`${uri}/`));
      return [...new Set(inside.map((one) => decodeURIComponent(one.slice(uri.length + 1).split('/')[0]!)))];
    },
  };

  async start(tables: SmallTables): Promise<TestWorker> {
    const first = { type: 'resistance/knowledge', bytes: artefact(tables), files: true };
    const worker = await TestWorker.start(first, this.answers);
    await worker.initialize(pullClient, [this.reach]);
    return worker;
  }
}

const severities = ['', 'error', 'warning', 'information', 'hint'];
const told = ({ range: { start }, code, severity }: Diagnostic): string =>
  `${start.line + 1}:${start.character + 1} ${code} ${severities[severity ?? 0]}`;

let worker: TestWorker;
afterEach(() => worker.stop());

async function findings(uri: string): Promise<readonly Diagnostic[]> {
  const report = await worker.request<{ items: Diagnostic[] }>('textDocument/diagnostic', { textDocument: { uri } });
  return report.items;
}

describe('a worker reads through its client', () => {
  it('the tree of projects that command line and server are held to', async () => {
    const root = 'vscode-vfs://github/group/reviews';
    const files = new WebFiles(root);
    for (const name of readdirSync(fixture, { recursive: true, encoding: 'utf8' })) {
      const file = path.join(fixture, name);
      if (statSync(file).isFile()) files.texts.set(`${root}/${name.replaceAll('\\', '/')}`, readFileSync(file, 'utf8'));
    }
    worker = await files.start(treeTables);
    const found: Record<string, readonly string[]> = {};
    for (const file of Object.keys(expected)) {
      const uri = `${root}/${file}`;
      worker.open(uri, files.texts.get(uri)!, file.endsWith('.qmd') ? 'quarto' : 'markdown');
      found[file] = (await findings(uri)).map(told);
    }
    expect(found).toEqual(expected);
    // Nothing above the folder that is open: on the web that would be another repository.
    expect(files.asked.filter((uri) => !uri.startsWith(`${root}/`))).toEqual([]);
  });

  it('bibliographies that projects of Quarto name, under any name, and anew when they change', async () => {
    const root = 'memfs:/my%20book';
    const files = new WebFiles(root);
    const place = `${root}/lists/works%20%281%29.bib`;
    files.texts.set(`${root}/_quarto.yml`, 'bibliography: lists/works (1).bib\n');
    files.texts.set(place, '@article{ito2019, title = {Pumps at rest}}\n');
    worker = await files.start(treeTables);
    const uri = `${root}/chapters/one.qmd`;
    worker.open(uri, 'Cells pump [@ito2019; @roth2020].\n\nThey wait.', 'quarto');
    expect((await findings(uri)).map(told)).toEqual(['1:24 cite/undefined-key error']);
    const textDocument = { uri };
    const position = { line: 0, character: 15 };
    const [entry] = await worker.request<Location[]>('textDocument/definition', { textDocument, position });
    expect(entry?.uri).toBe(place);

    files.texts.set(place, '@article{ito2019, title = {Pumps}}\n@article{roth2020, title = {Cells}}\n');
    worker.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: place, type: 2 }] });
    await worker.next('workspace/diagnostic/refresh');
    expect(await findings(uri)).toEqual([]);
  });

  it('tells a bibliography that cannot be had', async () => {
    const files = new WebFiles('memfs:/book');
    worker = await files.start(treeTables);
    const uri = 'memfs:/book/one.md';
    worker.open(uri, '---\nbibliography: [gone.bib]\n---\n\nCells pump [@abe].');
    expect((await findings(uri)).map(({ code, message }) => `${code}: ${message}`)).toEqual([
      expect.stringMatching(/cite\/bibliography-unreadable: .*gone\.bib.*not found/u),
    ]);
  });

  it('nothing but the project of the open folder for a document that is no file', async () => {
    const files = new WebFiles('memfs:/book');
    worker = await files.start(treeTables);
    worker.open('untitled:Untitled-1', 'They took Gleevec [@abe].');
    expect((await findings('untitled:Untitled-1')).map(told)).toEqual(['1:11 drug/brand information']);
    expect(files.asked).toEqual([
      'memfs:/book/.resistance.yaml',
      'memfs:/book/.resistance.yml',
      'memfs:/book/.resistance',
    ]);
  });
});
