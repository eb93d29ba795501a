import { describe, expect, it } from 'vitest';
import type { CodeAction, CompletionItem, CompletionList, Hover, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { markedText } from '../support/markedText.ts';
import { pullClient, pushClient, startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';

/** Opens a marked text; `position` is its cursor, `ranges` are its spans. */
function openMarked(server: TestServer, marked: string) {
  const { text, spans, cursor } = markedText(marked);
  const document = TextDocument.create(uri, 'markdown', 1, text);
  server.open(uri, text);
  const toRange = ({ start, end }: { start: number; end: number }): Range => ({
    start: document.positionAt(start),
    end: document.positionAt(end),
  });
  return { text, document, position: document.positionAt(cursor ?? 0), ranges: spans.map(toRange) };
}

const wholeFile = { start: { line: 0, character: 0 }, end: { line: 1_000_000, character: 0 } };

function actions(server: TestServer, range: Range, only?: string[]): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only ? { only } : {}) };
  return server.request('textDocument/codeAction', { textDocument: { uri }, range, context });
}

/** The text after the action, made as an editor makes it. */
function applied(document: TextDocument, action: CodeAction | undefined): string {
  const [change] = action?.edit?.documentChanges ?? [];
  if (!change || !('textDocument' in change)) throw new Error('The action has no versioned edit.');
  expect(change.textDocument).toEqual({ uri, version: document.version });
  return TextDocument.applyEdits(document, change.edits as Parameters<typeof TextDocument.applyEdits>[1]);
}

describe('hover', () => {
  it.each([
    ['plain', 'Patients took ⟦osim‸ertinib⟧ daily.'],
    ['CRLF', 'One.\r\n\r\nPatients took ⟦osim‸ertinib⟧ daily.\r\n'],
    ['lone CR', 'One.\r\rPatients took ⟦osim‸ertinib⟧ daily.'],
    ['after emoji, Greek and combining marks', '🧬 α-fetoprotein, cafe\u0301 👩🏽‍🔬: ⟦osim‸ertinib⟧ daily.'],
    ['after lone surrogates', 'a\ud83d b\udc00 ⟦osim‸ertinib⟧ daily.'],
  ])('shows the card of the name, on its place: %s', async (_what, marked) => {
    const server = await startTestServer();
    const { position, ranges } = openMarked(server, marked);
    const hover = await server.at<Hover>('textDocument/hover', uri, position);
    expect(hover.range).toEqual(ranges[0]);
    expect(hover.contents).toMatchObject({ kind: 'markdown', value: expect.stringContaining('osimertinib') });
    await server.stop();
  });

  it('is empty beside names, outside the text and in unknown documents', async () => {
    const server = await startTestServer();
    openMarked(server, 'Patients took osimertinib daily.');
    for (const position of [
      { line: 0, character: 3 },
      { line: 9999, character: 0 },
      { line: -3, character: -1 },
      { line: 0, character: 2 ** 31 },
    ])
      expect(await server.at('textDocument/hover', uri, position)).toBeNull();
    expect(await server.at('textDocument/hover', 'file:///unknown.md', { line: 0, character: 16 })).toBeNull();
    await server.stop();
  });

  it('is plain text where the client shows no Markdown', async () => {
    const capabilities = { textDocument: { ...pullClient.textDocument, hover: { contentFormat: ['plaintext'] } } };
    const server = await startTestServer({ capabilities });
    const { position } = openMarked(server, 'Patients took osim‸ertinib daily.');
    expect(await server.at<Hover>('textDocument/hover', uri, position)).toMatchObject({
      contents: { kind: 'plaintext', value: expect.stringMatching(/^osimertinib · drug[^*\\]*$/u) },
    });
    await server.stop();
  });
});

