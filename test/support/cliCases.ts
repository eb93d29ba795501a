import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { TestCli } from './cli.ts';

/** One command line in a folder of its own, and what it must print and end with. */
export interface Case {
  readonly name: string;
  readonly files?: Readonly<Record<string, string | Uint8Array>>;
  readonly args: readonly string[];
  readonly input?: string | Uint8Array;
  readonly code: number;
  /** What must stand in the output, in this order; `[]` asks for silence. */
  readonly stdout: readonly (string | RegExp)[];
  readonly stderr?: readonly (string | RegExp)[];
}

/** Runs groups of cases through the real process. */
export function runCases(groups: Readonly<Record<string, readonly Case[]>>): void {
  let cli: TestCli;
  let folders = 0;
  beforeAll(async () => {
    cli = await TestCli.make();
  });
  for (const [group, cases] of Object.entries(groups))
    describe(`resistance: ${group}`, () => {
      for (const { name, files = {}, args, input, code, stdout, stderr = [] } of cases)
        it(name, async () => {
          const cwd = path.join(cli.folder, `case-${folders++}`);
          mkdirSync(cwd);
          for (const [file, content] of Object.entries(files)) {
            mkdirSync(path.dirname(path.join(cwd, file)), { recursive: true });
            writeFileSync(path.join(cwd, file), content);
          }
          const ended = await cli.run(args, { cwd, ...(input === undefined ? {} : { input }) });
          expectInOrder(ended.stdout, stdout);
          expectInOrder(ended.stderr, stderr);
          expect(ended.code).toBe(code);
        });
    });
}

function expectInOrder(output: string, parts: readonly (string | RegExp)[]): void {
  if (parts.length === 0) expect(output).toBe('');
  let at = 0;
  for (const part of parts) {
    const rest = output.slice(at);
    if (typeof part === 'string') {
      expect(rest).toContain(part);
      at += rest.indexOf(part) + part.length;
    } else {
      expect(rest).toMatch(part);
      const match = part.exec(rest)!;
      at += match.index + match[0].length;
    }
  }
}
