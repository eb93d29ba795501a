import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledLayer } from '../../core/knowledge/layer.ts';
import { writingProblem } from '../commandProblem.ts';
import type { FileReport, SoundReport } from '../formatters/checkReport.ts';
import { makeFolder } from '../makeFolder.ts';
import { formatOf } from '../manuscriptFormat.ts';
import type { ManuscriptProject } from '../manuscriptProject.ts';
import type { CheckInput } from './checkManuscript.ts';

/** Results by everything they depend on: the same content under the same circumstances is not checked again. */
export interface ResultCache {
  remembered(input: CheckInput, project: ManuscriptProject, check: () => FileReport): Promise<FileReport>;
}

const hash = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/**
 * Opens the cache in a folder. Threads and processes may share it, since each result is a file of its own. An unusable cache is
 * not an error.
 */
export function createResultCache(folder: string, layers: readonly CompiledLayer[]): ResultCache {
  // A version stands for much code while one works on it. The bundle is the whole program in this one file.
  const code = createHash('sha256').update(readFileSync(__filename)).digest('hex');
  const base = [code, ...layers.map(({ release }) => [release.version, release.hash])];
  return {
    remembered: async ({ path, read, before, bibliography }, project, check) => {
      if ('problem' in read) return { path, problem: read.problem };
      const { settings, baseline, tables } = project;
      const { files, entries } = bibliography ?? {};
      const around = [settings, baseline, tables, files ?? null, entries ?? null];
      const key = hash(base, around, before ?? null, formatOf(path), read.text);
      const file = join(folder, `${key}.json`);
      try {
        const known = JSON.parse(await readFile(file, 'utf8')) as Pick<
          SoundReport,
          'findings' | 'evidence' | 'parked' | 'gone'
        >;
        const now = new Date();
        await utimes(file, now, now);
        return { ...read, path, faults: [], ...known };
      } catch {
        const report = check();
        if ('findings' in report && report.faults.length === 0) {
          const { findings, evidence, parked, gone } = report;
          await writeFile(file, JSON.stringify({ findings, evidence, parked, gone })).catch(() => {});
        }
        return report;
      }
    },
  };
}

/** Creates the folder if it is missing. If results cannot be stored in it, prints why and resolves to undefined. */
export async function openResultCache(folder: string): Promise<string | undefined> {
  try {
    await makeFolder(folder);
    return folder;
  } catch (error) {
    process.stderr.write(
      `${folder}: ${writingProblem(error)} Results are not kept; --cache-folder names another folder for them.\n`,
    );
    return undefined;
  }
}

const longestUnused = 30 * 24 * 60 * 60 * 1000;

/** Removes results that have not been used for a month. */
export async function pruneResultCache(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  const oldest = Date.now() - longestUnused;
  for (const name of names.filter((one) => /^[0-9a-f]{64}\.json$/u.test(one))) {
    const file = join(folder, name);
    const used = await stat(file).then(
      ({ mtimeMs }) => mtimeMs,
      () => oldest,
    );
    if (used < oldest) await rm(file, { force: true });
  }
}
