import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import type { Diagnostic } from 'vscode-languageserver-protocol';
import { lineStarts, positionAt } from '../../server/src/core/text/lineIndex.ts';
import { startTestServer, type TestServer } from '../support/server.ts';
import { root } from '../support/sourceFiles.ts';

const uri = 'file:///review.md';
const edits = 10_000;
/** Edits between two questions: a client that types fast does not wait either. */
const burst = 20;
const comparedEvery = 500;

/** Mulberry32: the same numbers in every run, so that a failure can be repeated. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % below;
  };
}

const words = [
  'Gleevec',
  'osimertinab',
  'EGFR T790M',
  'resistance to ',
  'gefitinib',
  'confers ',
  'HER2',
  ' imatinib. ',
  'α',
];
const marks = [
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  ' ',
  '.',
  '*',
  '_',
  '`',
  '|',
  '# ',
  '> ',
  '- ',
  '[@key]',
  '<!-- ',
  ' -->',
  '$',
];
const awkward = [
  '🧬',
  '\ud83d',
  '\udc00',
  'e\u0301',
  '\u202e',
  '\0',
  '\ufeff',
  '<!-- resistance-disable drug/brand -->\n',
];
const pieces = [...words, ...words, ...words, ...marks, ...marks, ...awkward];

const withoutPlaceOfFile = (diagnostics: readonly Diagnostic[]): string =>
  JSON.stringify(diagnostics).replace(/file:\/\/\/\w+\.md/gu, 'FILE');

/** Nothing is held back after a save, so the findings must be those of the same text in a document just opened. */
async function expectAsAfresh(server: TestServer, text: string): Promise<number> {
  server.save(uri);
  const stepwise = await server.diagnostics(uri);
  server.open('file:///fresh.md', text);
  const fresh = await server.diagnostics('file:///fresh.md');
  server.close('file:///fresh.md');
  expect(withoutPlaceOfFile(stepwise)).toBe(withoutPlaceOfFile(fresh));
  return fresh.length;
}

async function heap(server: TestServer): Promise<number> {
  server.process.send('heap');
  const [{ heapUsed }] = (await once(server.process, 'message')) as [{ heapUsed: number }];
  return heapUsed;
}

it(`after ${edits} random edits the findings are those of the text opened afresh, and no memory is kept`, async () => {
  const probe = path.join(root, 'test/support/heapProbe.cjs');
  // The base that ships: memory is judged on what a writer runs, not on a toy in which compiled code is the larger part.
  const knowledge = readFileSync(path.join(root, 'dist/knowledge.bin'));
  const server = await startTestServer({ knowledge, nodeArguments: ['--expose-gc', '--require', probe] });
  const below = random(20240229);
  let text = 'Patients took Gleevec daily.\n\nEGFR T790M confers resistance to gefitinib.\n'.repeat(20);
  server.open(uri, text);

  /** A place in the text; never inside a CRLF, where the protocol knows no position. */
  const place = (offset: number): number => (text[offset - 1] === '\r' && text[offset] === '\n' ? offset - 1 : offset);
  let early = 0;
  let compared = 0;
  for (let made = 1; made <= edits; made++) {
    const start = place(below(text.length + 1));
    const removes = text.length > 2500 ? below(40) : below(12);
    const end = Math.max(start, place(Math.min(text.length, start + (below(2) ? removes : 0))));
    const inserted = below(5) ? pieces[below(pieces.length)]! : '';
    const starts = lineStarts(text);
    server.change(uri, inserted, { start: positionAt(starts, start), end: positionAt(starts, end) });
    text = text.slice(0, start) + inserted + text.slice(end);
    if (made % burst === 0)
      await Promise.allSettled([
        server.pull(uri),
        server.at('textDocument/hover', uri, { line: 1, character: below(40) }),
      ]);
    if (made % comparedEvery === 0) compared += await expectAsAfresh(server, text);
    // By then the records that these texts name have been read; they are kept, each once.
    if (made === edits / 2) early = await heap(server);
  }
  const late = await heap(server);
  expect(compared).toBeGreaterThan(edits / comparedEvery);
  expect(late / early).toBeLessThanOrEqual(1.1);
  await server.stop();
}, 300_000);
