import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { pullClient, startTestServer, type TestServer } from '../support/server.ts';

const ownib = "- { id: 'drug:ownib', inn: ownib, brands: [Ownessa], source: { verified: own } }\n";
const took = 'Patients took Ownessa daily, then Gleevec.';

let folder: string;
let server: TestServer;
let uri: string;
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'project-')));
  uri = uriOf('chapters/one.md');
});
afterEach(async () => {
  await server.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (file: string): string => pathToFileURL(path.join(folder, file)).href;
function put(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
}
const start = async (settings?: () => unknown): Promise<void> => {
  server = await startTestServer({
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
    ...(settings ? { settings } : {}),
  });
};
const codes = async (of = uri) =>
  (await server.diagnostics(of)).map(({ code, severity }) => `${code} ${['', 'E', 'W', 'I', 'H'][severity ?? 0]}`);

describe('the tables of a project', () => {
  it('add to the base', async () => {
    put('.resistance/drugs.yaml', ownib);
    await start();
    server.open(uri, took);
    expect(await server.diagnostics(uri)).toMatchObject([
      { code: 'drug/brand', message: expect.stringMatching(/ownib/u) },
      { code: 'drug/brand', message: expect.stringMatching(/imatinib/u) },
    ]);
  });

  it('are found for untitled documents in the first folder of the workspace, and for no file outside', async () => {
    put('.resistance/drugs.yaml', ownib);
    await start();
    server.open('untitled:Untitled-1', took);
    expect(await codes('untitled:Untitled-1')).toHaveLength(2);
    server.open('file:///elsewhere.md', took);
    expect(await codes('file:///elsewhere.md')).toHaveLength(1);
  });

  it('with a fault get a finding with the remedy in their file; the sound rows and everything else go on', async () => {
    put('.resistance/drugs.yaml', `${ownib}- id: 'drug:x'\n  colour: red\n`);
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I', 'drug/brand I']);
    const { diagnostics } = await server.published(uriOf('.resistance/drugs.yaml'));
    expect(diagnostics).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'meta/table',
          severity: 1,
          message: expect.stringMatching(/colour: is no field of this table\. Its fields are id/u),
          range: expect.objectContaining({ start: { line: 2, character: 0 } }),
        }),
      ]),
    );
  });

  it('are read again when they change', async () => {
    put('.resistance/drugs.yaml', '- { id: [\n');
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I']);
    expect((await server.published(uriOf('.resistance/drugs.yaml'))).diagnostics).not.toEqual([]);
    put('.resistance/drugs.yaml', ownib);
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.resistance/drugs.yaml'), type: 2 }] });
    await server.next('workspace/diagnostic/refresh');
    expect(await codes()).toHaveLength(2);
    expect((await server.published(uriOf('.resistance/drugs.yaml'))).diagnostics).toEqual([]);
  });
});

it('settings under a wrong name are told, and no more once the file has the right one', async () => {
  put('.resistance.yml', 'rules: { drug/brand: off }\n');
  await start();
  server.open(uri, took);
  expect(await codes()).toEqual(['drug/brand I']);
  expect((await server.published(uriOf('.resistance.yml'))).diagnostics).toMatchObject([{ code: 'meta/settings' }]);
  rmSync(path.join(folder, '.resistance.yml'));
  server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('.resistance.yml'), type: 3 }] });
  await server.next('workspace/diagnostic/refresh');
  expect(await codes()).toEqual(['drug/brand I']);
  expect((await server.published(uriOf('.resistance.yml'))).diagnostics).toEqual([]);
});

describe('the vocabulary of a project', () => {
  const misspelled = 'Patients took osimertinab daily.';
  const place = { line: 0, character: 16 };
  const client = {
    ...pullClient,
    workspace: { ...pullClient.workspace, workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
  };
  /** Asks for the light bulb, and makes the edit that adds the word as an editor does. */
  async function addWord(): Promise<string | undefined> {
    const actions = await server.request<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: { start: place, end: place },
      context: { diagnostics: [] },
    });
    const action = actions.find(({ title }) => title === "Add “osimertinab” to the project's vocabulary");
    const changes = action?.edit?.documentChanges ?? [];
    for (const change of changes) {
      const file = fileURLToPath(
        'uri' in change ? change.uri : 'textDocument' in change ? change.textDocument.uri : '',
      );
      if ('kind' in change) put(path.relative(folder, file), '');
      else {
        const before = TextDocument.create('file:///x', 'yaml', 1, readFileSync(file, 'utf8'));
        writeFileSync(file, TextDocument.applyEdits(before, change.edits as TextEdit[]));
      }
      server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: pathToFileURL(file).href, type: 2 }] });
    }
    return action?.title;
  }

  it.each([
    ['is made beside the settings', { '.resistance.yaml': 'enable: true\n' }, '.resistance/vocabulary.yaml'],
    ['is made in the folder that is open', {}, '.resistance/vocabulary.yaml'],
    [
      'grows, and keeps its comments',
      {
        'chapters/.resistance/vocabulary.yaml':
          '# Ours\n- id: drug/not-misspelled\n  meaning: ours\n  words: [ownix] # one\n',
      },
      'chapters/.resistance/vocabulary.yaml',
    ],
  ])('%s, and its words are no slips any more', async (_name, files, file) => {
    for (const [name, text] of Object.entries(files)) put(name, text);
    server = await startTestServer({
      capabilities: client,
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'project' }],
    });
    server.open(uri, misspelled);
    expect(await codes()).toEqual(['drug/misspelled W']);
    expect(await addWord()).toBe("Add “osimertinab” to the project's vocabulary");
    await server.next('workspace/diagnostic/refresh');
    expect(await codes()).toEqual([]);
    const text = readFileSync(path.join(folder, file), 'utf8');
    expect(text).toContain('osimertinab');
    for (const comment of Object.values(files).join('').match(/# \w+/gu) ?? []) expect(text).toContain(comment);
    expect(server.count('textDocument/publishDiagnostics')).toBe(0);
  });

  it('is not offered by an editor that makes no files, nor for other rules', async () => {
    await start();
    server.open(uri, misspelled);
    expect(await addWord()).toBeUndefined();
  });
});

