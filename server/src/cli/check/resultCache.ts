import { createHash } from 'node:crypto';
import { readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CompiledLayer } from '../../core/knowledge/layer.ts';
import { serverInfo } from '../../lsp/serverInfo.ts';
import { writingProblem } from '../commandProblem.ts';
import type { FileReport, SoundReport } from '../formatters/checkReport.ts';
import { makeFolder } from '../makeFolder.ts';
import { formatOf } from '../manuscriptFormat.ts';
import type { ManuscriptProject } from '../manuscriptProject.ts';
import type { ToCheck } from './checkManuscript.ts';

/** Results by everything that they depend on: a file of the same content under the same circumstances is not checked again. */
export interface ResultCache {
  remembered(given: ToCheck, project: ManuscriptProject, check: () => FileReport): Promise<FileReport>;
}

const hash = (...parts: readonly unknown[]): string => createHash('sha256').update(JSON.stringify(parts)).digest('hex');

/** Threads and programs may share the folder: each result is a file of its own. A cache that cannot be used is no fault. */
export function createResultCache(folder: string, layers: readonly CompiledLayer[]): ResultCache {
  const base = [serverInfo.version, ...layers.map(({ release }) => [release.version, release.hash])];
  return {
    remembered: async ({ path, read, before, bibliography }, project, check) => {
      if ('problem' in read) return { path, problem: read.problem };
      const { settings, baseline, tables } = project;
      const { files, entries } = bibliography ?? {};
      const around = [settings, baseline, tables, files ?? null, entries ?? null];
      const key = hash(base, around, before ?? null, formatOf(path), read.text);
      const file = join(folder, `${key}.json`);
      try {
        const known = JSON.parse(await readFile(file, 'utf8')) as Pick<SoundReport, 'findings' | 'parked' | 'gone'>;
        const now = new Date();
        await utimes(file, now, now);
        return { ...read, path, faults: [], ...known };
      } catch {
        const report = check();
        if ('findings' in report && report.faults.length === 0) {
          const { findings, parked, gone } = report;
          await writeFile(file, JSON.stringify({ findings, parked, gone })).catch(() => {});
        }
        return report;
      }
    },
  };
}

/** Makes the folder where it is missing; where results cannot be kept in it, says so, and there is none. */
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

/** Takes out results that nobody asked for in a month. */
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
