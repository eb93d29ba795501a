import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { builtLayer } from '../builtLayer.ts';
import { bundled } from './bundled.ts';
import { editRatio } from './editToDiagnostics.ts';
import type { InProcess } from './inProcess.ts';
import { benchManuscript, longWords, uncitedManuscript, uncitedWords } from './manuscript.ts';
import { row } from './row.ts';
import { sessionRatios } from './sessionStart.ts';
import { basesOfTerms, fewTerms, manyTerms, withBase } from './terms.ts';

const dist = path.resolve(__dirname, '../../../../dist');

async function tellSession(server: string, what: string, document: string, rounds: number): Promise<void> {
  const { cpu, wall, memory, above } = await sessionRatios(server, document, rounds);
  console.log(`\nSession start to first diagnostics of ${what}, against an empty server, medians of ${rounds}`);
  console.log(row('CPU', `${cpu.toFixed(2)} ×`));
  console.log(row('wall clock', `${wall.toFixed(2)} ×`));
  console.log(row('peak memory', `${memory.toFixed(2)} ×`));
  console.log(row('peak memory above it', `${above.toFixed(0)} MB`));
}

/** The server and the command line set this flag for themselves (`node/compileExpressions.ts`). */
const asShipped = '--no-regexp-tier-up';

/** Measures each part in a process of its own, in its shipped form. */
async function inProcess(rounds: number): Promise<InProcess> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-bench-'));
  try {
    const program = path.join(folder, 'inProcess.js');
    await bundled('inProcess.ts', program);
    const measured = <P extends keyof InProcess>(part: P): InProcess[P] => {
      const programArguments = [program, path.join(dist, 'knowledge.bin'), String(rounds), part];
      const output = execFileSync(process.execPath, [asShipped, ...programArguments], { encoding: 'utf8' });
      return JSON.parse(output) as InProcess[P];
    };
    return {
      stages: measured('stages'),
      edit: measured('edit'),
      longEdit: measured('longEdit'),
      terms: measured('terms'),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** `npm run bench`: prints what server/docs/bench.md explains. It prints no milliseconds, since they depend on the machine. */
async function main(rounds: number): Promise<void> {
  const layer = builtLayer();
  const knowledge = createKnowledge([layer]);
  const { stages: whole, edit, longEdit, terms } = await inProcess(rounds);
  const { words, unit, stages } = whole;
  console.log(`Analysis of ${words} words against one bare token pass (TP), medians of ${rounds} interleaved rounds`);
  for (const { name, time } of stages) console.log(row(name, `${(time / unit).toFixed(1)} TP`));
  console.log(row('analyze after a one-character edit, previous given', `${edit.toFixed(1)} TP`));
  console.log(row(`the same of ${longWords} words`, `${longEdit.toFixed(1)} TP`));

  console.log(`\nThe same text with ${manyTerms} terms against ${fewTerms}, medians of ${rounds} interleaved rounds`);
  for (const { name, ratio } of terms) console.log(row(name, `${ratio.toFixed(2)} ×`));

  const server = path.join(dist, 'server.js');
  for (const size of [uncitedWords, longWords]) {
    const { diagnostics, ratio } = await editRatio(server, uncitedManuscript(knowledge, size), rounds);
    console.log(`\nEdit to ${diagnostics} diagnostics of ${size} words, against a server that has them ready`);
    console.log(row(`wall clock, medians of ${rounds} alternating rounds`, `${ratio.toFixed(2)} ×`));
  }

  const text = benchManuscript(knowledge, 10_000);
  const short = text.slice(0, text.indexOf('\n\n', 200));
  const sessions = Math.max(5, Math.ceil(rounds / 5));
  await tellSession(server, 'a short document', short, sessions);
  await tellSession(server, `${words} words`, text, sessions);
  await withBase(server, basesOfTerms(layer).many, (copy) =>
    tellSession(copy, `a short document with ${manyTerms} terms`, short, sessions),
  );
}

const rounds = Number(process.argv[2] ?? 60);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Usage: npm run bench [-- rounds]');
main(rounds).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
