/** Reports faults to the client's log. */
export interface FaultLog {
  /** Logs a fault the first time it occurs, so that a feature that fails at every keystroke is reported once. */
  report(where: string, error: unknown): void;
}

export function createFaultLog(console: { error(message: string): void }): FaultLog {
  const seen = new Set<string>();
  return {
    report(where, error) {
      const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
      // Messages may quote the manuscript, so faults are identified by their place in the code.
      const place = error instanceof Error ? message.split('\n').find((line) => /^\s+at /u.test(line)) : '';
      const key = `${where} ${place}`;
      if (seen.has(key)) return;
      seen.add(key);
      console.error(`${where} failed; this is logged once. ${message}`);
    },
  };
}
