import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { bundled } from './bundled.ts';
import { median } from './rounds.ts';
import { type SessionCost, session, usageReporter } from './session.ts';

export interface SessionRatios {
  readonly wall: number;
  readonly cpu: number;
  readonly memory: number;
  /** Megabytes of peak memory above the empty server. */
  readonly above: number;
}

/**
 * Compares the built server's session start with that of an empty server bundled in the same way; rounds alternate
 * between them.
 */
export async function sessionRatios(server: string, text: string, rounds: number): Promise<SessionRatios> {
  const folder = mkdtempSync(path.join(tmpdir(), 'resistance-bench-'));
  try {
    const reporter = path.join(folder, 'usage.cjs');
    const usage = path.join(folder, 'usage.json');
    const empty = path.join(folder, 'empty.js');
    writeFileSync(reporter, usageReporter(usage));
    await bundled('emptyServer.ts', empty);
    const ours: SessionCost[] = [];
    const floor: SessionCost[] = [];
    for (let round = 0; round <= rounds; round++) {
      const first = await session(empty, reporter, usage, text);
      const second = await session(server, reporter, usage, text);
      // The first round only brings the files into the system's cache.
      if (round === 0) continue;
      floor.push(first);
      ours.push(second);
    }
    const ratio = (of: (cost: SessionCost) => number): number => median(ours.map(of)) / median(floor.map(of));
    const memory = (costs: readonly SessionCost[]): number => median(costs.map((c) => c.memory));
    return {
      wall: ratio((c) => c.wall),
      cpu: ratio((c) => c.cpu),
      memory: memory(ours) / memory(floor),
      above: (memory(ours) - memory(floor)) / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
