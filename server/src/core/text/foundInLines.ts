import type { Change } from './change.ts';
import { movedBy, type Span } from './span.ts';

/** What was found in the version before, and the change that leads from it to this one. */
export interface EditOfLines<T extends Span> {
  readonly before: readonly T[];
  readonly change: Change;
}

/**
 * What `find` finds in a text, in order. It must work line by line: nothing that it finds crosses the end of a line or
 * depends on another line. With `edit`, only the lines that the change touches are searched; the result is the same as
 * without.
 */
export function foundInLines<T extends Span>(
  text: string,
  find: (lines: string) => readonly T[],
  edit?: EditOfLines<T>,
): readonly T[] {
  if (!edit) return find(text);
  const { before, change } = edit;
  // What stands before the change is the same in both texts, and so is what follows it.
  const start = text.lastIndexOf('\n', change.start - 1) + 1;
  const next = text.indexOf('\n', change.newEnd);
  const end = next < 0 ? text.length : next;
  const distance = change.newEnd - change.oldEnd;
  const moved = (found: T, by: number): T => (by === 0 ? found : { ...found, ...movedBy(found, by) });
  return [
    ...before.filter((found) => found.end < start),
    ...find(text.slice(start, end)).map((found) => moved(found, start)),
    ...before.filter((found) => found.start > end - distance).map((found) => moved(found, distance)),
  ];
}
