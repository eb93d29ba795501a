import { execFile, execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { TestCli } from '../support/cli.ts';
import { root } from '../support/sourceFiles.ts';

const yaml = (file: string) => parse(readFileSync(path.join(root, file), 'utf8'));
const wrong = 'Tumours with EGFR L790M relapse.\n';

let cli: TestCli;
beforeAll(async () => {
  cli = await TestCli.make();
});
const folderWith = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(path.join(cli.folder, 'repository-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text);
  return folder;
};

describe('.pre-commit-hooks.yaml', () => {
  const hooks = yaml('.pre-commit-hooks.yaml') as { id: string; entry: string; files: string; args: string[] }[];

  it.each(hooks.map((hook) => [hook.id, hook] as const))('%s runs on the names of files', async (id, hook) => {
    const cwd = folderWith({ 'a.md': 'Has-miR-21-5p rose.\n', 'b c.md': wrong });
    const [program, ...words] = hook.entry.split(' ');
    expect(program).toBe('resistance');
    const { code } = await cli.run([...words, ...hook.args, 'a.md', 'b c.md'], { cwd });
    expect(code).toBe(id === 'resistance-check' ? 1 : 0);
    expect(readFileSync(path.join(cwd, 'a.md'), 'utf8').startsWith('hsa')).toBe(id === 'resistance-fix');
    for (const name of ['a.md', 'x/y.qmd', 'z.Rmd']) expect(name).toMatch(new RegExp(hook.files));
    expect('a.mdx').not.toMatch(new RegExp(hook.files));
  });

  it('finds the program in what npm packs', () => {
    const packed = JSON.parse(
      execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
        cwd: root,
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }),
    );
    const names = packed[0].files.map((file: { path: string }) => file.path);
    expect(names).toEqual(expect.arrayContaining(['dist/cli.js', 'dist/knowledge.bin', 'package.json', 'LICENSE']));
    expect(names.filter((name: string) => /^(?:server|client|test|data)\//u.test(name))).toEqual([]);
  });
});

describe('action.yml', () => {
  const action = yaml('action.yml');
  const { run, env } = action.runs.steps.find((step: { name?: string }) => step.name === 'Check');

  /** Runs the step as a runner does, with inputs in place of their defaults. */
  async function runStep(cwd: string, inputs: Readonly<Record<string, string>>) {
    const values: Record<string, string> = Object.fromEntries(
      Object.entries(action.inputs as Record<string, { default: string }>).map(([name, input]) => [
        name,
        input.default,
      ]),
    );
    const filled = Object.fromEntries(
      Object.entries(env as Record<string, string>).map(([name, text]) => [
        name,
        text
          .replace(/\$\{\{ github\.action_path \}\}/u, path.join(cli.folder, 'action'))
          .replace(/\$\{\{ inputs\.([\w-]+) \}\}/u, (_all, input: string) => ({ ...values, ...inputs })[input] ?? '?'),
      ]),
    );
    mkdirSync(path.join(cli.folder, 'action/dist'), { recursive: true });
    for (const file of ['cli.js', 'knowledge.bin'])
      copyFileSync(path.join(cli.folder, file), path.join(cli.folder, 'action/dist', file));
    return promisify(execFile)('bash', ['-eo', 'pipefail', '-c', run], {
      cwd,
      env: { PATH: process.env.PATH, RESISTANCE_DATA: cli.folder, ...filled },
    }).then(
      ({ stdout }) => ({ stdout, code: 0 }),
      ({ stdout, code }) => ({ stdout, code }),
    );
  }

  it('annotates and fails at errors', async () => {
    const cwd = folderWith({ 'a.md': wrong, 'b c.md': wrong });
    const { stdout, code } = await runStep(cwd, { paths: 'a.md\nb c.md\n' });
    expect(stdout).toMatch(/^::error file=a\.md,.*\n::error file=b c\.md,/u);
    expect(code).toBe(1);
  });

  it('writes a file for other actions to take', async () => {
    const cwd = folderWith({ 'a.md': wrong });
    const { stdout, code } = await runStep(cwd, { format: 'sarif', output: 'results.sarif', 'fail-on': 'never' });
    expect({ stdout, code }).toEqual({ stdout: '', code: 0 });
    expect(JSON.parse(readFileSync(path.join(cwd, 'results.sarif'), 'utf8')).runs[0].results).toHaveLength(1);
  });
});
