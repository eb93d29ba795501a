import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceFiles } from '../support/sourceFiles.ts';
import { againstOrder, moduleState, otherFamilies, rulesImported, timelyWords, violations } from './floors.ts';

describe('floors point down only', () => {
  it('in every source file', () => {
    const found = sourceFiles('server/src', 'client/src').flatMap((file) =>
      violations(file.path, readFileSync(file.absolute, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['an upward import', 'server/src/core/text/span.ts', "import { analyze } from '../analysis/analyze.ts';"],
    ['a type from above', 'server/src/core/mentions/a.ts', "import type { Claim } from '../claims/claim.ts';"],
    [
      'neighbours that must not meet',
      'server/src/core/manuscript/a.ts',
      "import { x } from '../knowledge/knowledge.ts';",
    ],
    ['the protocol in the core', 'server/src/core/features/hover.ts', "import { Hover } from 'vscode-languageserver';"],
    ['node in the core', 'server/src/core/rules/a.ts', "import fs from 'node:fs';"],
    ['node in the protocol layer', 'server/src/lsp/a.ts', "import { readFile } from 'node:fs/promises';"],
    ['a package nobody allowed', 'server/src/core/claims/a.ts', "import 'lodash';"],
    ['a lazy import', 'server/src/core/claims/a.ts', "const a = import('node:fs');"],
    [
      'the server in the client',
      'client/src/a.ts',
      "import { analyze } from '../../server/src/core/analysis/analyze.ts';",
    ],
    ['re-exported from above', 'server/src/core/text/a.ts', "export { analyze } from '../analysis/analyze.ts';"],
    ['a folder without a floor', 'server/src/core/extra/a.ts', ''],
  ])('would catch %s', (_what, file, source) => {
    expect(violations(file, source)).toHaveLength(1);
  });
});

describe('the folders of a large floor stand on those before them', () => {
  it.each(['mentions', 'claims'])('in every source file of %s', (floor) => {
    const found = sourceFiles(`server/src/core/${floor}`).flatMap((file) =>
      againstOrder(file.path, readFileSync(file.absolute, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['a later folder', 'claims/cues/a.ts', "import { x } from '../arguments/arguments.ts';"],
    ['a type of one', 'claims/sentence/a.ts', "import type { X } from '../layout/listLeads.ts';"],
    ['a folder without a place', 'claims/extra/a.ts', ''],
    ['names that genes are read without', 'mentions/gene/a.ts', "import { x } from '../names/resolveName.ts';"],
    ['a later folder of a folder', 'claims/certainty/words/a.ts', "import { x } from '../wordings/wordings.ts';"],
    ['the way in', 'mentions/document/a.ts', "import type { X } from '../readBlock.ts';"],
  ])('would catch %s', (_what, file, source) => {
    expect(againstOrder(`server/src/core/${file}`, source)).toHaveLength(1);
  });
});

describe('no rule imports another', () => {
  const files = sourceFiles('server/src/core/rules').map((file) => ({
    path: file.path,
    source: readFileSync(file.absolute, 'utf8'),
  }));
  const rules = new Set(files.filter(({ source }) => source.includes('= defineRule({')).map((file) => file.path));

  it('save the list of all rules', () => {
    const others = files.filter((file) => file.path !== 'server/src/core/rules/index.ts');
    expect(others.flatMap((file) => rulesImported(file.path, file.source, rules))).toEqual([]);
  });

  it('would catch one that does', () => {
    const source = "import { brand } from './brand.ts';\nimport { isDrug } from './drugPhrases.ts';";
    expect(rulesImported('server/src/core/rules/drug/code.ts', source, rules)).toHaveLength(1);
  });
});

describe('what several families of rules share stands one folder up', () => {
  it('in every source file', () => {
    const found = sourceFiles('server/src/core/rules').flatMap((file) =>
      otherFamilies(file.path, readFileSync(file.absolute, 'utf8')),
    );
    expect(found).toEqual([]);
  });

  it('would catch an import from a family beside it', () => {
    const source = "import { a } from '../text/a.ts';\nimport { b } from '../b.ts';\nimport { c } from './c.ts';";
    expect(otherFamilies('server/src/core/rules/gene/alias.ts', source)).toHaveLength(1);
  });
});

describe('the core keeps no state in a module', () => {
  it('in every source file', () => {
    const found = sourceFiles('server/src/core').flatMap((file) =>
      moduleState(readFileSync(file.absolute, 'utf8')).map((line) => `${file.path}: ${line}`),
    );
    expect(found).toEqual([]);
  });

  it.each(['let last = 0;', 'const known = new Map<string, number>();', 'export const found: string[] = [];'])(
    'would catch %s',
    (line) => {
      expect(moduleState(line)).toHaveLength(1);
    },
  );

  it('takes constants for what they are', () => {
    expect(moduleState("const names = new Set(['a']);\nconst none: readonly string[] = [];\n  let at = 0;")).toEqual(
      [],
    );
  });
});

describe('the core waits for nothing and reads no clock', () => {
  it('in every source file', () => {
    const found = sourceFiles('server/src/core').flatMap((file) =>
      timelyWords(readFileSync(file.absolute, 'utf8')).map((words) => `${file.path}: ${words}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    'const a = await read();',
    'export async function read() {}',
    'const read = async (a: string) => a;',
    'const year = new Date().getFullYear();',
    'const at = Date.now();',
    'const one = Math.random();',
  ])('would catch %s', (line) => {
    expect(timelyWords(line)).toHaveLength(1);
  });

  it('takes words of a text for what they are', () => {
    expect(
      timelyWords("// Date.now() would be another.\nconst text = 'Date were analysed; others await it.';"),
    ).toEqual([]);
  });
});
