import path from 'node:path';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { builtLayer } from '../builtLayer.ts';
import { benchManuscript } from './manuscript.ts';
import { sessionRatios } from './sessionStart.ts';
import { stageTimes } from './stages.ts';

const dist = path.resolve(__dirname, '../../../../dist');

const row = (name: string, value: string): string => `  ${name.padEnd(54)}${value.padStart(10)}`;

/** `npm run bench`: prints what server/docs/bench.md explains. Ratios only, since milliseconds belong to one machine. */
async function main(rounds: number): Promise<void> {
  const knowledge = createKnowledge([builtLayer()]);
  const text = benchManuscript(knowledge, 10_000);
  const words = text.split(/\s+/u).length;
  const { unit, stages } = stageTimes(text, knowledge, rounds);
  console.log(`Analysis of ${words} words against one bare token pass (TP), medians of ${rounds} interleaved rounds`);
  for (const { name, time } of stages) console.log(row(name, `${(time / unit).toFixed(1)} TP`));

  const server = path.join(dist, 'server.js');
  const short = text.slice(0, text.indexOf('\n\n', 200));
  const sessions = Math.max(5, Math.ceil(rounds / 5));
  for (const [name, document] of [
    ['a short document', short],
    [`${words} words`, text],
  ] as const) {
    const { cpu, wall, memory } = await sessionRatios(server, document, sessions);
    console.log(`\nSession start to first diagnostics of ${name}, against an empty server, medians of ${sessions}`);
    console.log(row('CPU', `${cpu.toFixed(2)} ×`));
    console.log(row('wall clock', `${wall.toFixed(2)} ×`));
    console.log(row('peak memory', `${memory.toFixed(2)} ×`));
  }
}

const rounds = Number(process.argv[2] ?? 60);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('Usage: npm run bench [-- rounds]');
main(rounds).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
