import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type {
  DocumentHighlight,
  DocumentLink,
  Location,
  SemanticTokens,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { markedText } from '../support/markedText.ts';
import { pullClient, startTestServer, type TestServer } from '../support/server.ts';

const uri = 'file:///review.md';
const other = 'file:///other.md';
const marked = '🧬 First HER2 is raised.\r\n\r\nThen ERB‸B2 fell, and HER-2/neu too. PMID: 15728811.';

let server: TestServer;
const { text, cursor = 0 } = markedText(marked);
const document = TextDocument.create(uri, 'markdown', 1, text);
const position = document.positionAt(cursor);
const written = ({ range }: { range: DocumentHighlight['range'] }): string => document.getText(range);

const start = async (capabilities: object = pullClient, settings?: () => unknown): Promise<void> => {
  server = await startTestServer({ capabilities, ...(settings ? { settings } : {}) });
  server.open(uri, text);
};
beforeEach(() => start());
afterEach(() => server.stop());

describe('what is named at the cursor', () => {
  it('is highlighted under all its names', async () => {
    const found = await server.at<DocumentHighlight[]>('textDocument/documentHighlight', uri, position);
    expect(found.map(written)).toEqual(['HER2', 'ERBB2', 'HER-2/neu']);
    expect(await server.at('textDocument/documentHighlight', uri, { line: 0, character: 4 })).toEqual([]);
  });

  it('is defined where it is first named', async () => {
    const found = await server.at<Location[]>('textDocument/definition', uri, position);
    expect(found.map((location) => [location.uri, written(location)])).toEqual([[uri, 'HER2']]);
    expect(await server.at('textDocument/definition', uri, { line: 0, character: 4 })).toEqual([]);
  });

  it('is cited under the same key elsewhere', async () => {
    const cited = 'file:///cited.md';
    server.open(cited, 'Cells wait [@abe; @bose]. Others do not [@cruz].\n\nAs @bose says.\n');
    const found = await server.at<Location[]>('textDocument/references', cited, { line: 0, character: 20 });
    expect(found).toEqual([
      { uri: cited, range: { start: { line: 0, character: 19 }, end: { line: 0, character: 23 } } },
      { uri: cited, range: { start: { line: 2, character: 4 }, end: { line: 2, character: 8 } } },
    ]);
    expect(await server.at('textDocument/documentHighlight', cited, { line: 0, character: 20 })).toHaveLength(2);
  });

  it('leads from the mark of a footnote to its note', async () => {
    const noted = 'file:///noted.md';
    server.open(noted, 'Cells wait.[^a]\n\n[^a]: They do.\n');
    expect(await server.at('textDocument/definition', noted, { line: 0, character: 13 })).toEqual([
      { uri: noted, range: { start: { line: 2, character: 0 }, end: { line: 2, character: 14 } } },
    ]);
  });

  it('is found in all open manuscripts', async () => {
    server.open(other, 'HER2 again.');
    const params = { textDocument: { uri }, position, context: { includeDeclaration: true } };
    const found = await server.request<Location[]>('textDocument/references', params);
    expect(found.map((location) => location.uri)).toEqual([uri, uri, uri, other]);
  });
});

describe('rename', () => {
  const ask = (newName: string) =>
    server.request<WorkspaceEdit>('textDocument/rename', { textDocument: { uri }, position, newName });

  it('begins with the name as it is written', async () => {
    expect(await server.at('textDocument/prepareRename', uri, position)).toMatchObject({ placeholder: 'ERBB2' });
    const alias = document.positionAt(text.indexOf('HER-2/neu'));
    expect(await server.at('textDocument/prepareRename', uri, alias)).toMatchObject({ placeholder: 'HER-2/neu' });
    expect(await server.at('textDocument/prepareRename', uri, { line: 0, character: 4 })).toBeNull();
  });

  it('changes all other names, in one edit of this version', async () => {
    const { documentChanges } = await ask('ERBB2');
    expect(documentChanges).toMatchObject([{ textDocument: { uri, version: 1 } }]);
    const [{ edits }] = documentChanges as unknown as [{ edits: [] }];
    expect(TextDocument.applyEdits(document, edits)).toBe(
      '🧬 First ERBB2 is raised.\r\n\r\nThen ERBB2 fell, and ERBB2 too. PMID: 15728811.',
    );
  });

  it('says why another name will not do', async () => {
    await expect(ask('EGFR')).rejects.toThrow('“EGFR” is no name of ERBB2 that we know.');
  });

  it('waits for a look at every change where the editor can show them', async () => {
    await server.stop();
    await start({
      ...pullClient,
      workspace: {
        ...pullClient.workspace,
        workspaceEdit: { documentChanges: true, changeAnnotationSupport: { groupsOnLabel: true } },
      },
    });
    const edit = await ask('ERBB2');
    const [annotation] = Object.entries(edit.changeAnnotations ?? {});
    expect(annotation?.[1]).toMatchObject({ needsConfirmation: true });
    const [{ edits }] = edit.documentChanges as unknown as [{ edits: { annotationId: string }[] }];
    expect(new Set(edits.map(({ annotationId }) => annotationId))).toEqual(new Set([annotation?.[0]]));
  });
});

it('ids lead to their pages', async () => {
  const [link] = await server.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri } });
  expect([written(link!), link?.target]).toEqual(['PMID: 15728811', 'https://pubmed.ncbi.nlm.nih.gov/15728811/']);
});

it('names are coloured where the writer wants it, by lines and UTF-16 units', async () => {
  const capabilities = { ...pullClient, textDocument: { ...pullClient.textDocument, semanticTokens: {} } };
  const ask = () => server.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument: { uri } });
  await server.stop();
  await start(capabilities);
  expect(await ask()).toEqual({ data: [] });
  await server.stop();
  await start(capabilities, () => ({ semanticHighlighting: true }));
  expect((await ask()).data).toEqual([0, 9, 4, 0, 1, 2, 5, 5, 0, 0, 0, 16, 9, 0, 1]);
});
