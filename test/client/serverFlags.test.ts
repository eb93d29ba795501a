import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/sourceFiles.ts';

const flagIn = (file: string): string | undefined =>
  /'(--no-regexp[^']+)'/.exec(readFileSync(path.join(root, file), 'utf8'))?.[1];

test('the client starts the server with the flag that server and command line set for themselves elsewhere', () => {
  const flag = flagIn('server/src/node/compileExpressions.ts');
  expect(flag).toBeDefined();
  expect(flagIn('client/src/node.ts')).toBe(flag);
  expect(flagIn('server/src/tools/bench/run.ts')).toBe(flag);
});
