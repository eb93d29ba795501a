// Resolves overlapping readings: in "EGFR inhibitor" the gene is nested in the class, and no two readings cross.

import type { EntityKind } from '../knowledge/knowledge.ts';
import { bySpan, covers, overlaps, spanLength } from '../text/span.ts';
import type { Reading } from './reading.ts';

/** The kinds that may be nested in a mention of a kind; mentions of other kinds have no nested mentions. */
const nestableIn: Partial<Readonly<Record<EntityKind, ReadonlySet<EntityKind>>>> = {
  'drug-class': new Set(['gene', 'family', 'fusion', 'variant', 'pathway', 'mechanism']),
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

/** Whether two readings can stand together: they lie apart, or the first may contain the second, which is shorter. */
const canHold = (outer: Reading, inner: Reading): boolean =>
  !overlaps(outer, inner) ||
  (covers(outer, inner) && spanLength(outer) > spanLength(inner) && (nestableIn[outer.kind]?.has(inner.kind) ?? false));

/** The stretches of text, of 128 characters each, that a reading touches. */
function* stretchesOf({ start, end }: Reading): Iterable<number> {
  for (let stretch = start >> 7; stretch <= (end - 1) >> 7; stretch++) yield stretch;
}

/** Chooses among overlapping readings those that can stand together, the longest first. */
function withoutConflicts(readings: readonly Reading[]): Reading[] {
  const chosen: Reading[] = [];
  // Readings are short: comparing only those in the same stretch of text keeps this linear in their number.
  const near = new Map<number, Reading[]>();
  for (const reading of readings.toSorted((a, b) => spanLength(b) - spanLength(a))) {
    const stretches = [...stretchesOf(reading)];
    if (!stretches.every((one) => near.get(one)?.every((other) => canHold(other, reading)) ?? true)) continue;
    chosen.push(reading);
    for (const one of stretches) near.set(one, [...(near.get(one) ?? []), reading]);
  }
  return chosen;
}
