import { aligned } from '../../text/change.ts';
import type { BlockFinds, Summary } from '../rule.ts';

/** How many changed texts may accumulate before all are counted anew. */
const mostSince = 1000;

/** How often each text occurs among the finds of a manuscript: the counts of an earlier version, and the changes since. */
export interface TextCounts {
  readonly earlier: ReadonlyMap<string, number>;
  readonly since: ReadonlyMap<string, number>;
}

export const countOf = ({ earlier, since }: TextCounts, text: string): number =>
  (earlier.get(text) ?? 0) + (since.get(text) ?? 0);

/** The finds by which two versions of a manuscript differ; all finds if the previous version is unknown. */
export function changedFinds<T>(
  finds: readonly BlockFinds<T>[],
  before: readonly BlockFinds<T>[] = [],
): { readonly gone: readonly T[]; readonly come: readonly T[] } {
  const { start, oldEnd, newEnd } = aligned(before, finds, (one, other) => one.found === other.found);
  const all = (some: readonly BlockFinds<T>[]) => some.flatMap(({ found }) => found);
  return { gone: all(before.slice(start, oldEnd)), come: all(finds.slice(start, newEnd)) };
}

function add(counts: Map<string, number>, texts: readonly string[], each: 1 | -1): void {
  for (const text of texts) {
    const count = (counts.get(text) ?? 0) + each;
    if (count === 0) counts.delete(text);
    else counts.set(text, count);
  }
}

/** Counts the texts of all finds or, given the previous counts, only those of changed blocks. */
export function countTexts<T>(
  finds: readonly BlockFinds<T>[],
  textOf: (one: T) => string,
  before?: Summary<T, TextCounts>,
): TextCounts {
  if (before) {
    const { gone, come } = changedFinds(finds, before.finds);
    const since = new Map(before.value.since);
    add(since, gone.map(textOf), -1);
    add(since, come.map(textOf), 1);
    if (since.size <= mostSince) return { earlier: before.value.earlier, since };
  }
  const earlier = new Map<string, number>();
  for (const { found } of finds) add(earlier, found.map(textOf), 1);
  return { earlier, since: new Map() };
}