describe('the settings of a project', () => {
  it('go before those of the editor, the nearer file before the farther, key by key', async () => {
    put('.resistance.yaml', 'rules: { drug/brand: warning, gene/mirna: error }\n');
    put('chapters/.resistance.yaml', 'rules: { gene/mirna: hint }\n');
    await start(() => ({ rules: { 'drug/brand': 'off', 'variant/residue-mismatch': 'hint' } }));
    server.open(uri, 'Gleevec, Has-miR-21-5p and EGFR L790M.');
    expect(await codes()).toEqual(['drug/brand W', 'gene/mirna H', 'variant/residue-mismatch H']);
  });

  it.each([
    ['an unknown key', 'enabel: true\n', 0, 'Unknown setting "enabel". Did you mean "enable"?'],
    ['an unknown rule', 'rules:\n  drug/brnd: off\n', 1, 'Unknown rule "drug/brnd". Did you mean "drug/brand"?'],
    ['a key far from all', '\n\nzzzzzzzz: 1\n', 2, 'Unknown setting "zzzzzzzz". Known: enable, '],
    ['a wrong value', 'claims:\n  citationScope: page\n', 1, 'claims.citationScope must be "sentence"'],
    ['broken YAML', 'enable: true\nrules: [\n', 2, 'Correct the YAML or JSON.'],
  ])('with %s are told so at its line, and the rest goes on', async (_name, text, line, words) => {
    put('.resistance.yaml', text);
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I']);
    expect((await server.published(uriOf('.resistance.yaml'))).diagnostics).toMatchObject([
      { code: 'meta/settings', severity: 1, message: expect.stringContaining(words), range: { start: { line } } },
    ]);
  });

  it('are found again when a manuscript is saved, by editors that watch no files', async () => {
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I']);
    put('.resistance.yaml', 'rules: { drug/brand: error }\n');
    server.save(uri);
    expect(await codes()).toEqual(['drug/brand E']);
    rmSync(path.join(folder, '.resistance.yaml'));
    server.save(uri);
    expect(await codes()).toEqual(['drug/brand I']);
  });

  it('leave manuscripts out, seen from the folder of their file', async () => {
    put('chapters/.resistance.yaml', 'exclude: [/one.md]\n');
    await start();
    for (const file of ['chapters/one.md', 'chapters/deep/one.md', 'one.md']) server.open(uriOf(file), took);
    expect(await codes(uriOf('chapters/one.md'))).toEqual([]);
    expect(await codes(uriOf('chapters/deep/one.md'))).toEqual(['drug/brand I']);
    expect(await codes(uriOf('one.md'))).toEqual(['drug/brand I']);
  });

  it('of the editor leave manuscripts out, seen from the folder of the workspace', async () => {
    await start(() => ({ exclude: ['chapters/'] }));
    for (const file of ['chapters/one.md', 'one.md']) server.open(uriOf(file), took);
    expect(await codes(uriOf('chapters/one.md'))).toEqual([]);
    expect(await codes(uriOf('one.md'))).toEqual(['drug/brand I']);
  });

  it('of the editor are seen from the innermost folder of the workspace', async () => {
    server = await startTestServer({
      workspaceFolders: ['.', 'chapters'].map((name) => ({ uri: pathToFileURL(path.join(folder, name)).href, name })),
      settings: () => ({ exclude: ['/one.md'] }),
    });
    for (const file of ['chapters/one.md', 'chapters/deep/one.md']) server.open(uriOf(file), took);
    expect(await codes(uriOf('chapters/one.md'))).toEqual([]);
    expect(await codes(uriOf('chapters/deep/one.md'))).toEqual(['drug/brand I']);
  });

  it('of a folder above a repository are not its own', async () => {
    put('.resistance.yaml', 'rules: { drug/brand: error }\n');
    put('chapters/.git', 'gitdir: elsewhere\n');
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I']);
  });
});

describe('the baseline of a project', () => {
  it('that cannot be read hides nothing and says so', async () => {
    put('.resistance/baseline.json', '{"schema":1,"files":{"a.md":["no entry"]}}');
    await start();
    server.open(uri, took);
    expect(await codes()).toEqual(['drug/brand I']);
    expect((await server.published(uriOf('.resistance/baseline.json'))).diagnostics).toMatchObject([
      { code: 'meta/baseline', message: expect.stringContaining('resistance baseline create') },
    ]);
  });
});

it('asks to be told of the files of projects', async () => {
  server = await startTestServer({
    capabilities: {
      ...pullClient,
      workspace: { ...pullClient.workspace, didChangeWatchedFiles: { dynamicRegistration: true } },
    },
  });
  const asked = await server.next<{ registrations: { method: string; registerOptions: unknown }[] }>(
    'client/registerCapability',
    ({ registrations }) => registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
  );
  expect(JSON.stringify(asked)).toContain('**/.resistance.yaml');
});
