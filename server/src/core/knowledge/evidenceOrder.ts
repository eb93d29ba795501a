import type { Evidence } from './records.ts';

/** Ids of one source in the order of their numbers, which is that of their entry: civic:239 before civic:2159. */
const byNumber = (a: string, b: string): number => a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);

/** Best level first, then rating, then the older entry, so that the first is the one to show. */
export const betterEvidence = (a: Evidence, b: Evidence): number =>
  (a.level < b.level ? -1 : a.level > b.level ? 1 : 0) || (b.rating ?? 0) - (a.rating ?? 0) || byNumber(a.id, b.id);
