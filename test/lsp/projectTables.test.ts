import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startTestServer } from '../support/server.ts';

const uri = 'file:///manuscript.md';
const sound = "- { id: 'drug:ownib', inn: ownib, brands: [Ownessa], source: { verified: own } }\n";

describe('tables in .resistance', () => {
  let project: string;
  let table: string;
  let tableUri: string;
  beforeEach(() => {
    project = mkdtempSync(path.join(tmpdir(), 'project-'));
    mkdirSync(path.join(project, '.resistance'));
    table = path.join(project, '.resistance', 'drugs.yaml');
    tableUri = pathToFileURL(table).href;
  });
  afterEach(() => rmSync(project, { recursive: true }));
  const start = () => startTestServer({ workspaceFolders: [{ uri: pathToFileURL(project).href, name: 'project' }] });

  it('add to the base', async () => {
    writeFileSync(table, sound);
    const server = await start();
    server.open(uri, 'Patients took Ownessa daily.');
    expect(await server.diagnostics(uri)).toMatchObject([
      { code: 'drug/brand', message: expect.stringMatching(/ownib/u) },
    ]);
    await server.stop();
  });

  it('with a fault get a finding with the remedy in their file; the sound rows and everything else go on', async () => {
    writeFileSync(table, `${sound}- id: 'drug:x'\n  colour: red\n`);
    const server = await start();
    server.open(uri, 'Patients took Ownessa and Gleevec daily.');
    expect((await server.diagnostics(uri)).map(({ code }) => code)).toEqual(['drug/brand', 'drug/brand']);
    const { diagnostics } = await server.published(tableUri);
    expect(diagnostics).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({
          code: 'meta/table',
          severity: 1,
          message: expect.stringMatching(/colour.*Remove the field/u),
          range: expect.objectContaining({ start: { line: 2, character: 0 } }),
        }),
      ]),
    );
    await server.stop();
  });

  it('are read again when they change', async () => {
    writeFileSync(table, '- { id: [\n');
    const server = await start();
    server.open(uri, 'Patients took Ownessa daily.');
    expect(await server.diagnostics(uri)).toEqual([]);
    expect((await server.published(tableUri)).diagnostics).not.toEqual([]);
    writeFileSync(table, sound);
    server.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: tableUri, type: 2 }] });
    expect((await server.published(tableUri)).diagnostics).toEqual([]);
    await server.next('workspace/diagnostic/refresh');
    expect(await server.diagnostics(uri)).toMatchObject([{ code: 'drug/brand' }]);
    await server.stop();
  });
});
