import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../server/src/core/rules/index.ts';
import { pageName } from '../../server/src/core/rules/rulePage.ts';
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

  it('lists every rule file, and names it after its rule', () => {
    const folder = path.join(root, 'server/src/core/rules');
    const files = readdirSync(folder).filter((name) => /^[a-z]+-[a-z-]+\.ts$/u.test(name));
    expect(files.sort()).toEqual(rules.map((rule) => `${pageName(rule.id)}.ts`).sort());
  });

  it('leaves nothing unfinished', () => {
    const marks = /\/\/.*\b(?:TODO|FIXME|HACK)\b|\b(?:it|test|describe)\.(?:only|skip|todo)\(/u;
    const found = sourceFiles('server/src', 'client/src', 'test').filter(
      (file) => file.path !== 'test/architecture/house.test.ts' && marks.test(readFileSync(file.absolute, 'utf8')),
    );
    expect(found.map((file) => file.path)).toEqual([]);
  });
});
