import type { EntityKind } from '../knowledge/knowledge.ts';
import { bySpan, covers, overlaps } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** What may stand inside a mention of a kind; all others are read as a whole. */
const holds: Partial<Readonly<Record<EntityKind, ReadonlySet<EntityKind>>>> = {
  'drug-class': new Set(['gene', 'family', 'fusion', 'pathway', 'mechanism']),
  pathway: new Set(['gene', 'family']),
  variant: new Set(['gene', 'family', 'fusion']),
  mechanism: new Set(['gene', 'family', 'drug', 'drug-class', 'pathway', 'disease']),
  disease: new Set(['gene', 'family', 'variant']),
};

/**
 * Readings in order, nested or apart, never crossing. A longer reading beats one that it crosses or may not hold; of two of equal
 * span the earlier in `readings` wins, so callers list what they trust first.
 */
export function nest(readings: readonly Reading[]): Reading[] {
  const byLength = readings
    .map((reading, order) => ({ reading, order }))
    .sort((a, b) => b.reading.end - b.reading.start - (a.reading.end - a.reading.start) || a.order - b.order);
  const kept: Reading[] = [];
  const near = new Map<number, Reading[]>();
  // Readings are short: looking only at those that share a stretch of text keeps this linear in their number.
  const stretches = (reading: Reading): number[] => {
    const all: number[] = [];
    for (let s = reading.start >> 7; s <= (reading.end - 1) >> 7; s++) all.push(s);
    return all;
  };
  for (const { reading } of byLength) {
    if (reading.end <= reading.start) continue;
    const others = stretches(reading).flatMap((s) => near.get(s) ?? []);
    const allowed = others.every(
      (other) =>
        !overlaps(other, reading) ||
        (covers(other, reading) &&
          other.end - other.start > reading.end - reading.start &&
          (holds[other.kind]?.has(reading.kind) ?? false)),
    );
    if (!allowed) continue;
    kept.push(reading);
    for (const s of stretches(reading)) {
      const list = near.get(s);
      if (list) list.push(reading);
      else near.set(s, [reading]);
    }
  }
  return kept.sort(bySpan);
}
