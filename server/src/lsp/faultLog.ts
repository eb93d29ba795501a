/** Where faults are told; the client's log. */
export interface FaultLog {
  /** Logs a fault the first time it is seen. A feature that fails at every keystroke says so once, and the rest goes on. */
  report(where: string, error: unknown): void;
}

export function createFaultLog(console: { error(message: string): void }): FaultLog {
  const seen = new Set<string>();
  return {
    report(where, error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      // Messages may quote the manuscript, so the place in the code tells faults apart.
      const place = error instanceof Error ? message.split('\n').find((line) => /^\s+at /u.test(line)) : '';
      const key = `${where} ${place}`;
      if (seen.has(key)) return;
      seen.add(key);
      console.error(`${where} failed; this is logged once. ${message}`);
    },
  };
}
