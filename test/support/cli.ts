import { spawn } from 'node:child_process';
import { mkdtempSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';
import { oncology, type SmallTables } from './knowledge.ts';
import { artefact } from './server.ts';
import { root } from './sourceFiles.ts';

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  /** Written to standard input, which is then closed. */
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly nodeArguments?: readonly string[];
}

/** The command line as the build bundles it, made of the present sources, beside a small knowledge base. */
export class TestCli {
  private constructor(readonly folder: string) {}

  static async make(tables: SmallTables = oncology): Promise<TestCli> {
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'resistance-cli-')));
    await build({
      entryPoints: [path.join(root, 'server/src/cli/main.ts')],
      bundle: true,
      outfile: path.join(folder, 'cli.js'),
      platform: 'node',
      format: 'cjs',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    writeFileSync(path.join(folder, 'knowledge.bin'), artefact(tables));
    return new TestCli(folder);
  }

  /** A process that runs the command line, for tests that talk to it while it lives. */
  start(args: readonly string[], { cwd, env, nodeArguments = [] }: Omit<RunOptions, 'input'> = {}) {
    return spawn(process.execPath, [...nodeArguments, path.join(this.folder, 'cli.js'), ...args], {
      cwd: cwd ?? this.folder,
      env: { PATH: process.env.PATH, RESISTANCE_DATA: path.join(this.folder, 'imported'), ...env },
      stdio: 'pipe',
    });
  }

  /** Runs a command line to its end. */
  async run(args: readonly string[], { input = '', ...options }: RunOptions = {}): Promise<Ended> {
    const child = this.start(args, options);
    // A program that answers without reading closes the pipe early; that is no fault of the test.
    child.stdin.on('error', () => {});
    child.stdin.end(input);
    const ended = new Promise<number | null>((resolve, reject) => {
      child.once('error', reject);
      child.once('close', (code) => resolve(code));
    });
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout, stderr };
  }
}
