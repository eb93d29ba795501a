/** What is measured, by name. A task returns something, so that no engine may skip its work. */
export type Tasks<K extends string> = Readonly<Record<K, () => unknown>>;

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle]! : (sorted[middle - 1]! + sorted[middle]!) / 2;
};

/**
 * Returns the median milliseconds of each task. Every round runs every task once, so that a busy moment of the machine
 * affects all of them; the first `warm` rounds are discarded.
 */
export function interleaved<K extends string>(tasks: Tasks<K>, rounds: number, warm: number): Record<K, number> {
  const names = Object.keys(tasks) as K[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<K, number[]>;
  const answers: unknown[] = [];
  for (let round = 0; round < warm + rounds; round++) {
    for (const name of names) {
      const start = performance.now();
      answers[0] = tasks[name]();
      const took = performance.now() - start;
      if (round >= warm) times[name].push(took);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times[name])])) as Record<K, number>;
}
