import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { TestCli } from '../support/cli.ts';

let cli: TestCli;
let folder: string;
beforeAll(async () => {
  cli = await TestCli.make();
});
beforeEach(() => {
  folder = mkdtempSync(path.join(cli.folder, 'run-'));
});

const put = (file: string, text: string | Uint8Array): void => {
  mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
  writeFileSync(path.join(folder, file), text);
};
const get = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
const run = (...args: string[]) => cli.run(args, { cwd: folder });
const git = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    encoding: 'utf8',
  });

const wrong = 'Tumours with EGFR L790M relapse.\n';
const spoilt = 'Has-miR-21-5p rose. Later has-miR-21-5p fell.\n';

describe('--fix', () => {
  it('makes the safe fixes, leaves the others, and reports what stays', async () => {
    put('a.md', `${spoilt}\n${wrong}`);
    const { stdout, code } = await run('check', '--fix', 'a.md');
    expect(get('a.md')).toBe(`${spoilt.replace(/has/giu, 'hsa')}\n${wrong}`);
    expect(stdout).toContain('a.md:3:19 error variant/residue-mismatch');
    expect(stdout).toContain('1 error in 1 file. 1 finding fixed.');
    expect(code).toBe(1);
  });

  it.each([
    ['UTF-8 with a mark and CRLF', (text: string) => Buffer.from(`\uFEFF${text.replaceAll('\n', '\r\n')}`)],
    ['UTF-16, big endian', (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le').swap16()],
  ])('keeps %s', async (_name, encode) => {
    put('a.md', encode(spoilt));
    expect(await run('check', '--fix', 'a.md')).toMatchObject({ code: 0 });
    expect(readFileSync(path.join(folder, 'a.md'))).toEqual(encode(spoilt.replace(/has/giu, 'hsa')));
  });

  it('--fix-dry-run prints a difference that git applies to the same end, and changes nothing', async () => {
    git('init', '-q');
    put('x/a b.md', `First.\n\n${spoilt}\nLast.\n`);
    put('c.md', spoilt);
    const before = [get('x/a b.md'), get('c.md')];
    const { stdout, code } = await run('check', '--fix-dry-run', '.');
    expect(code).toBe(0);
    expect([get('x/a b.md'), get('c.md')]).toEqual(before);
    put('fix.patch', stdout);
    git('apply', 'fix.patch');
    const applied = [get('x/a b.md'), get('c.md')];
    put('x/a b.md', before[0]!);
    put('c.md', before[1]!);
    await run('check', '--fix', '.');
    expect([get('x/a b.md'), get('c.md')]).toEqual(applied);
    expect(applied).not.toEqual(before);
  });

  it('--fix-dry-run says of a file in UTF-16 that it can show no difference', async () => {
    put('a.md', Buffer.from(`\uFEFF${spoilt}`, 'utf16le'));
    put('b.md', spoilt);
    const { stdout, stderr, code } = await run('check', '--fix-dry-run', 'a.md', 'b.md');
    expect(code).toBe(0);
    expect(stdout.match(/^--- .*$/gmu)).toEqual(['--- a/b.md']);
    expect(stderr).toContain('a.md: is UTF-16, of which no difference can be applied. Save it as UTF-8, or use --fix');
  });

  it.runIf(existsSync('/dev/zero'))('a device that is named as bibliography is not read', async () => {
    put('a.md', '---\nbibliography: /dev/zero\n---\n\nCells pump [@abe2011].\n');
    const { stdout } = await run('check', 'a.md');
    expect(stdout).toContain('The bibliography /dev/zero could not be read: it is a device or a pipe.');
  });

  it('--fix-dry-run says the byte order mark of a file, and ends a name with a space as git does', async () => {
    git('init', '-q');
    put('a b.md', `\uFEFF${spoilt}`);
    const { stdout } = await run('check', '--fix-dry-run', 'a b.md');
    expect(stdout.split('\n').slice(0, 5)).toEqual([
      '--- a/a b.md\t',
      '+++ b/a b.md\t',
      '@@ -1,1 +1,1 @@',
      `-\uFEFF${spoilt.trimEnd()}`,
      `+\uFEFF${spoilt.trimEnd().replace(/has/giu, 'hsa')}`,
    ]);
    put('fix.patch', stdout);
    git('apply', 'fix.patch');
    expect(get('a b.md')).toBe(`\uFEFF${spoilt.replace(/has/giu, 'hsa')}`);
  });

  // Every write fails, as on a disk that is full; output goes through pipes.
  it.skipIf(process.platform === 'win32')(
    'leaves a file whole that it cannot write, and reports what is in it',
    async () => {
      put('a.md', `${spoilt}\n${wrong}`);
      const node = `"${process.execPath}" "${path.join(cli.folder, 'cli.js')}"`;
      const { stdout, stderr, status } = spawnSync('sh', ['-c', `ulimit -f 0; exec ${node} check --fix a.md`], {
        cwd: folder,
        encoding: 'utf8',
      });
      expect(get('a.md')).toBe(`${spoilt}\n${wrong}`);
      expect(readdirSync(folder)).toEqual(['a.md']);
      expect(stderr).toBe('a.md: could not be written: the disk has no room for it. Its safe fixes are not made.\n');
      expect(stdout).toContain('a.md:1:1 information gene/mirna');
      expect(stdout).toContain('1 error, 1 information in 1 file.');
      expect(status).toBe(2);
    },
  );

  it('of a link changes the file that it leads to, which keeps its permissions', async () => {
    put('texts/a.md', spoilt);
    chmodSync(path.join(folder, 'texts/a.md'), 0o640);
    symlinkSync('texts/a.md', path.join(folder, 'a.md'));
    expect(await run('check', '--fix', 'a.md')).toMatchObject({ code: 0 });
    expect(lstatSync(path.join(folder, 'a.md')).isSymbolicLink()).toBe(true);
    expect(get('texts/a.md')).toBe(spoilt.replace(/has/giu, 'hsa'));
    expect(lstatSync(path.join(folder, 'texts/a.md')).mode & 0o777).toBe(0o640);
  });

  it('of standard input prints the difference, and cannot be made in its place', async () => {
    const shown = await cli.run(['check', '--fix-dry-run', '--stdin-filename', 'n.md', '-'], { input: spoilt });
    expect(shown.stdout).toContain('+++ b/n.md');
    expect(await cli.run(['check', '--fix', '-'], { input: spoilt })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--fix-dry-run'),
    });
  });
});

describe('--changed-since', () => {
  beforeEach(() => {
    git('init', '-q', '-b', 'main');
    put('a.md', `They took Gleevec.\n\n${wrong}`);
    put('old name.md', `${wrong}\nThe rest of this text stays as it was, so that git sees one and the same file.\n`);
    put('same.md', wrong);
    git('add', '.');
    git('commit', '-qm', 'first');
  });

  it('tells what the changes bring about, and nothing that stood there', async () => {
    expect(await run('check', '--changed-since', 'HEAD')).toMatchObject({
      code: 0,
      stdout: 'No findings in 0 files.\n',
    });
    put('a.md', `Tumours with\nEGFR L790M relapse.\n\nTumours with BRAF A600E came.\n\nThey took Gleevec.\n`);
    git('mv', 'old name.md', 'new name.md');
    put('new name.md', `${get('new name.md')}\nThen Iressa was given.\n`);
    put('new.md', wrong);
    const { stdout, code } = await run('check', '--changed-since', 'HEAD', '--format', 'jsonl');
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
      .map(({ path: file, line, rule }) => `${file}:${line} ${rule}`);
    expect(found).toEqual([
      'a.md:4 variant/residue-mismatch',
      'new name.md:5 drug/brand',
      'new.md:1 variant/residue-mismatch',
    ]);
    expect(code).toBe(1);
  });

  it('reads the earlier text as far as the settings of its project allow', async () => {
    put('.resistance.yaml', 'maxFileSize: 3000000\n');
    put('long.md', `${wrong}\n${'Nothing is told here. '.repeat(120_000)}\n`);
    git('add', '.');
    git('commit', '-qm', 'long');
    put('long.md', `${get('long.md')}\nThe end.\n`);
    expect(await run('check', '--changed-since', 'HEAD')).toMatchObject({ code: 0, stderr: '' });
  });

  it('says where an earlier text cannot be read', async () => {
    put('latin.md', Buffer.from('One.\nCaf\u00e9 with EGFR L790M.\n', 'latin1'));
    git('add', '.');
    git('commit', '-qm', 'Latin-1');
    put('latin.md', 'One.\nCaf\u00e9 with EGFR L790M.\n');
    const { code, stdout, stderr } = await run('check', '--changed-since', 'HEAD');
    expect(stderr).toBe(
      'latin.md: all of its findings are told, since its earlier text is not UTF-8: byte 0xE9 in line 2.\n',
    );
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('1 error in 1 file.') });
  });

  it('compares with the point where the branches parted', async () => {
    git('checkout', '-qb', 'ours');
    put('a.md', `${get('a.md')}\nTumours with BRAF A600E came.\n`);
    git('commit', '-qam', 'ours');
    git('checkout', '-q', 'main');
    put('same.md', 'Replaced by others.\n');
    git('commit', '-qam', 'theirs');
    git('checkout', '-q', 'ours');
    const { stdout } = await run('check', '--changed-since', 'main');
    expect(stdout).toContain('a.md:5:19 error');
    expect(stdout).toContain('1 error in 1 file.');
  });

  it.each([
    [['--changed-since', 'nowhere'], /git knows no commit "nowhere"/u],
    [['--changed-since', '--output=x'], /git knows no commit "--output=x"/u],
  ])('says what is wrong with %j', async (args, words) => {
    expect(await run('check', ...args)).toMatchObject({ code: 2, stderr: expect.stringMatching(words) });
  });

  it('says what a clone without history needs', async () => {
    git('checkout', '-qb', 'ours');
    for (const text of ['One.\n', 'Two.\n']) {
      put('same.md', text);
      git('commit', '-qam', text);
    }
    git('checkout', '-q', 'main');
    put('a.md', 'Theirs.\n');
    git('commit', '-qam', 'theirs');
    const clone = path.join(folder, 'clone');
    git('clone', '-q', '--depth', '1', '--no-single-branch', '--branch', 'ours', `file://${folder}`, clone);
    const since = (ref: string) => cli.run(['check', '--changed-since', ref], { cwd: clone });
    for (const ref of ['HEAD~1', 'origin/main'])
      expect(await since(ref)).toMatchObject({ code: 2, stdout: '', stderr: expect.stringContaining('--unshallow') });
    expect(await since('HEAD')).toMatchObject({ code: 0, stderr: '' });
  });

  it('needs git', async () => {
    const without = await cli.run(['check', '--changed-since', 'HEAD'], { cwd: folder, env: { PATH: folder } });
    expect(without).toMatchObject({ code: 2, stderr: expect.stringContaining('Install git') });
  });

  it('needs a repository', async () => {
    const outside = await cli.run(['check', '--changed-since', 'HEAD'], {
      cwd: folder,
      env: { GIT_DIR: path.join(folder, 'none') },
    });
    expect(outside).toMatchObject({ code: 2, stderr: expect.stringContaining('needs a git repository') });
  });
});

