import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';
import { type ExportedValue, sharedNames, unusedExports } from './exports.ts';

/** What VS Code and its test runner call by name. */
const called = ['test/e2e/suite/index.ts'];

/** Expressions that have another shape than `guarded`, which a test holds against their signs. */
const withOwnSigns = [
  'server/src/core/rules/cite/placeholder.ts patterns',
  'server/src/core/rules/cite/placeholder.ts sign',
  'server/src/core/rules/text/scannedNoise.ts noisyWords',
  'server/src/core/rules/text/scannedNoise.ts oddSign',
  'server/src/core/rules/text/spacing/spacingSlips.ts forms',
  'server/src/core/rules/text/spelledWords.ts starts',
  'server/src/core/rules/text/spelledWords.ts word',
];

const read = (...folders: readonly string[]): ReadonlyMap<string, string> =>
  new Map(sourceFiles(...folders).map((file) => [file.path, readFileSync(file.absolute, 'utf8')]));

describe('what is exported is used', () => {
  it('in every source file', () => {
    expect(unusedExports(read('server/src', 'client/src', 'test'), called)).toEqual([]);
  });

  it('by the product, but for parts of developer programs and expressions whose signs have tests of their own', () => {
    const isForTests = ({ file, name }: ExportedValue): boolean =>
      file.startsWith('server/src/tools/') || withOwnSigns.includes(`${file} ${name}`);
    expect(unusedExports(read('server/src', 'client/src')).filter((value) => !isForTests(value))).toEqual([]);
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

describe('one exported name is one idea', () => {
  it('in the core', () => {
    expect([...sharedNames(read('server/src/core'))]).toEqual([]);
  });

  it('would catch a function and a type of two files', () => {
    const sources = new Map([
      [
        'a.ts',
        'export const headOf = 1;\nexport interface Place {}\nexport function one(): void;\nexport function one() {}',
      ],
      ['b.ts', 'export function headOf() {}\nexport type Place = string;\nconst one = 1;'],
    ]);
    expect([...sharedNames(sources)]).toEqual([
      ['headOf', ['a.ts', 'b.ts']],
      ['Place', ['a.ts', 'b.ts']],
    ]);
  });
});
