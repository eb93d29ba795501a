import { byCodeUnit } from '../text/byCodeUnit.ts';
import type { Evidence } from './records.ts';

/** Orders ids of one source by their numbers, and so by age of their entries: civic:239 before civic:2159. */
const byNumber = (a: string, b: string): number => a.length - b.length || byCodeUnit(a, b);

/** Orders evidence by level, then rating, then age of the entry, so that the first item is the one to show. */
export const betterEvidence = (a: Evidence, b: Evidence): number =>
  byCodeUnit(a.level, b.level) || (b.rating ?? 0) - (a.rating ?? 0) || byNumber(a.id, b.id);