describe('many files', () => {
  const many = 60;
  const fill = (): void => {
    for (let at = 0; at < many; at++) put(`${String(at).padStart(2, '0')}.md`, at % 3 === 0 ? wrong : 'Nothing.\n');
  };

  it('are told in order, whatever the number of threads', async () => {
    fill();
    put('.resistance.yaml', 'rulez: 1\n');
    const [one, three] = await Promise.all([run('check', '--jobs', '1'), run('check', '--jobs', '3')]);
    expect(three).toEqual(one);
    expect(one.stdout).toContain('20 errors in 60 files.');
    expect(one.stderr).toMatch(/^\S*\.resistance\.yaml:1: Unknown setting "rulez"\. Did you mean "rules"\?\n$/u);
    expect(one.code).toBe(2);
  });

  it.each(['json', 'sarif'])('are the same in %s on one thread, on three, and from the cache', async (format) => {
    fill();
    const check = (...args: string[]) => run('check', '--format', format, ...args);
    const [one, three] = await Promise.all([check('--jobs', '1'), check('--jobs', '3')]);
    await check('--cache-folder', 'kept');
    expect(one.stdout).toContain('variant/residue-mismatch:');
    expect(three).toEqual(one);
    expect(await check('--cache-folder', 'kept')).toEqual(one);
  });

  it('take no more threads than there are files', async () => {
    put('a.md', wrong);
    put('b.md', wrong);
    const { stdout, code } = await run('check', '--jobs', '100000');
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('2 errors in 2 files.') });
  });

  it.each(['/proc/x/y', 'a file/kept'])('are checked without a cache where none can be kept: %s', async (kept) => {
    put('a file', '');
    put('a.md', wrong);
    const { code, stdout, stderr } = await run('check', '--cache-folder', kept);
    expect({ code, stdout }).toMatchObject({ code: 1, stdout: expect.stringContaining('1 error in 1 file.') });
    expect(stderr).toMatch(
      new RegExp(`^${kept}: .*Results are not kept; --cache-folder names another folder.*\n$`, 'u'),
    );
  });

  it('are checked once where the cache has them, and again when anything changes', async () => {
    fill();
    const check = () => run('check', '--cache-folder', 'kept');
    const first = await check();
    const kept = readdirSync(path.join(folder, 'kept'));
    // Files of the same content are one result.
    expect(kept).toHaveLength(2);
    const marked = path.join(folder, 'kept', kept[0]!);
    writeFileSync(marked, JSON.stringify({ findings: [], parked: 7, gone: 0 }));
    expect((await check()).stdout).toMatch(/parked in the baseline/u);
    put('.resistance.yaml', 'rules: { variant/residue-mismatch: hint }\n');
    const changed = await check();
    expect(changed.stdout).toContain('20 hints in 60 files.');
    expect(first.stdout).toContain('20 errors in 60 files.');
  });

  it('are checked again where the program has changed', async () => {
    put('a.md', wrong);
    await run('check', '--cache-folder', 'kept');
    const [kept] = readdirSync(path.join(folder, 'kept'));
    writeFileSync(path.join(folder, 'kept', kept!), JSON.stringify({ findings: [], parked: 7, gone: 0 }));
    const changed = path.join(cli.folder, 'changed.js');
    writeFileSync(changed, `${readFileSync(path.join(cli.folder, 'cli.js'), 'utf8')}\n// Another program.\n`);
    const { stdout } = spawnSync(process.execPath, [changed, 'check', '--cache-folder', 'kept'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('1 error in 1 file.');
  });
});

