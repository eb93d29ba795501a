import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';

let cli: TestCli;
let folder: string;
beforeAll(async () => {
  cli = await TestCli.make();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(cli.folder, 'project-'));
});

const put = (file: string, text: string): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const run = (...args: string[]) => cli.run(args, { cwd: folder });
const baseline = () => JSON.parse(readFileSync(path.join(folder, '.resistance/baseline.json'), 'utf8'));
const wrong = 'Tumours with EGFR L790M relapse.\n';

describe('resistance baseline', () => {
  it('hides what was there, shows what is new, and is pruned of what is gone', async () => {
    put('a.md', `${wrong}\nThey took Gleevec.\n`);
    put('x/b.md', wrong);
    expect(await run('baseline', 'create')).toMatchObject({ code: 0 });
    expect(await run('check')).toMatchObject({
      code: 0,
      stdout: 'No findings in 2 files. 3 old findings parked in the baseline.\n',
    });
    expect(await run('baseline', 'check')).toMatchObject({ code: 0, stdout: '3 findings in 2 manuscripts parked.\n' });

    put('a.md', `They took\nGleevec.\n\nTumours with BRAF A600E are new.\n`);
    const changed = await run('check');
    expect(changed).toMatchObject({ code: 1 });
    expect(changed.stdout).toContain('a.md:4:19 error variant/residue-mismatch');
    expect(changed.stdout).toMatch(/1 error in 2 files\. 2 old .* 1 entry of the baseline can go/u);
    expect(await run('baseline', 'check')).toMatchObject({
      code: 1,
      stdout: 'a.md: 1 entry can go\n2 findings in 2 manuscripts parked.\n',
    });
    const before = baseline();
    expect(await run('baseline', 'prune')).toMatchObject({ code: 0 });
    expect(Object.keys(baseline().files)).toEqual(['a.md', 'x/b.md']);
    expect(baseline().files['x/b.md']).toEqual(before.files['x/b.md']);
    expect(await run('baseline', 'check')).toMatchObject({ code: 0 });
    expect(await run('check')).toMatchObject({ code: 1 });
  });

  it('is the same file for the same findings, whatever was parked before', async () => {
    put('b.md', wrong);
    put('a.md', `${wrong}\n${wrong}\nGleevec was taken.\n`);
    await run('baseline', 'create');
    const first = baseline();
    await run('baseline', 'create');
    expect(baseline()).toEqual(first);
    expect(first.files['a.md']).toHaveLength(3);
  });

  it.each([
    ['cut short', '{ "schema": 1,', 'It is no valid JSON.'],
    ['merged by hand', '<<<<<<< ours\n{}\n=======\n{}\n>>>>>>> theirs\n', 'Marks of a merge stand in it.'],
    ['of another version', '{ "schema": 9, "files": {} }', 'It is no baseline that this version reads (at schema).'],
  ])('%s is told in plain words, and is written anew by the command that it names', async (_name, text, words) => {
    put('a.md', wrong);
    put('.resistance/baseline.json', text);
    const told = `${words} It hides nothing; write it anew with "resistance baseline create".\n`;
    expect(await run('check')).toMatchObject({ code: 2, stderr: expect.stringContaining(`baseline.json:1: ${told}`) });
    for (const command of ['check', 'prune'])
      expect(await run('baseline', command)).toMatchObject({ code: 2, stderr: expect.stringContaining(told) });
    expect(await run('baseline', 'create')).toMatchObject({ code: 0, stderr: '' });
    expect(await run('check')).toMatchObject({ code: 0, stdout: expect.stringContaining('1 old finding parked') });
  });

  it('is left as it is while a file cannot be read, and says so', async () => {
    put('a.md', wrong);
    await run('baseline', 'create');
    const before = baseline();
    put('b.md', 'a\0b');
    for (const command of ['create', 'prune']) {
      const { code, stderr } = await run('baseline', command);
      expect(code).toBe(2);
      expect(stderr).toMatch(/^b\.md: .*\nThe baseline was left as it is/u);
    }
    expect(baseline()).toEqual(before);
  });

  it('forgets files that are no more', async () => {
    put('a.md', wrong);
    await run('baseline', 'create');
    renameSync(path.join(folder, 'a.md'), path.join(folder, 'b.md'));
    expect(await run('baseline', 'check')).toMatchObject({ code: 1 });
    await run('baseline', 'prune');
    expect(baseline().files).toEqual({});
  });

  it('of a folder leaves alone what the folders around it parked', async () => {
    put('x/a.md', `${wrong}\nThey took Gleevec.\n`);
    await run('baseline', 'create');
    put('x/a.md', `${wrong}\nThey took Gleevec.\n\nTumours with BRAF A600E are new.\n`);
    const inner = await cli.run(['baseline', 'create'], { cwd: path.join(folder, 'x') });
    expect(inner.stdout).toContain('1 finding in 1 manuscript parked');
    expect((await run('check')).stdout).toBe('No findings in 1 file. 3 old findings parked in the baseline.\n');
    rmSync(path.join(folder, '.resistance'), { recursive: true });
    expect((await run('check')).stdout).toMatch(/1 error, 1 information in 1 file\. 1 old finding parked/u);
  });
});