describe('completion', () => {
  it('inserts the approved name for an alias, at its place, and explains it only when asked', async () => {
    const server = await startTestServer();
    const { document, position, ranges } = openMarked(server, 'Ωmega 🧬.\r\n\r\nTumours with ⟦HER2‸⟧ relapsed.');
    const list = await server.at<CompletionList>('textDocument/completion', uri, position);
    const item = list.items.find(({ label }) => label === 'ERBB2');
    expect(item).toMatchObject({ filterText: 'HER2', textEdit: { newText: 'ERBB2', range: ranges[0] } });
    expect(item?.labelDetails?.description).toBe('ERBB2 protein');
    expect(item).not.toHaveProperty('documentation');
    expect(TextDocument.applyEdits(document, [item!.textEdit as never])).toContain('Tumours with ERBB2 relapsed.');
    const resolved = await server.request<CompletionItem>('completionItem/resolve', item);
    expect(resolved).toMatchObject({ documentation: { kind: 'markdown', value: expect.stringContaining('ERBB2') } });
    await server.stop();
  });

  it('gives back items that are not its own as they came', async () => {
    const server = await startTestServer();
    for (const item of [{ label: 'x' }, { label: 'x', data: 7 }, { label: 'x', data: { id: 'gene:none' } }])
      expect(await server.request('completionItem/resolve', item)).toMatchObject(item);
    await server.stop();
  });
});

describe('code actions', () => {
  const marked =
    'They took ⟦osimertinab⟧, cafe\u0301 🧬 letrozol and ⟦Gleevec⟧.\r\n\r\nOf Gleevec and osimertinab.\r\n';

  it('fix a finding, attached to its diagnostic; only what is safe is preferred', async () => {
    const server = await startTestServer();
    const { document, ranges } = openMarked(server, marked);
    const diagnostics = await server.diagnostics(uri);
    const [misspelled] = await actions(server, ranges[0]!, ['quickfix']);
    expect(misspelled).toMatchObject({ kind: 'quickfix', isPreferred: true });
    expect(misspelled?.diagnostics).toEqual(diagnostics.filter(({ code }) => code === 'drug/misspelled'));
    const text = applied(document, misspelled);
    expect(text).toContain('took osimertinib, cafe\u0301');
    expect(text).toContain('Of Gleevec and osimertinib.\r\n');
    const [brand] = await actions(server, ranges[1]!, ['quickfix']);
    expect(brand?.isPreferred).toBeUndefined();
    expect(applied(document, brand)).toContain('letrozol and imatinib.\r\n\r\nOf imatinib and');
    await server.stop();
  });

  it('write lines that end as those of the document', async () => {
    const server = await startTestServer();
    const { document, ranges } = openMarked(server, marked);
    const here = (await actions(server, ranges[1]!, ['quickfix'])).filter(({ title }) => title.startsWith('Allow'));
    expect(here).toHaveLength(2);
    for (const action of here) expect(applied(document, action)).not.toMatch(/(?<!\r)\n/u);
    await server.stop();
  });

  it('fix all that is safe, and nothing else, when that is asked for', async () => {
    const server = await startTestServer();
    const { document } = openMarked(server, marked);
    for (const only of [['source.fixAll.resistance'], ['source.fixAll'], ['source']]) {
      const all = await actions(server, wholeFile, only);
      expect(all.map(({ kind }) => kind)).toEqual(['source.fixAll.resistance']);
      const text = applied(document, all[0]);
      expect(text).not.toContain('osimertinab');
      expect(text).toContain('Gleevec');
    }
    expect(await actions(server, wholeFile, ['refactor'])).toEqual([]);
    expect(await actions(server, wholeFile, ['source.fixAll.other'])).toEqual([]);
    await server.stop();
  });

  it('leave nothing safe behind once the edit is made', async () => {
    const server = await startTestServer();
    const { document } = openMarked(server, marked);
    const [all] = await actions(server, wholeFile, ['source.fixAll.resistance']);
    server.change(uri, applied(document, all));
    expect(await actions(server, wholeFile, ['source.fixAll.resistance'])).toEqual([]);
    await server.stop();
  });

  it('are unversioned for clients that know no versioned edits, and absent for those without literals', async () => {
    const server = await startTestServer({ capabilities: pushClient });
    const { ranges } = openMarked(server, marked);
    const [action] = await actions(server, ranges[0]!);
    expect(Object.keys(action?.edit?.changes ?? {})).toEqual([uri]);
    await server.stop();
    const old = await startTestServer({ silent: true });
    const result = await old.initialize({ capabilities: {} });
    expect(result).not.toHaveProperty('capabilities.codeActionProvider');
    await old.stop();
  });
});
