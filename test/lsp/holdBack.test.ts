import { describe, expect, it } from 'vitest';
import { blockAt } from '../../server/src/lsp/documents/editedBlock.ts';
import { holdBack } from '../../server/src/lsp/documents/holdBack.ts';
import { moveSpan } from '../../server/src/lsp/documents/moveSpan.ts';
import { markedText } from '../support/markedText.ts';
import { pushClient, startTestServer, type TestServer } from '../support/server.ts';

describe('the filter', () => {
  const { text, spans } = markedText('One ⟦two⟧ three. ⟦Four ⟦five⟧ six.⟧ Seven.');
  const [outside, block, inside] = spans as [(typeof spans)[0], (typeof spans)[0], (typeof spans)[0]];
  const findings = [
    { rule: 'drug/brand', span: outside },
    { rule: 'drug/brand', span: inside },
  ];

  it('lets everything through when no block is being edited', () => {
    expect(holdBack(findings, undefined, [])).toBe(findings);
  });
  it('holds back what is new in the block', () => {
    expect(holdBack(findings, block, [])).toEqual([findings[0]]);
  });
  it('keeps what was shown there, but not what another rule showed', () => {
    expect(holdBack(findings, block, [{ rule: 'drug/brand', ...inside }])).toEqual(findings);
    expect(holdBack(findings, block, [{ rule: 'claim/uncited', ...inside }])).toEqual([findings[0]]);
  });
  it('has no block of its own at the end of the text', () => {
    expect(text.slice(block.start, block.end)).toBe('Four five six.');
  });
});

describe('a span moves with edits', () => {
  it.each([
    ['before it', { start: 0, end: 2, newText: 'abcd' }, { start: 12, end: 17 }],
    ['inserted at its start', { start: 10, end: 10, newText: 'ab' }, { start: 12, end: 17 }],
    ['inserted at its end', { start: 15, end: 15, newText: 'ab' }, { start: 10, end: 15 }],
    ['inside it', { start: 12, end: 13, newText: 'abc' }, { start: 10, end: 17 }],
    ['over its start', { start: 8, end: 12, newText: 'a' }, { start: 8, end: 12 }],
    ['over its end', { start: 12, end: 20, newText: 'ab' }, { start: 10, end: 14 }],
    ['over all of it', { start: 8, end: 20, newText: '' }, { start: 8, end: 8 }],
    ['after it', { start: 16, end: 20, newText: '' }, { start: 10, end: 15 }],
  ])('%s', (_what, edit, expected) => {
    expect(moveSpan({ start: 10, end: 15 }, edit)).toEqual(expected);
  });
});

describe('the block of a place', () => {
  const at = (marked: string) => {
    const { text, spans, cursor } = markedText(marked);
    const blocks = spans.map((span) => ({ span }));
    return blockAt({ text, blocks } as unknown as Parameters<typeof blockAt>[0], cursor ?? 0);
  };
  it.each([
    ['in it', '⟦One tw‸o.⟧\n\n⟦Three.⟧', { start: 0, end: 8 }],
    ['at its end', '⟦One two.⟧‸\n\n⟦Three.⟧', { start: 0, end: 8 }],
    ['after a space at its end', '⟦One two.⟧  ‸\n\n⟦Three.⟧', { start: 0, end: 10 }],
    ['on the line after it', '⟦One two.⟧\r\n‸', { start: 0, end: 10 }],
    ['after a blank line', '⟦One two.⟧\n\n‸', undefined],
    ['after something else', '⟦One two.⟧\n```‸', undefined],
    ['before all', '‸\n⟦One⟧', undefined],
  ])('%s', (_what, marked, expected) => {
    expect(at(marked)).toEqual(expected);
  });
});

describe('while the writer is in a block', () => {
  const uri = 'file:///review.md';
  const text = 'Patients took a drug daily.\n\nOthers took none.\n';
  const places = async (server: TestServer) =>
    (await server.diagnostics(uri)).map(({ range: { start } }) => `${start.line}:${start.character}`);
  const typedBrand = async () => {
    const server = await startTestServer();
    server.open(uri, text);
    expect(await places(server)).toEqual([]);
    server.insert(uri, 0, 14, 'Gleevec, ');
    expect(await places(server)).toEqual([]);
    return server;
  };

  it('its new findings wait for 1.5 s of quiet', async () => {
    const server = await typedBrand();
    await server.next('workspace/diagnostic/refresh');
    expect(await places(server)).toEqual(['0:14']);
    await server.stop();
  });

  it('or for a save', async () => {
    const server = await typedBrand();
    server.save(uri);
    await server.next('workspace/diagnostic/refresh');
    expect(await places(server)).toEqual(['0:14']);
    await server.stop();
  });

  it('or for the cursor to leave, not for it to move inside', async () => {
    const server = await typedBrand();
    server.notify('resistance/cursor', { uri, position: { line: 0, character: 3 } });
    expect(await places(server)).toEqual([]);
    server.notify('resistance/cursor', { uri, position: { line: 2, character: 3 } });
    await server.next('workspace/diagnostic/refresh');
    expect(await places(server)).toEqual(['0:14']);
    await server.stop();
  });

  it('or for an edit of another block', async () => {
    const server = await typedBrand();
    server.insert(uri, 2, 17, ' They took osimertinab.');
    expect(await places(server)).toEqual(['0:14']);
    server.save(uri);
    await server.next('workspace/diagnostic/refresh');
    expect(await places(server)).toEqual(['0:14', '2:28']);
    await server.stop();
  });

  it('what was shown there stays, at its new place', async () => {
    const server = await startTestServer();
    server.open(uri, 'Patients took Gleevec daily.\n');
    expect(await places(server)).toEqual(['0:14']);
    server.insert(uri, 0, 0, 'Most ');
    expect(await places(server)).toEqual(['0:19']);
    server.insert(uri, 0, 19, 'osimertinab or ');
    expect(await places(server)).toEqual(['0:34']);
    await server.stop();
  });

  it('push clients are told when it is released', async () => {
    const server = await startTestServer({ capabilities: pushClient });
    server.open(uri, text);
    await server.published(uri, 1);
    server.insert(uri, 0, 14, 'Gleevec, ');
    expect(await server.published(uri)).toMatchObject({ version: 2, diagnostics: [] });
    expect(await server.published(uri)).toMatchObject({ version: 2, diagnostics: [{ code: 'drug/brand' }] });
    await server.stop();
  });
});
