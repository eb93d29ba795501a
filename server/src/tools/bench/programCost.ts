import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';

/** What a program cost from start to end, including all of its threads. */
export interface ProgramCost {
  readonly wall: number;
  readonly cpu: number;
  /** Peak resident memory in kilobytes. */
  readonly memory: number;
}

/**
 * Runs a Node program in `folder`; `reporter` (see `usageReporter`) writes what it used into `usage`. An exit code
 * above 1 is a failure.
 */
export async function programCost(
  program: readonly string[],
  folder: string,
  reporter: string,
  usage: string,
): Promise<ProgramCost> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--require', reporter, ...program], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (part: string) => {
    said += part;
  });
  const [code] = (await once(child, 'close')) as [number | null];
  const wall = performance.now() - start;
  if (code !== 0 && code !== 1) throw new Error(`${program.join(' ')} ended with ${code}: ${said}`);
  return { wall, ...(JSON.parse(readFileSync(usage, 'utf8')) as { cpu: number; memory: number }) };
}