it.each([
  [['--max-warnings', '0'], 1],
  [['--max-warnings', '1'], 0],
])('%j gives exit code %i for one warning', async (args, code) => {
  put('.resistance.yaml', 'rules: { drug/brand: warning }\n');
  put('a.md', 'They took Gleevec.\n');
  expect(await run('check', ...args)).toMatchObject({ code });
});

it('finds manuscripts in a folder beside the one that it runs in', async () => {
  put('one/a.md', wrong);
  put('two/x/b.md', wrong);
  put('two/c.md', wrong);
  const { stdout, code } = await cli.run(['check', '../one', path.join(folder, 'two'), '--exclude', 'x/'], {
    cwd: path.join(folder, 'two'),
  });
  expect(stdout).toContain('2 errors in 2 files.');
  expect(code).toBe(1);
});

it('ends where folders hold pipes, links in a circle and dead links', async () => {
  put('a/one.md', wrong);
  symlinkSync('..', path.join(folder, 'a/up.md'));
  symlinkSync('one.md', path.join(folder, 'a/two.md'));
  symlinkSync('nowhere.md', path.join(folder, 'a/dead.md'));
  execFileSync('mkfifo', [path.join(folder, 'a/pipe.md')]);
  const { code, stdout, stderr } = await run('check', '.');
  expect(stdout).toContain('2 errors in 2 files.');
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `${path.join('a', 'dead.md')}: does not exist. Check the path.\n`,
  });
});

it('prints no progress into a pipe', async () => {
  put('a.md', 'Nothing.\n');
  put('b.md', 'Nothing.\n');
  expect(await run('check')).toMatchObject({ stderr: '', stdout: 'No findings in 2 files.\n' });
});

describe.skipIf(!existsSync('/dev/full'))('devices', () => {
  it.each([
    ['check', 'a.md'],
    ['claims', 'a.md'],
    ['explain', 'EGFR'],
  ])('%s tells in one line that the output has no room', (...args) => {
    put('a.md', wrong);
    const full = openSync('/dev/full', 'w');
    const { stderr, status } = spawnSync(process.execPath, [path.join(cli.folder, 'cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', full, 'pipe'],
    });
    closeSync(full);
    expect(stderr).toBe('The output could not be written: the disk has no room for it.\n');
    expect(status).toBe(2);
  });

  it('reads no more of an endless one than of any file', async () => {
    put('.resistance.yaml', 'maxFileSize: 5000\n');
    expect(await run('check', '/dev/zero')).toMatchObject({ code: 2, stderr: expect.stringContaining('is too large') });
  });
});
