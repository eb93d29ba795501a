import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';
import { circle } from './circles.ts';

describe('no file imports, even for a type, one that imports it', () => {
  it('in the sources', () => {
    const files = sourceFiles('server/src', 'client/src');
    expect(circle(new Map(files.map((file) => [file.path, readFileSync(file.absolute, 'utf8')])))).toEqual([]);
  });

  it('would catch a circle of three, types included', () => {
    const sources = new Map([
      ['a.ts', "import { b } from './x/b.ts';"],
      ['x/b.ts', "import type { C } from '../c.ts';"],
      ['c.ts', "export { a } from './a.ts';"],
      ['d.ts', "import { a } from './a.ts';"],
    ]);
    expect(circle(sources)).toEqual(['a.ts', 'x/b.ts', 'c.ts', 'a.ts']);
  });
});
