import ignore from 'ignore';
import type { Project } from './project.ts';

/** A path as seen from a folder around it; both absolute, with `/` between their parts. */
const within = (folder: string, path: string): string => path.slice(folder.length + 1);

/** Whether patterns of the kind of `.gitignore` name a path that is relative to their folder. */
export const matches = (patterns: readonly string[], relative: string): boolean =>
  patterns.length > 0 && ignore.isPathValid(relative) && ignore().add(patterns).ignores(relative);

/** The folder whose settings leave the manuscript at `path` out; undefined if none do. */
export const excludedBy = ({ exclusions }: Project, path: string): string | undefined =>
  exclusions.find(({ folder, patterns }) => matches(patterns, within(folder, path)))?.folder;

/** Whether a project leaves the manuscript at `path` out. */
export const isExcluded = (project: Project, path: string): boolean => excludedBy(project, path) !== undefined;

/** What the baselines of a project write down of the manuscript at `path`. */
export const parkedAt = ({ baselines }: Project, path: string): readonly string[] =>
  baselines.flatMap(({ folder, baseline }) => baseline.get(within(folder, path)) ?? []);
