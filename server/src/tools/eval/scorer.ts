import { execFileSync } from 'node:child_process';

/** Runs a scorer of the corpora and reads the JSON that it prints; its other messages go to standard error. */
export function runScorer<T>(program: string, args: readonly string[]): T {
  const answer = execFileSync(process.execPath, [program, ...args, '--json'], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return JSON.parse(answer) as T;
}
