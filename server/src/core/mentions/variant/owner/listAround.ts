import { listJoint } from '../../../text/listJoint.ts';
import type { Span } from '../../../text/span.ts';

const joint = new RegExp(`^(?:${listJoint()}|\\s?/\\s?)$`, 'u');

/** Returns the items of one list with that at `index`, by what stands between them: all of "ALK, ROS1 and RET". */
export function listAround<T extends Span>(text: string, items: readonly T[], index: number): readonly T[] {
  const joins = (i: number): boolean => joint.test(text.slice(items[i]!.end, items[i + 1]!.start));
  let first = index;
  let last = index;
  while (first > 0 && joins(first - 1)) first--;
  while (last + 1 < items.length && joins(last)) last++;
  return items.slice(first, last + 1);
}
