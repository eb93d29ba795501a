import { byCodeUnit } from '../text/byCodeUnit.ts';
import type { Evidence } from './records.ts';

/** Ids of one source in the order of their numbers, which is that of their entry: civic:239 before civic:2159. */
const byNumber = (a: string, b: string): number => a.length - b.length || byCodeUnit(a, b);

/** Best level first, then rating, then the older entry, so that the first is the one to show. */
export const betterEvidence = (a: Evidence, b: Evidence): number =>
  byCodeUnit(a.level, b.level) || (b.rating ?? 0) - (a.rating ?? 0) || byNumber(a.id, b.id);
