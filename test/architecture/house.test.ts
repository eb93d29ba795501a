import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { root, sourceFiles } from '../support/sourceFiles.ts';

const lines = (file: string) => readFileSync(file, 'utf8').split('\n').length;
const tracked = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], {
  cwd: root,
  encoding: 'utf8',
})
  .split('\n')
  .filter(Boolean);

describe('the house', () => {
  it('keeps its top-level folders', () => {
    const folders = new Set(tracked.filter((file) => file.includes('/')).map((file) => file.split('/')[0]));
    const agreed = ['client', 'server', 'data', 'syntaxes', 'test', '.ci', '.vscode', '.github'];
    expect([...folders].filter((folder) => !agreed.includes(folder!))).toEqual([]);
  });

  it('has no source file of more than 400 lines', () => {
    const long = sourceFiles('server/src', 'client/src', 'test').filter((file) => lines(file.absolute) > 401);
    expect(long.map((file) => file.path)).toEqual([]);
  });

  it('has no file name that says nothing', () => {
    const vague = tracked.filter((file) => /(?:^|\/)(?:utils?|helpers?|misc|common|manager|base)\.m?ts$/iu.test(file));
    expect(vague).toEqual([]);
  });

  it('lists every rule, and keeps it in the file that its id names', () => {
    const folder = 'server/src/core/rules';
    const defining = sourceFiles(folder).filter((file) =>
      readFileSync(file.absolute, 'utf8').includes('= defineRule({'),
    );
    expect(defining.map((file) => file.path).sort()).toEqual(rules.map((rule) => `${folder}/${rule.id}.ts`).sort());
  });

  it('has no docstring of something that is gone', () => {
    // Two in a row, or a blank line below: the first belongs to nothing. What is said of a file stands above its imports, as `//`.
    const orphaned = /\*\/\n[ \t]*(?:\/\*\*|\n)/u;
    const found = sourceFiles('server/src', 'client/src', 'test').filter((file) =>
      orphaned.test(readFileSync(file.absolute, 'utf8')),
    );
    expect(found.map((file) => file.path)).toEqual([]);
    expect(orphaned.test('/** One. */\n/** Another. */\nconst other = 1;')).toBe(true);
    expect(orphaned.test('/** One. */\n\nconst other = 1;')).toBe(true);
  });

  it('leaves nothing unfinished', () => {
    const marks = /\/\/.*\b(?:TODO|FIXME|HACK)\b|\b(?:it|test|describe)\.(?:only|skip|todo)\(/u;
    const found = sourceFiles('server/src', 'client/src', 'test').filter(
      (file) => file.path !== 'test/architecture/house.test.ts' && marks.test(readFileSync(file.absolute, 'utf8')),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });
});
