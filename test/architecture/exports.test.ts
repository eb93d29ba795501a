import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';
import { unusedExports } from './exports.ts';

/** What VS Code and its test runner call by name. */
const called = ['test/e2e/suite/index.ts'];

describe('what is exported is used', () => {
  it('in every source file', () => {
    const files = sourceFiles('server/src', 'client/src', 'test');
    const sources = new Map(files.map((file) => [file.path, readFileSync(file.absolute, 'utf8')]));
    expect(unusedExports(sources, called)).toEqual([]);
  });

  it('would catch a function that nobody imports', () => {
    const sources = new Map([
      ['a.ts', 'export const used = 1;\nexport function alone() {}\nexport interface Told {}'],
      ['b.ts', "import { used } from './a.ts';\nexport async function* alsoAlone() {}"],
    ]);
    expect(unusedExports(sources)).toEqual([
      { file: 'a.ts', name: 'alone' },
      { file: 'b.ts', name: 'alsoAlone' },
    ]);
  });

  it('would catch one whose name is also that of another thing', () => {
    const sources = new Map([
      ['a.ts', 'export const pair = /a::b/u;'],
      ['b.ts', 'const pair = [1, 2];'],
    ]);
    expect(unusedExports(sources)).toEqual([{ file: 'a.ts', name: 'pair' }]);
  });
});
