// Resolves overlapping readings: in "EGFR inhibitor" the gene is nested in the class, and no two readings cross.

import type { EntityKind } from '../knowledge/knowledge.ts';
import { bySpan, covers, overlaps } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** The kinds that may be nested in a mention of a kind; mentions of other kinds have no nested mentions. */
const nestableIn: Partial<Readonly<Record<EntityKind, ReadonlySet<EntityKind>>>> = {
  'drug-class': new Set(['gene', 'family', 'fusion', 'pathway', 'mechanism']),
  pathway: new Set(['gene', 'family']),
  variant: new Set(['gene', 'family', 'fusion']),
  fusion: new Set(['gene']),
  mechanism: new Set(['gene', 'family', 'drug', 'drug-class', 'pathway', 'disease']),
  disease: new Set(['gene', 'family', 'variant']),
};

/**
 * Returns the readings that stand, sorted; they nest or lie apart, and never cross. A longer reading beats one that it
 * crosses or may not contain; of two with the same span the earlier in `readings` wins, so callers list what they trust
 * most first.
 */
export function nestReadings(readings: readonly Reading[]): Reading[] {
  const { alone, overlapping } = byOverlap(readings.filter(({ start, end }) => end > start));
  if (overlapping.length === 0) return alone;
  return [...alone, ...withoutConflicts(overlapping)].sort(bySpan);
}

/**
 * Separates readings that overlap no other, which are returned in order, from those that do, which keep the order of
 * `readings`. Most do not.
 */
function byOverlap(readings: readonly Reading[]): { readonly alone: Reading[]; readonly overlapping: Reading[] } {
  const ordered = readings.toSorted(bySpan);
  const alone: Reading[] = [];
  let reached = 0;
  for (const [i, reading] of ordered.entries()) {
    if (reading.start >= reached && (ordered[i + 1]?.start ?? reading.end) >= reading.end) alone.push(reading);
    reached = Math.max(reached, reading.end);
  }
  if (alone.length === readings.length) return { alone, overlapping: [] };
  const apart = new Set(alone);
  return { alone, overlapping: readings.filter((reading) => !apart.has(reading)) };
}

/** Chooses among overlapping readings those that can stand together. */
function withoutConflicts(readings: readonly Reading[]): Reading[] {
  const byLength = readings
    .map((reading, order) => ({ reading, order }))
    .sort((a, b) => b.reading.end - b.reading.start - (a.reading.end - a.reading.start) || a.order - b.order);
  const chosen: Reading[] = [];
  const near = new Map<number, Reading[]>();
  // Readings are short: comparing only those in the same stretch of text keeps this linear in their number.
  const stretches = (reading: Reading): number[] => {
    const all: number[] = [];
    for (let s = reading.start >> 7; s <= (reading.end - 1) >> 7; s++) all.push(s);
    return all;
  };
  for (const { reading } of byLength) {
    const others = stretches(reading).flatMap((s) => near.get(s) ?? []);
    const allowed = others.every(
      (other) =>
        !overlaps(other, reading) ||
        (covers(other, reading) &&
          other.end - other.start > reading.end - reading.start &&
          (nestableIn[other.kind]?.has(reading.kind) ?? false)),
    );
    if (!allowed) continue;
    chosen.push(reading);
    for (const s of stretches(reading)) {
      const list = near.get(s);
      if (list) list.push(reading);
      else near.set(s, [reading]);
    }
  }
  return chosen;
}
