import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import { CommandProblem } from '../commandProblem.ts';

const run = promisify(execFile);
const mostOutput = 256 * 1024 * 1024;

/** The manuscripts that differ from a commit, and what they held in that commit. */
export interface ChangedSince {
  has(path: string): boolean;
  /** The content of a file in the commit; undefined if it is not there. */
  before(path: string): Promise<Uint8Array | undefined>;
}

const git = async (args: readonly string[], folder?: string): Promise<Buffer> => {
  const { stdout } = await run('git', [...args], { cwd: folder, encoding: 'buffer', maxBuffer: mostOutput });
  return stdout;
};

const textOf = async (...args: readonly string[]): Promise<string> => (await git(args)).toString('utf8').trim();

/**
 * Asks git for the files that the working tree changed since it branched off `ref`, not what others did there in the meantime.
 * New files count, committed or not. Throws a CommandProblem if git cannot tell.
 */
export async function changedSince(ref: string): Promise<ChangedSince> {
  const root = await textOf('rev-parse', '--show-toplevel').catch((error) => {
    if (error.code === 'ENOENT')
      throw new CommandProblem('--changed-since asks git, which was not found. Install git, or leave that option out.');
    throw new CommandProblem(
      `--changed-since needs a git repository here (${reason(error)}). Run it in one, or without that option.`,
    );
  });
  const isShallow = (await textOf('rev-parse', '--is-shallow-repository')) === 'true';
  const deepen =
    'The history of this clone is cut off: fetch it with "git fetch --unshallow", or fetch-depth: 0 in CI.';
  const commit = await textOf('rev-parse', '--verify', '--end-of-options', `${ref}^{commit}`).catch(() => {
    const remedy = isShallow ? deepen : 'Name a branch, tag or commit, and fetch it first.';
    throw new CommandProblem(`git knows no commit "${ref}". ${remedy}`);
  });
  const fork = await textOf('merge-base', commit, 'HEAD').catch(() => {
    // Without the branch point, what others did since would look like our changes.
    if (isShallow) throw new CommandProblem(`git cannot tell where HEAD parted from "${ref}". ${deepen}`);
    return commit;
  });
  const formerNames = new Map<string, string | undefined>();
  const listed = await git(['diff', '--name-status', '-z', '-M', '--diff-filter=d', fork, '--'], root);
  const fields = listed.toString('utf8').split('\0');
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at++]!;
    const former = fields[at++]!;
    const name = /^[RC]/u.test(status) ? fields[at++]! : former;
    formerNames.set(resolve(root, name), status === 'A' ? undefined : former);
  }
  const untracked = await git(['ls-files', '--others', '--exclude-standard', '-z'], root);
  for (const name of untracked.toString('utf8').split('\0').filter(Boolean))
    formerNames.set(resolve(root, name), undefined);

  const canonical = (path: string): string => {
    try {
      return realpathSync(path);
    } catch {
      return resolve(path);
    }
  };
  return {
    has: (path) => formerNames.has(canonical(path)),
    before: async (path) => {
      const former = formerNames.get(canonical(path));
      return former === undefined ? undefined : git(['show', `${fork}:${former}`], root);
    },
  };
}

const reason = (error: unknown): string => {
  const { stderr, code } = error as { readonly stderr?: Buffer; readonly code?: unknown };
  return stderr?.toString('utf8').trim().split('\n')[0] || String(code ?? error);
};
