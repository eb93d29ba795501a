import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';

let cli: TestCli;
let reporter: string;
beforeAll(async () => {
  cli = await TestCli.make();
  reporter = path.join(cli.folder, 'peak.cjs');
  writeFileSync(
    reporter,
    "process.on('exit', () => require('fs').writeSync(2, 'peak ' + process.resourceUsage().maxRSS));",
  );
});

const sentence = 'Tumours with EGFR T790M relapsed on gefitinib and later responded to osimertinib in NSCLC. ';

/** Runs `annotate` over the lines; the ids that came out, in order, and the peak memory in KiB. */
async function stream(lines: Iterable<string>) {
  const child = cli.start(['annotate', '--jsonl'], { nodeArguments: ['--require', reporter] });
  const ended = once(child, 'close');
  let stderr = '';
  child.stderr.on('data', (part: Buffer) => {
    stderr += part.toString();
  });
  const fed = pipeline(Readable.from(lines), child.stdin);
  const starts: string[] = [];
  let line = '';
  for await (const chunk of child.stdout.setEncoding('utf8') as AsyncIterable<string>) {
    const parts = (line + chunk).split('\n');
    line = parts.pop() ?? '';
    for (const part of parts) starts.push(part.slice(0, 60));
  }
  await fed;
  await ended;
  return { starts, rest: line, peak: Number(/^peak (\d+)$/u.exec(stderr)?.[1]) };
}

function* corpus(size: number): Generator<string> {
  for (let id = 0; id < size; id++) yield `${JSON.stringify({ id, text: sentence.repeat(11) })}\n`;
}

describe('annotate --jsonl on a stream', () => {
  it('keeps the order of 20,000 lines in about the memory of 2,000', async () => {
    const few = await stream(corpus(2000));
    const many = await stream(corpus(20_000));
    expect(many.rest).toBe('');
    expect(many.starts.length).toBe(20_000);
    const wrong = many.starts.findIndex((start, id) => !start.startsWith(`{"schema":1,"id":${id},`));
    expect(wrong).toBe(-1);
    expect(many.peak / few.peak).toBeLessThan(1.5);
  }, 300_000);

  it('passes over a line that is too long without keeping it', async () => {
    const part = 'x'.repeat(1024 * 1024);
    function* lines(): Generator<string> {
      yield '{"id":1,"text":"';
      for (let i = 0; i < 300; i++) yield part;
      yield '"}\n{"id":2,"text":"imatinib"}\n';
    }
    const { starts, peak } = await stream(lines());
    expect(starts[0]).toMatch(/^\{"id":null,"error":"line 1: the line has more than/u);
    expect(starts[1]).toMatch(/^\{"schema":1,"id":2,/u);
    // The line has 300 MiB.
    expect(peak).toBeLessThan(280 * 1024);
  });

  it('tells a text that is larger than what is analysed', async () => {
    const { starts } = await stream([`${JSON.stringify({ id: 'large', text: sentence.repeat(30_000) })}\n`]);
    expect(starts[0]).toMatch(/^\{"id":"large","error":"line 1: /u);
  });
});
