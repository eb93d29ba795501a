import { afterEach, describe, expect, it } from 'vitest';
import { pushClient, startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';
const gleevec = 'They took Gleevec.\n\nThe end.\n';

let server: TestServer;
afterEach(() => server.stop());
const start = async (settings: object): Promise<void> => {
  server = await startTestServer({ settings: () => settings });
};
const codes = async () => (await server.diagnostics(uri)).map(({ code }) => code);
const counts = () => server.next<Record<string, number>>('resistance/findings');
const add = (text: string) => server.insert(uri, 2, 8, text);

describe('run: onSave', () => {
  it('shows what was there, and what is new when the text is saved', async () => {
    await start({ run: 'onSave' });
    server.open(uri, gleevec);
    expect(await codes()).toEqual(['drug/brand']);
    expect(await counts()).toMatchObject({ uri, shown: 1, held: 0 });
    add('\n\nEGFR L790M.\n\nMore.');
    expect(await codes()).toEqual(['drug/brand']);
    expect(await counts()).toMatchObject({ shown: 1, held: 1 });
    server.save(uri);
    await server.next('workspace/diagnostic/refresh');
    expect(await codes()).toEqual(['drug/brand', 'variant/residue-mismatch']);
  });
});

describe('run: manual', () => {
  it('shows nothing until it is asked, and what is new when it is asked again', async () => {
    await start({ run: 'manual' });
    const ask = () =>
      server.request('workspace/executeCommand', { command: 'resistance.checkDocument', arguments: [uri] });
    server.open(uri, gleevec);
    expect(await codes()).toEqual([]);
    server.save(uri);
    expect(await codes()).toEqual([]);
    await ask();
    expect(await codes()).toEqual(['drug/brand']);
    add('\n\nEGFR L790M.\n\nMore.');
    expect(await codes()).toEqual(['drug/brand']);
    await ask();
    expect(await codes()).toEqual(['drug/brand', 'variant/residue-mismatch']);
  });

  it('leaves a command that concerns nothing open alone, and refuses one that there is not', async () => {
    await start({ run: 'manual' });
    const asked = (params: object) => server.request('workspace/executeCommand', params);
    expect(await asked({ command: 'resistance.checkDocument', arguments: [] })).toBeNull();
    await expect(asked({ command: 'other' })).rejects.toMatchObject({ code: -32602 });
  });
});

describe('maxProblems', () => {
  it('keeps the gravest, in the order of the text, and tells of the others', async () => {
    await start({ maxProblems: 2 });
    server.open(uri, 'Gleevec, Has-miR-21-5p, EGFR L790M and BRAF A600E.');
    expect((await server.diagnostics(uri)).map(({ severity }) => severity)).toEqual([1, 1]);
    expect(await counts()).toMatchObject({ shown: 2, held: 0, cut: 2, parked: 0 });
  });

  it('holds for editors that are told', async () => {
    server = await startTestServer({
      capabilities: pushClient,
      initializationOptions: { settings: { maxProblems: 1 } },
    });
    server.open(uri, 'Gleevec and EGFR L790M.');
    expect((await server.published(uri)).diagnostics).toMatchObject([{ code: 'variant/residue-mismatch' }]);
  });
});
