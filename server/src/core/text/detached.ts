/**
 * Returns a copy of a slice that does not refer to the whole text. Engines keep a slice as a window on its text, so a
 * slice that outlives a version of a document would keep all of that version in memory.
 */
export const detached = (slice: string): string => ` ${slice}`.slice(1);
