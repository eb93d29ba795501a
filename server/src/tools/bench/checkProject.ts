import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createKnowledge } from '../../core/knowledge/createKnowledge.ts';
import { builtLayer } from '../builtLayer.ts';
import { benchManuscript } from './manuscript.ts';
import { type ProgramCost, programCost } from './programCost.ts';
import { median } from './rounds.ts';
import { row } from './row.ts';
import { usageReporter } from './session.ts';

const usageOfThis = `Usage: npm run bench:check [-- --files 500] [--words 3000] [--rounds 3] [--peer FILE]
FILE is the program of another checker for node, such as node_modules/cspell/bin.mjs, which is given "**/*.md".`;

interface Options {
  readonly files: number;
  readonly words: number;
  readonly rounds: number;
  readonly peer: string | undefined;
}

function readOptions(): Options {
  const { values } = parseArgs({
    options: {
      files: { type: 'string', default: '500' },
      words: { type: 'string', default: '3000' },
      rounds: { type: 'string', default: '3' },
      peer: { type: 'string' },
    },
  });
  const count = (text: string): number => {
    const value = Number(text);
    if (!Number.isInteger(value) || value < 1) throw new Error(usageOfThis);
    return value;
  };
  const { peer } = values;
  return {
    files: count(values.files),
    words: count(values.words),
    rounds: count(values.rounds),
    peer: peer === undefined ? undefined : path.resolve(peer),
  };
}

/** Writes a folder with a fifth of the manuscripts and one with all of them; no two texts are the same. */
function writeProjects(folder: string, { files, words }: Options): readonly { files: number; folder: string }[] {
  const knowledge = createKnowledge([builtLayer()]);
  const texts = Array.from({ length: files }, (_, index) => benchManuscript(knowledge, words, 20 + index));
  return [Math.ceil(files / 5), files].map((count) => {
    const project = path.join(folder, `of-${count}`);
    mkdirSync(project);
    texts.slice(0, count).forEach((text, index) => {
      writeFileSync(path.join(project, `review-${index}.md`), text);
    });
    return { files: count, folder: project };
  });
}

const middle = (costs: readonly ProgramCost[]): ProgramCost => ({
  wall: median(costs.map(({ wall }) => wall)),
  cpu: median(costs.map(({ cpu }) => cpu)),
  memory: median(costs.map(({ memory }) => memory)),
});

const times = (a: number, b: number): string => `${(a / b).toFixed(2)} ×`;

/**
 * `npm run bench:check`: what `check` costs for a project, compared with a part of it and with another checker on the
 * same files.
 */
async function main(options: Options): Promise<void> {
  const { rounds, peer } = options;
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-bench-'));
  try {
    const [reporter, usage] = [path.join(folder, 'usage.cjs'), path.join(folder, 'usage.json')];
    writeFileSync(reporter, usageReporter(usage));
    const programs = {
      ours: [path.resolve(__dirname, '../../../../dist/cli.js'), 'check', '--fail-on', 'never', '.'],
      ...(peer === undefined ? {} : { peer: [peer, '--no-progress', '--no-cache', '**/*.md'] }),
    };
    const projects = writeProjects(folder, options);
    const costs = new Map<string, ProgramCost[]>();
    // The first round only brings the files into the system's cache.
    for (let round = 0; round <= rounds; round++)
      for (const project of projects)
        for (const [name, program] of Object.entries(programs)) {
          const cost = await programCost(program, project.folder, reporter, usage);
          const key = `${name} ${project.files}`;
          if (round > 0) costs.set(key, [...(costs.get(key) ?? []), cost]);
        }
    const of = (name: string, files: number): ProgramCost => middle(costs.get(`${name} ${files}`)!);
    const [few, many] = projects.map(({ files }) => files) as [number, number];

    console.log(`\`check\` of ${many} manuscripts against ${few}, medians of ${rounds} alternating rounds`);
    const [small, large] = [of('ours', few), of('ours', many)];
    console.log(row('CPU', times(large.cpu, small.cpu)));
    console.log(row('CPU per wall clock: cores that work', (large.cpu / large.wall).toFixed(2)));
    console.log(row('peak memory', times(large.memory, small.memory)));
    console.log(row('peak memory above it', `${((large.memory - small.memory) / 1024).toFixed(0)} MB`));
    if (peer === undefined) return;
    for (const files of [few, many]) {
      const [ours, theirs] = [of('ours', files), of('peer', files)];
      console.log(`\n${peer} on the same ${files} files, divided by \`check\``);
      console.log(row('CPU', times(theirs.cpu, ours.cpu)));
      console.log(row('wall clock', times(theirs.wall, ours.wall)));
      console.log(row('peak memory', times(theirs.memory, ours.memory)));
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

main(readOptions()).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
