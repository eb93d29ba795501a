import type { Span } from '../../text/span.ts';

/** Returns the stretches in reading order, with overlapping and touching ones joined. */
export function disjoint(spans: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = joined.at(-1);
    if (last && span.start <= last.end) {
      if (span.end > last.end) joined[joined.length - 1] = { start: last.start, end: span.end };
    } else if (span.start < span.end) joined.push(span);
  }
  return joined;
}

/** Returns the items that begin outside the unread stretches; both lists are in order. */
export function outsideUnread<T extends Span>(items: readonly T[], unread: readonly Span[]): readonly T[] {
  let next = 0;
  return items.filter(({ start }) => {
    while (next < unread.length && unread[next]!.end <= start) next++;
    return start < (unread[next]?.start ?? Number.POSITIVE_INFINITY);
  });
}
