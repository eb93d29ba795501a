import type { TextChange } from './change.ts';
import { movedBy, type Span } from './span.ts';

/** What was found in the previous version of a text, and the change that leads from it to this one. */
export interface EditOfLines<T extends Span> {
  readonly before: readonly T[];
  readonly change: TextChange;
}

/**
 * Returns what `find` finds in a text, in order. `find` must work line by line: nothing that it finds may cross the end
 * of a line or depend on another line. With `edit`, only the lines that the change touches are searched; the result is
 * the same as without.
 */
export function foundInLines<T extends Span>(
  text: string,
  find: (lines: string) => readonly T[],
  edit: EditOfLines<T> | undefined,
): readonly T[] {
  if (!edit) return find(text);
  const { before, change } = edit;
  // Both texts are the same before the change and after it.
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
